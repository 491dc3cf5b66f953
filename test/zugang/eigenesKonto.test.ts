import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import {
  aendereKennwort,
  bestaetigeZweitenFaktor,
  bieteZweitenFaktor,
  entferneZweitenFaktor,
  meldeAn,
  pruefeSitzung,
  richteZweitenFaktorEin,
} from '#application/anmeldung';
import { ANMELDENAME, codes, KENNWORT, pruefstand, wert, type Pruefstand } from './pruefstand.ts';

const NEU = 'bank kocht quorum immer reiner';

/** What the app of the person would show. */
const appCode = (stand: Pruefstand, geheimnis: string): string =>
  new TOTP({ secret: Secret.fromBase32(geheimnis) }).generate({ timestamp: stand.werkzeug.jetzt() });

/** An account with a second factor, and half a minute gone since its first code. */
const mitZweitemFaktor = async () => {
  const stand = pruefstand();
  const konto = await stand.lege();
  const sitzung = await stand.angemeldet();
  const { geheimnis, verschlossen } = wert(await bieteZweitenFaktor(stand.werkzeug, sitzung));
  const { notfallcodes } = wert(
    await richteZweitenFaktorEin(stand.werkzeug, sitzung, {
      kennwort: KENNWORT,
      angebot: verschlossen,
      code: appCode(stand, geheimnis),
    }),
  );
  stand.vergehe(30);
  const ersterSchritt = async () =>
    wert(await meldeAn(stand.werkzeug, { anmeldename: ANMELDENAME, kennwort: KENNWORT }));
  return { stand, konto, sitzung, geheimnis, notfallcodes, ersterSchritt };
};

describe('Das eigene Kennwort', () => {
  test('ändert sich, und alle anderen Anmeldungen enden', async () => {
    const stand = pruefstand();
    await stand.lege({ kennwortVorlaeufig: true });
    const [hier, dort] = [await stand.angemeldet(), await stand.angemeldet()];
    expect(hier.pflicht).toBe('kennwort');
    expect(wert(await aendereKennwort(stand.werkzeug, hier, { bisher: KENNWORT, neu: NEU }))).toEqual({
      abgemeldet: 1,
    });
    expect((await pruefeSitzung(stand.werkzeug, dort.schein)).ok).toBe(false);
    expect(wert(await pruefeSitzung(stand.werkzeug, hier.schein)).pflicht).toBe(null);
    expect(codes(await meldeAn(stand.werkzeug, { anmeldename: ANMELDENAME, kennwort: KENNWORT }))).toEqual([
      'ANMELDUNG-01',
    ]);
    expect((await meldeAn(stand.werkzeug, { anmeldename: ANMELDENAME, kennwort: NEU })).ok).toBe(true);
    expect(await stand.arten()).toContain('kennwortGeaendert');
  });

  test('bleibt, wenn das bisherige falsch ist, und nach fünf Versuchen ist eine Weile Schluss', async () => {
    const stand = pruefstand();
    await stand.lege();
    const hier = await stand.angemeldet();
    for (let i = 0; i < 5; i++)
      expect(codes(await aendereKennwort(stand.werkzeug, hier, { bisher: 'falsch', neu: NEU }))).toEqual([
        'ANMELDUNG-05',
      ]);
    expect(codes(await aendereKennwort(stand.werkzeug, hier, { bisher: KENNWORT, neu: NEU }))).toEqual([
      'ANMELDUNG-02',
    ]);
  });

  test('muss der Regel genügen; alles, was fehlt, wird auf einmal genannt', async () => {
    const stand = pruefstand();
    await stand.lege();
    const hier = await stand.angemeldet();
    const geaendert = async (neu: string) =>
      codes(await aendereKennwort(stand.werkzeug, hier, { bisher: KENNWORT, neu }));
    expect(await geaendert('passwort')).toEqual(['KENNWORT-01', 'KENNWORT-05']);
    expect(codes(await aendereKennwort(stand.werkzeug, hier, { bisher: 'falsch', neu: 'kX7vRm2p' }))).toEqual(
      ['ANMELDUNG-05', 'KENNWORT-01'],
    );
    expect(await geaendert(KENNWORT)).toEqual(['KENNWORT-07']);
    expect(await geaendert(`${ANMELDENAME} und mehr`)).toEqual(['KENNWORT-04']);
  });

  test('gibt es bei einem Konto des Anmeldedienstes nicht', async () => {
    const stand = pruefstand();
    const konto = await stand.lege({ kennwort: null });
    const hier = { akteur: { konto, jobcenter: 'musterstadt', rollen: [] }, anmeldung: 'x' };
    expect(codes(await aendereKennwort(stand.werkzeug, hier, { bisher: '', neu: NEU }))).toEqual([
      'KONTO-08',
    ]);
    expect(codes(await bieteZweitenFaktor(stand.werkzeug, hier))).toEqual(['KONTO-08']);
  });
});

describe('Der zweite Faktor', () => {
  test('wird nach dem Kennwort verlangt; der erste Schein öffnet nichts', async () => {
    const { stand, geheimnis, ersterSchritt } = await mitZweitemFaktor();
    const { stufe, schein } = await ersterSchritt();
    expect(stufe).toBe('zweiterFaktor');
    expect(codes(await pruefeSitzung(stand.werkzeug, schein))).toEqual(['ANMELDUNG-04']);
    const code = appCode(stand, geheimnis);
    const zweiter = wert(await bestaetigeZweitenFaktor(stand.werkzeug, { schein, code }));
    expect(zweiter.schein).not.toBe(schein);
    expect(wert(await pruefeSitzung(stand.werkzeug, zweiter.schein)).zweiterFaktor).toBe(true);
    expect((await stand.arten()).slice(-2)).toEqual(['kennwortRichtig', 'angemeldet']);
    stand.vergehe(30);
    const mitVollem = { schein: zweiter.schein, code: appCode(stand, geheimnis) };
    expect(codes(await bestaetigeZweitenFaktor(stand.werkzeug, mitVollem))).toEqual(['ANMELDUNG-04']);
    const nochmal = { schein, code: appCode(stand, geheimnis) };
    expect(codes(await bestaetigeZweitenFaktor(stand.werkzeug, nochmal))).toEqual(['ANMELDUNG-04']);
  });

  test('nimmt jeden Code nur einmal, auch gleichzeitig und in einer anderen Anmeldung', async () => {
    const { stand, geheimnis, ersterSchritt } = await mitZweitemFaktor();
    const code = appCode(stand, geheimnis);
    const scheine = [(await ersterSchritt()).schein, (await ersterSchritt()).schein];
    const antworten = await Promise.all(
      scheine.map(async schein => bestaetigeZweitenFaktor(stand.werkzeug, { schein, code })),
    );
    expect(antworten.filter(a => a.ok)).toHaveLength(1);
  });

  test('wird nach fünf falschen Codes gesperrt, auch mit immer neuen Anmeldungen', async () => {
    const { stand, geheimnis, ersterSchritt } = await mitZweitemFaktor();
    for (let i = 0; i < 5; i++) {
      const { schein } = await ersterSchritt();
      expect(codes(await bestaetigeZweitenFaktor(stand.werkzeug, { schein, code: '000000' }))).toEqual([
        'ANMELDUNG-03',
      ]);
    }
    const { schein } = await ersterSchritt();
    const richtig = { schein, code: appCode(stand, geheimnis) };
    expect(codes(await bestaetigeZweitenFaktor(stand.werkzeug, richtig))).toEqual(['ANMELDUNG-02']);
    expect((await stand.arten()).filter(a => a === 'anmeldesperre')).toHaveLength(1);
  });

  test('wird fünf Minuten lang erwartet', async () => {
    const { stand, geheimnis, ersterSchritt } = await mitZweitemFaktor();
    const { schein } = await ersterSchritt();
    stand.vergehe(5 * 60);
    const code = appCode(stand, geheimnis);
    expect(codes(await bestaetigeZweitenFaktor(stand.werkzeug, { schein, code }))).toEqual(['ANMELDUNG-04']);
  });

  test('lässt sich durch einen Notfallcode ersetzen, durch jeden einmal', async () => {
    const { stand, notfallcodes, ersterSchritt } = await mitZweitemFaktor();
    expect(notfallcodes).toHaveLength(10);
    const code = (notfallcodes[3] ?? '').toUpperCase();
    const mitCode = async () =>
      bestaetigeZweitenFaktor(stand.werkzeug, { schein: (await ersterSchritt()).schein, code });
    expect((await mitCode()).ok).toBe(true);
    expect(codes(await mitCode())).toEqual(['ANMELDUNG-03']);
    const verbraucht = (await stand.protokoll()).find(({ art }) => art === 'notfallcodeVerbraucht');
    expect(verbraucht?.einzelheiten).toEqual({ uebrig: 9 });
  });

  test('wird nicht eingerichtet ohne Kennwort, mit falschem Code oder mit dem Angebot eines anderen', async () => {
    const stand = pruefstand();
    await stand.lege();
    await stand.lege({ anmeldename: 'andere@stadt.example' });
    const [hier, fremd] = [await stand.angemeldet(), await stand.angemeldet('andere@stadt.example')];
    const { geheimnis, verschlossen: angebot } = wert(await bieteZweitenFaktor(stand.werkzeug, hier));
    const code = appCode(stand, geheimnis);
    const einrichten = async (wer: typeof hier, mehr: object) =>
      richteZweitenFaktorEin(stand.werkzeug, wer, { kennwort: KENNWORT, angebot, code, ...mehr });
    expect(codes(await einrichten(hier, { kennwort: 'falsch' }))).toEqual(['ANMELDUNG-05']);
    expect(codes(await einrichten(hier, { code: '000000' }))).toEqual(['ANMELDUNG-03']);
    expect(codes(await einrichten(fremd, {}))).toEqual(['KONTO-11']);
    expect(codes(await einrichten(hier, { angebot: 'erfunden' }))).toEqual(['KONTO-11']);
    expect((await einrichten(hier, {})).ok).toBe(true);
    expect(codes(await einrichten(hier, {}))).toEqual(['KONTO-09']);
  });

  test('steht nicht lesbar im Speicher', async () => {
    const { stand, konto, geheimnis, notfallcodes } = await mitZweitemFaktor();
    const text = JSON.stringify(await stand.werkzeug.konten.ausfuehren(async k => k.konto(konto)));
    for (const geheim of [geheimnis, ...notfallcodes]) expect(text).not.toContain(geheim);
  });

  test('lässt sich mit dem Kennwort entfernen', async () => {
    const { stand, sitzung, ersterSchritt } = await mitZweitemFaktor();
    expect(codes(await entferneZweitenFaktor(stand.werkzeug, sitzung, { kennwort: 'falsch' }))).toEqual([
      'ANMELDUNG-05',
    ]);
    wert(await entferneZweitenFaktor(stand.werkzeug, sitzung, { kennwort: KENNWORT }));
    expect((await ersterSchritt()).stufe).toBe('voll');
  });

  test('bleibt, solange das Kennwort nur mit ihm stark genug ist', async () => {
    const { stand, sitzung } = await mitZweitemFaktor();
    const kurz = 'kX7vRm2p';
    wert(await aendereKennwort(stand.werkzeug, sitzung, { bisher: KENNWORT, neu: kurz }));
    expect(codes(await entferneZweitenFaktor(stand.werkzeug, sitzung, { kennwort: kurz }))).toEqual([
      'KENNWORT-01',
    ]);
  });
});
