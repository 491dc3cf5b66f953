import { describe, expect, test } from 'vitest';
import {
  legeKontoAn,
  meldeAn,
  pruefeSitzung,
  setzeZugangZurueck,
  sperreKonto,
  vergibRollen,
  type Kontowunsch,
} from '#application/anmeldung';
import { ROLLEN, type Akteur } from '#domain/zugang';
import { ADMINKONTO, ANMELDENAME, codes, EINHEIT, KENNWORT, pruefstand, wert } from './pruefstand.ts';

const als = (rolle: Akteur['rollen'][number]['rolle'], jobcenter = 'musterstadt'): Akteur => ({
  konto: ADMINKONTO,
  jobcenter,
  rollen: [{ rolle, einheit: null }],
});
const ADMIN = als('administration');
const WUNSCH: Kontowunsch = {
  anmeldename: 'Neu.Hier@Stadt.example',
  name: ' Nele Neu ',
  rollen: [{ rolle: 'teamleitung', einheit: EINHEIT }],
  beimDienst: false,
};

describe('Konten anlegen', () => {
  test('gibt ein Startkennwort, das geändert werden muss', async () => {
    const stand = pruefstand();
    const { konto, kennwort } = wert(await legeKontoAn(stand.werkzeug, ADMIN, WUNSCH));
    const sitzung = await stand.angemeldet('neu.hier@stadt.example', kennwort ?? '');
    expect(sitzung).toMatchObject({ name: 'Nele Neu', pflicht: 'kennwort', akteur: { konto } });
    const [eintrag] = await stand.protokoll();
    expect(eintrag).toMatchObject({ art: 'kontoAngelegt', konto, von: ADMINKONTO, jobcenter: 'musterstadt' });
    expect(JSON.stringify(eintrag)).not.toContain('Nele');
  });

  test('geht für Konten des Anmeldedienstes ohne Kennwort', async () => {
    const stand = pruefstand();
    const neu = wert(await legeKontoAn(stand.werkzeug, ADMIN, { ...WUNSCH, beimDienst: true }));
    expect(neu.kennwort).toBeNull();
    expect((await meldeAn(stand.werkzeug, { anmeldename: WUNSCH.anmeldename, kennwort: '' })).ok).toBe(false);
  });

  test.each(ROLLEN.filter(rolle => rolle !== 'administration'))('darf nicht: %s', async rolle => {
    const { werkzeug, lege } = pruefstand();
    const konto = await lege();
    const antworten = [
      await legeKontoAn(werkzeug, als(rolle), WUNSCH),
      await sperreKonto(werkzeug, als(rolle), { konto, gesperrt: true }),
      await vergibRollen(werkzeug, als(rolle), { konto, rollen: [] }),
      await setzeZugangZurueck(werkzeug, als(rolle), { konto }),
    ];
    expect(antworten.flatMap(codes)).toEqual(Array.from({ length: 4 }, () => 'ANMELDUNG-06'));
  });

  test('nennt alles Falsche auf einmal', async () => {
    const stand = pruefstand();
    const falsch: Kontowunsch = {
      anmeldename: 'Ä b',
      name: ' ',
      rollen: [
        { rolle: 'land', einheit: null },
        { rolle: 'bereichsleitung', einheit: null },
      ],
      beimDienst: false,
    };
    expect(codes(await legeKontoAn(stand.werkzeug, ADMIN, falsch))).toEqual([
      'KONTO-01',
      'KONTO-03',
      'KONTO-05',
      'KONTO-04',
    ]);
  });

  test('lehnt einen vergebenen Anmeldenamen ab', async () => {
    const stand = pruefstand();
    await stand.lege();
    const doppelt = { ...WUNSCH, anmeldename: ANMELDENAME.toUpperCase() };
    expect(codes(await legeKontoAn(stand.werkzeug, ADMIN, doppelt))).toEqual(['KONTO-02']);
  });
});

describe('Konten verwalten', () => {
  test('geht nicht im anderen Jobcenter und nicht beim eigenen Konto', async () => {
    const { werkzeug, lege } = pruefstand();
    const konto = await lege();
    const [fremder, selbst] = [als('administration', 'nachbarkreis'), { ...ADMIN, konto }];
    for (const [wer, code] of [
      [fremder, 'KONTO-06'],
      [selbst, 'KONTO-07'],
    ] as const) {
      const antworten = [
        await sperreKonto(werkzeug, wer, { konto, gesperrt: true }),
        await vergibRollen(werkzeug, wer, { konto, rollen: [{ rolle: 'administration', einheit: null }] }),
        await setzeZugangZurueck(werkzeug, wer, { konto }),
      ];
      expect(antworten.flatMap(codes)).toEqual([code, code, code]);
    }
  });

  test('gibt die Rolle Land nicht: die gibt es nur bei einem Land', async () => {
    const { werkzeug, lege } = pruefstand();
    const konto = await lege();
    const rollen = [{ rolle: 'land', einheit: null }] as const;
    expect(codes(await vergibRollen(werkzeug, ADMIN, { konto, rollen }))).toEqual(['KONTO-05']);
  });

  test('schreibt Rollen vorher und nachher ins Protokoll', async () => {
    const { werkzeug, lege, protokoll } = pruefstand();
    const konto = await lege();
    const rollen = [{ rolle: 'bca', einheit: null }] as const;
    wert(await vergibRollen(werkzeug, ADMIN, { konto, rollen }));
    expect((await protokoll()).at(-1)).toMatchObject({
      art: 'rollenGeaendert',
      konto,
      von: ADMINKONTO,
      einzelheiten: { vorher: [{ rolle: 'controlling', einheit: null }], nachher: rollen },
    });
  });

  test('setzt den Zugang zurück: neues Startkennwort, keine Sperre, alle Anmeldungen zu Ende', async () => {
    const stand = pruefstand();
    const konto = await stand.lege();
    const { schein } = await stand.angemeldet();
    for (let i = 0; i < 6; i++)
      await meldeAn(stand.werkzeug, { anmeldename: ANMELDENAME, kennwort: 'falsch' });
    const { kennwort } = wert(await setzeZugangZurueck(stand.werkzeug, ADMIN, { konto }));
    expect((await pruefeSitzung(stand.werkzeug, schein)).ok).toBe(false);
    expect((await meldeAn(stand.werkzeug, { anmeldename: ANMELDENAME, kennwort: KENNWORT })).ok).toBe(false);
    expect((await stand.angemeldet(ANMELDENAME, kennwort)).pflicht).toBe('kennwort');
  });
});
