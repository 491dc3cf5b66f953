import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  entzieheZustaendigkeit,
  erledigeKommentar,
  kommentareVon,
  kommentiere,
  merkeGelesen,
  meldeKapitelstatus,
  nimmPlandateiAuf,
  schreibePlan,
  vergibZustaendigkeit,
  wasMichAngeht,
  zustaendigkeitenVon,
} from '#application/planung';
import { tag } from '#domain/werte';
import { als, BEREICH, DANA, FRED, gesehenIn, planstand, TEAM } from './planstand.ts';
import { meldungen, wert } from './testdatenbank.ts';

const stand = planstand();
const CONTROLLING = als('controlling');
const TEAMLEITUNG = als('teamleitung', FRED, TEAM);

const angelegt = async (): Promise<string> =>
  wert(
    await nimmPlandateiAuf(
      CONTROLLING,
      { inhalt: readFileSync('beispiele/musterstadt-2027.yaml') },
      stand().umgebung,
    ),
  );

describe('Kommentare', () => {
  test('stehen an einer Zahl, haben Antworten, werden erledigt und finden, wen sie nennen', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const id = wert(
      await kommentiere(
        CONTROLLING,
        {
          kennung,
          adresse: 'haushalt.umschichtung',
          text: '@Fred Fink, reicht das? Post an fred@example.org',
        },
        umgebung,
      ),
    );
    const angehend = async () => wert(await wasMichAngeht(als('finanzen', FRED), umgebung)).erwaehnungen;
    expect((await angehend()).filter(e => e.plan === kennung)).toMatchObject([
      { titel: 'Lokales Planungsdokument 2027', gelesen: false, kommentar: { id, von: 'Dana Drossel' } },
    ]);
    wert(await merkeGelesen(als('finanzen', FRED), id, umgebung));
    expect((await angehend()).find(e => e.kommentar.id === id)?.gelesen).toBe(true);
    const antwort = wert(
      await kommentiere(
        als('finanzen', FRED),
        { kennung, adresse: '', text: 'Ja, @dana.', antwortAuf: id },
        umgebung,
      ),
    );
    wert(
      await kommentiere(CONTROLLING, { kennung, adresse: '', text: 'Gut.', antwortAuf: antwort }, umgebung),
    );
    const [gespraech, ...weitere] = wert(await kommentareVon(CONTROLLING, { kennung }, umgebung));
    expect(weitere).toEqual([]);
    expect(gespraech).toMatchObject({ adresse: 'haushalt.umschichtung', erwaehnt: [FRED] });
    expect(gespraech?.antworten.map(a => [a.text, a.erwaehnt])).toEqual([
      ['Ja, @dana.', [DANA]],
      ['Gut.', []],
    ]);
    wert(await erledigeKommentar(als('finanzen', FRED), { kennung, id: antwort, erledigt: true }, umgebung));
    expect((await angehend()).filter(e => e.plan === kennung)).toEqual([]);
    expect(wert(await kommentareVon(CONTROLLING, { kennung }, umgebung))[0]?.erledigt).toMatchObject({
      von: 'Fred Fink',
    });
  });

  test('gibt es nur an Stellen des Plans, und nicht für den Beirat', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const an = async (adresse: string, text = 'Warum?') =>
      kommentiere(CONTROLLING, { kennung, adresse, text }, umgebung);
    for (const adresse of ['haushalt', 'staende.planung_2027', 'personal.soll']) wert(await an(adresse));
    for (const adresse of ['', 'rechtsstand', 'haushalt.unbekannt', '__proto__', 'haushalt.constructor'])
      expect(meldungen(await an(adresse))).toMatchObject([{ code: 'PLANUNG-18' }]);
    expect(meldungen(await an('haushalt', ' '))).toMatchObject([{ code: 'PLANUNG-16' }]);
    expect(meldungen(await kommentareVon(als('lesend'), { kennung }, umgebung))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
  });
});

describe('Zuständigkeiten', () => {
  test('lassen ein Team seinen Teil schreiben und nur den', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const schreibe = async (ort: string, text: string) =>
      schreibePlan(
        TEAMLEITUNG,
        { kennung, eingaben: [{ ort, text }], gesehen: await gesehenIn(TEAMLEITUNG, kennung, stand()) },
        umgebung,
      );
    const ziel = 'chancen/arbeitsmarkt/text';
    expect(meldungen(await schreibe(ziel, 'Vorher'))).toMatchObject([{ code: 'PLANUNG-01' }]);
    wert(
      await vergibZustaendigkeit(
        CONTROLLING,
        { kennung, kapitel: 'chancen', einheit: BEREICH, konto: null, frist: tag('2026-11-10') },
        umgebung,
      ),
    );
    // The Bereich is above the team: its part is not the team's.
    expect(meldungen(await schreibe(ziel, 'Vorher'))).toMatchObject([{ code: 'PLANUNG-01' }]);
    wert(
      await vergibZustaendigkeit(
        CONTROLLING,
        { kennung, kapitel: 'chancen', einheit: TEAM, konto: null, frist: tag('2026-11-10') },
        umgebung,
      ),
    );
    expect(wert(await schreibe(ziel, 'Neu')).geschrieben).toEqual(['chancen.arbeitsmarkt']);
    expect(meldungen(await schreibe('haushalt/verwaltungskostenbudget/wert', '1'))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
  });

  test('haben Frist und Status, eine Übersicht, und stehen bei dem, den sie angehen', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const vergib = async (
      kapitel: string,
      wem: Readonly<{ einheit?: string; konto?: string }>,
      frist: string,
    ) =>
      vergibZustaendigkeit(
        CONTROLLING,
        { kennung, kapitel, einheit: wem.einheit ?? null, konto: wem.konto ?? null, frist: tag(frist) },
        umgebung,
      );
    const ziele = wert(await vergib('ziele', { einheit: TEAM }, '2026-11-01'));
    wert(await vergib('haushalt', { konto: FRED }, '2096-12-01'));
    expect(wert(await vergib('ziele', { einheit: TEAM }, '2026-11-02'))).toBe(ziele);
    for (const falsch of [{}, { einheit: TEAM, konto: FRED }, { konto: TEAM }])
      expect(meldungen(await vergib('ziele', falsch, '2026-11-01'))).toMatchObject([{ code: 'PLANUNG-19' }]);
    expect(meldungen(await vergib('rechtsstand', { einheit: TEAM }, '2026-11-01'))).toMatchObject([
      { code: 'PLANUNG-18' },
    ]);
    expect(wert(await zustaendigkeitenVon(CONTROLLING, kennung, umgebung))).toMatchObject([
      { kapitel: 'ziele', name: 'Team 1', frist: tag('2026-11-02'), ueberfaellig: true, status: 'offen' },
      { kapitel: 'haushalt', name: 'Fred Fink', ueberfaellig: false },
    ]);
    const meine = async () =>
      wert(await wasMichAngeht(TEAMLEITUNG, umgebung))
        .kapitel.filter(k => k.plan === kennung)
        .map(k => [k.kapitel, k.befunde.warnt > 0]);
    expect(await meine()).toEqual([
      ['ziele', true],
      ['haushalt', true],
    ]);
    wert(await meldeKapitelstatus(TEAMLEITUNG, { kennung, id: ziele, status: 'fertig gemeldet' }, umgebung));
    expect(await meine()).toEqual([['haushalt', true]]);
    const fremd = als('teamleitung', DANA, BEREICH);
    expect(meldungen(await entzieheZustaendigkeit(fremd, { kennung, id: ziele }, umgebung))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
    wert(
      await entzieheZustaendigkeit(als('bereichsleitung', DANA, BEREICH), { kennung, id: ziele }, umgebung),
    );
    expect(wert(await zustaendigkeitenVon(CONTROLLING, kennung, umgebung))).toHaveLength(1);
  });
});
