import { describe, expect, test } from 'vitest';
import { erstelleKennwortpruefer } from '#adapters/identitaet';
import { meldungstext } from '#application';
import { meldeAn, meldeBeimDienstAn, pruefeSitzung, sperreKonto } from '#application/anmeldung';
import type { Akteur } from '#domain/zugang';
import { ADMINKONTO, ANMELDENAME, codes, KENNWORT, pruefstand, wert } from './pruefstand.ts';

const ADMIN: Akteur = {
  konto: ADMINKONTO,
  jobcenter: 'musterstadt',
  rollen: [{ rolle: 'administration', einheit: null }],
};
const mitKennwort = (kennwort: string, anmeldename = ANMELDENAME) => ({ anmeldename, kennwort });

describe('Anmelden mit Kennwort', () => {
  test('gibt einen Schein, der eine Sitzung öffnet, und schreibt es ins Protokoll', async () => {
    const stand = pruefstand();
    const konto = await stand.lege();
    const { stufe, schein } = wert(
      await meldeAn(stand.werkzeug, mitKennwort(KENNWORT, ` ${ANMELDENAME.toUpperCase()} `)),
    );
    expect(stufe).toBe('voll');
    const sitzung = wert(await pruefeSitzung(stand.werkzeug, schein));
    expect(sitzung.akteur).toEqual({
      konto,
      jobcenter: 'musterstadt',
      rollen: [{ rolle: 'controlling', einheit: null }],
    });
    expect(await stand.arten()).toEqual(['kontoAngelegt', 'angemeldet']);
  });

  test('antwortet bei falschem Kennwort, ohne Konto und bei gesperrtem Konto gleich', async () => {
    const stand = pruefstand();
    await stand.lege();
    const gesperrt = await stand.lege({ anmeldename: 'gesperrt@stadt.example' });
    wert(await sperreKonto(stand.werkzeug, ADMIN, { konto: gesperrt, gesperrt: true }));
    const antworten = [
      await meldeAn(stand.werkzeug, mitKennwort('falsch')),
      await meldeAn(stand.werkzeug, mitKennwort(KENNWORT, 'niemand@stadt.example')),
      await meldeAn(stand.werkzeug, mitKennwort(KENNWORT, 'gesperrt@stadt.example')),
    ];
    expect(antworten.map(codes)).toEqual([['ANMELDUNG-01'], ['ANMELDUNG-01'], ['ANMELDUNG-01']]);
    expect(new Set(antworten.map(a => JSON.stringify(a))).size).toBe(1);
  });

  test.each([ANMELDENAME, 'niemand@stadt.example'])(
    'sperrt nach fünf falschen Versuchen, auch das richtige Kennwort und ob es das Konto gibt oder nicht: %s',
    async anmeldename => {
      const stand = pruefstand();
      await stand.lege();
      for (let i = 0; i < 5; i++)
        expect(codes(await meldeAn(stand.werkzeug, mitKennwort('falsch', anmeldename)))).toEqual([
          'ANMELDUNG-01',
        ]);
      const gesperrt = await meldeAn(stand.werkzeug, mitKennwort(KENNWORT, anmeldename));
      expect(codes(gesperrt)).toEqual(['ANMELDUNG-02']);
      expect(gesperrt.meldungen.map(meldungstext)[0]).toContain('In einer Minute');
      expect((await stand.arten()).filter(a => a !== 'kontoAngelegt')).toEqual([
        ...Array.from({ length: 5 }, () => 'fehlversuch'),
        'anmeldesperre',
      ]);
    },
  );

  test('lässt nach der Sperre wieder ein und zählt dann von vorn', async () => {
    const stand = pruefstand();
    await stand.lege();
    for (let i = 0; i < 5; i++) await meldeAn(stand.werkzeug, mitKennwort('falsch'));
    stand.vergehe(30);
    expect((await meldeAn(stand.werkzeug, mitKennwort(KENNWORT))).ok).toBe(true);
    for (let i = 0; i < 4; i++) await meldeAn(stand.werkzeug, mitKennwort('falsch'));
    expect((await meldeAn(stand.werkzeug, mitKennwort(KENNWORT))).ok).toBe(true);
  });

  test('prüft von fünfzig gleichzeitigen Versuchen nur fünf', async () => {
    const stand = pruefstand();
    await stand.lege();
    let geprueft = 0;
    const { kennwoerter } = stand.werkzeug;
    const werkzeug = {
      ...stand.werkzeug,
      kennwoerter: {
        ...kennwoerter,
        pruefe: async (...wie: Parameters<typeof kennwoerter.pruefe>) => {
          geprueft++;
          return kennwoerter.pruefe(...wie);
        },
      },
    };
    await Promise.all(
      Array.from({ length: 50 }, async (_, i) => meldeAn(werkzeug, mitKennwort(`falsch ${i}`))),
    );
    expect(geprueft).toBe(5);
  });

  test('sperrt niemanden, weil ein anderer sich vertippt', async () => {
    const stand = pruefstand();
    await stand.lege();
    for (let i = 0; i < 9; i++) await meldeAn(stand.werkzeug, mitKennwort('falsch', 'andere@stadt.example'));
    expect((await meldeAn(stand.werkzeug, mitKennwort(KENNWORT))).ok).toBe(true);
  });

  test('erneuert einen Prüfwert, der mit weniger Aufwand gemacht ist', async () => {
    const stand = pruefstand();
    const konto = await stand.lege();
    const pruefwert = async () =>
      stand.werkzeug.konten.ausfuehren(async k => (await k.konto(konto))?.kennwort?.pruefwert);
    const vorher = await pruefwert();
    const strenger = {
      ...stand.werkzeug,
      kennwoerter: erstelleKennwortpruefer({ speicher: 2048, durchgaenge: 1, faeden: 1 }),
    };
    expect((await meldeAn(strenger, mitKennwort(KENNWORT))).ok).toBe(true);
    expect(vorher).toContain('m=1024,');
    expect(await pruefwert()).toContain('m=2048,');
    expect((await meldeAn(strenger, mitKennwort(KENNWORT))).ok).toBe(true);
  });

  test('lässt nicht ein, wenn das Konto während der Prüfung gesperrt wird', async () => {
    const stand = pruefstand();
    const konto = await stand.lege();
    const { kennwoerter } = stand.werkzeug;
    const werkzeug = {
      ...stand.werkzeug,
      kennwoerter: {
        ...kennwoerter,
        pruefe: async (...wie: Parameters<typeof kennwoerter.pruefe>) => {
          wert(await sperreKonto(stand.werkzeug, ADMIN, { konto, gesperrt: true }));
          return kennwoerter.pruefe(...wie);
        },
      },
    };
    expect(codes(await meldeAn(werkzeug, mitKennwort(KENNWORT)))).toEqual(['ANMELDUNG-01']);
  });

  test('schreibt weder Anmeldenamen noch Kennwörter noch Scheine ins Protokoll', async () => {
    const stand = pruefstand();
    await stand.lege();
    const { schein } = await stand.angemeldet();
    await meldeAn(stand.werkzeug, mitKennwort('falsches Kennwort'));
    await meldeAn(stand.werkzeug, mitKennwort('x', 'niemand@stadt.example'));
    const text = JSON.stringify(await stand.protokoll());
    for (const geheim of ['erika', 'Erika', 'niemand', KENNWORT, 'falsches', schein])
      expect(text).not.toContain(geheim);
  });
});

describe('Anmelden über einen Anmeldedienst', () => {
  const erika = {
    jobcenter: 'musterstadt',
    anmeldename: ANMELDENAME,
    name: 'Erika Muster',
    aussteller: 'https://anmeldung.stadt.example',
    subjekt: 'erika-1',
    rollen: null,
  };

  test('öffnet das Konto, das kein Kennwort hat', async () => {
    const stand = pruefstand();
    await stand.lege({ kennwort: null });
    const { schein } = wert(await meldeBeimDienstAn(stand.werkzeug, erika));
    expect(wert(await pruefeSitzung(stand.werkzeug, schein)).beimDienst).toBe(true);
  });

  test.each([
    ['es das Konto nicht gibt', { anmeldename: 'anderer@stadt.example', kennwort: null }, 'DIENST-06'],
    ['das Konto hier ein Kennwort hat', {}, 'DIENST-06'],
    [
      'das Konto zu einem anderen Jobcenter gehört',
      { jobcenter: 'nachbarkreis', kennwort: null },
      'DIENST-06',
    ],
    ['das Konto keine Rolle hat', { kennwort: null, rollen: [] }, 'DIENST-07'],
  ] as const)('lehnt ab, wenn %s', async (_, konto, code) => {
    const stand = pruefstand();
    await stand.lege(konto);
    expect(codes(await meldeBeimDienstAn(stand.werkzeug, erika))).toEqual([code]);
    expect((await stand.arten()).at(-1)).toBe('fehlversuch');
  });

  test('lehnt ab, wenn das Konto gesperrt ist', async () => {
    const stand = pruefstand();
    const konto = await stand.lege({ kennwort: null });
    wert(await sperreKonto(stand.werkzeug, ADMIN, { konto, gesperrt: true }));
    expect(codes(await meldeBeimDienstAn(stand.werkzeug, erika))).toEqual(['DIENST-06']);
  });

  test('erkennt die Person wieder, auch wenn sie dort jetzt anders heißt', async () => {
    const stand = pruefstand();
    const konto = await stand.lege({ kennwort: null });
    wert(await meldeBeimDienstAn(stand.werkzeug, erika));
    const umbenannt = { ...erika, anmeldename: 'erika.neu@stadt.example' };
    const { schein } = wert(await meldeBeimDienstAn(stand.werkzeug, umbenannt));
    expect(wert(await pruefeSitzung(stand.werkzeug, schein)).akteur.konto).toBe(konto);
  });

  test('öffnet ein Konto nicht für jemand anderen, der den Namen später bekommt', async () => {
    const stand = pruefstand();
    await stand.lege({ kennwort: null });
    wert(await meldeBeimDienstAn(stand.werkzeug, erika));
    for (const anderer of [{ subjekt: 'erika-2' }, { aussteller: 'https://anderer.example' }])
      expect(codes(await meldeBeimDienstAn(stand.werkzeug, { ...erika, ...anderer }))).toEqual(['DIENST-06']);
  });

  test('übernimmt die Rollen des Dienstes und schreibt es nur ins Protokoll, wenn sich etwas ändert', async () => {
    const stand = pruefstand();
    await stand.lege({ kennwort: null });
    const rollen = [{ rolle: 'finanzen', einheit: null }] as const;
    for (const _ of [1, 2]) {
      const { schein } = wert(await meldeBeimDienstAn(stand.werkzeug, { ...erika, rollen }));
      expect(wert(await pruefeSitzung(stand.werkzeug, schein)).akteur.rollen).toEqual(rollen);
    }
    expect(await stand.arten()).toEqual([
      'kontoAngelegt',
      'mitDienstVerbunden',
      'rollenGeaendert',
      'angemeldet',
      'angemeldet',
    ]);
    expect(codes(await meldeBeimDienstAn(stand.werkzeug, { ...erika, rollen: [] }))).toEqual(['DIENST-07']);
  });
});
