import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nimmPlandateiAuf, oeffneGespeicherten, schreibePlan } from '#application/planung';
import { teiladresse, type Planteil, type Teilort } from '#contract';
import { gelungen, misslungen, tag } from '#domain/werte';
import type { Planmerkmale, Teilwunsch } from '#ports';
import { als, gesehenIn, planstand } from './planstand.ts';
import { wert } from './testdatenbank.ts';

const stand = planstand();
const AKTEUR = als('controlling');
const MERKMALE: Planmerkmale = {
  titel: 'Plan',
  jahr: 2027,
  vorlage: 'nrw-2023',
  zustand: 'Entwurf',
  stand: tag('2026-11-21'),
};

const ORTE: readonly Teilort[] = [
  { oben: 'haushalt', unten: 'stand' },
  { oben: 'haushalt', unten: 'umschichtung' },
  { oben: 'ziele', unten: 'k1' },
  { oben: 'ziele', unten: 'k2' },
  { oben: 'ziele', unten: 'k3' },
  { oben: 'texte', unten: null },
];

/** What one writer does: looks at everything, or writes some parts as it saw them last; weg: takes them out. */
type Zug = Readonly<{ wer: number; orte: readonly number[]; art: 'lies' | 'schreibe' | 'weg' }>;
/** What the store said about a write, in the order in which writers had the plan. */
type Eintrag = Readonly<{ wuensche: readonly Teilwunsch[]; fremde: readonly string[] }>;
type Gehalten = Readonly<{ adresse: string; version: number; inhalt: unknown }>;
/** The parts, and the version that was given last. */
type Planmodell = Readonly<{ teile: readonly Gehalten[]; letzte: number }>;

const zug: fc.Arbitrary<Zug> = fc.record({
  wer: fc.nat({ max: 3 }),
  orte: fc.uniqueArray(fc.nat({ max: ORTE.length - 1 }), { minLength: 1, maxLength: 2 }),
  art: fc.constantFrom('lies', 'schreibe', 'schreibe', 'schreibe', 'weg'),
});

describe('Wer zugleich an einem Plan schreibt,', () => {
  test('verliert nichts: was angenommen ist, steht da, und abgelehnt wird genau, was inzwischen geschrieben wurde', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...ORTE], { minLength: 1 }),
        // The moves of a round go off at the same time.
        fc.array(fc.array(zug, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        async (anfang, runden) => {
          const teile = anfang.map(ort => ({ ...ort, inhalt: 'anfang' }));
          const { protokoll, ende } = await spiele(teile, runden);
          const modell = protokoll.reduce(nachrechnen, {
            teile: teile.map(teil => ({ adresse: teiladresse(teil), version: 1, inhalt: teil.inhalt })),
            letzte: 1,
          });
          expect(ende).toEqual(modell.teile);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('macht zusammen keinen Plan, den es nicht gibt: einer nimmt einen Stand weg, ein anderer verweist auf ihn', async () => {
    const { umgebung } = stand();
    for (let n = 0; n < 5; n++) {
      const kennung = wert(
        await nimmPlandateiAuf(AKTEUR, { inhalt: readFileSync('beispiele/musterstadt-2027.yaml') }, umgebung),
      );
      const schreibe = async (eingaben: Readonly<Record<string, string>>) =>
        schreibePlan(
          AKTEUR,
          {
            kennung,
            eingaben: Object.entries(eingaben).map(([ort, text]) => ({ ort, text })),
            gesehen: await gesehenIn(AKTEUR, kennung, stand()),
          },
          umgebung,
        );
      const felder = { quelle: 'BMAS', dokument: 'Schreiben', datum: '2026-11-01', datenstand: 'vorlaeufig' };
      const neuer = Object.entries(felder).map(([feld, text]) => [`staende/neu/${feld}`, text] as const);
      wert(await schreibe(Object.fromEntries(neuer)));
      const ergebnisse = await Promise.all([
        schreibe({ 'haushalt/stand': 'neu' }),
        schreibe(Object.fromEntries(neuer.map(([ort]) => [ort, '']))),
      ]);
      expect(ergebnisse.filter(e => e.ok)).toHaveLength(1);
      wert(await oeffneGespeicherten(AKTEUR, kennung, umgebung));
    }
  });
});

async function spiele(teile: readonly Planteil[], runden: readonly (readonly Zug[])[]) {
  const { imMandanten } = stand().umgebung;
  const kennung = wert(
    await imMandanten(AKTEUR, async tx => gelungen(await tx.plaene.legeAn(MERKMALE, teile))),
  );
  const gesehen = new Map<number, ReadonlyMap<string, number>>();
  const protokoll: Eintrag[] = [];
  let nummer = 0;
  const lies = async () =>
    wert(await imMandanten(AKTEUR, async tx => gelungen(await tx.plaene.teile(kennung))));
  const ziehe = async ({ wer, orte, art }: Zug): Promise<void> => {
    if (art === 'lies') {
      gesehen.set(wer, new Map((await lies()).map(t => [teiladresse(t), t.version])));
      return;
    }
    const inhalt = art === 'weg' ? undefined : `Text ${(nummer += 1)}`;
    const wuensche = ORTE.filter((_, i) => orte.includes(i)).map(ort => ({
      ...ort,
      inhalt,
      erwartet: gesehen.get(wer)?.get(teiladresse(ort)) ?? null,
    }));
    await imMandanten(AKTEUR, async tx => {
      const fremde = await tx.plaene.schreibe(kennung, wuensche, MERKMALE);
      protokoll.push({ wuensche, fremde: fremde.map(teiladresse) });
      return fremde.length > 0 ? misslungen() : gelungen(null);
    });
  };
  for (const runde of runden) await Promise.all(runde.map(ziehe));
  const ende = (await lies()).map(({ version, inhalt, ...ort }) => ({
    adresse: teiladresse(ort),
    version,
    inhalt,
  }));
  return { protokoll, ende };
}

/** The same one after the other, in plain lists. Says what had to be refused, and compares. */
function nachrechnen({ teile, letzte }: Planmodell, { wuensche, fremde }: Eintrag): Planmodell {
  const version = (ort: Teilort) => teile.find(t => t.adresse === teiladresse(ort))?.version ?? null;
  const abzulehnen = wuensche.filter(w => version(w) !== w.erwartet).map(teiladresse);
  expect(fremde).toEqual(abzulehnen);
  if (abzulehnen.length > 0) return { teile, letzte };
  return {
    teile: wuensche.reduce((bisher, { inhalt, ...ort }) => gesetzt(bisher, ort, inhalt, letzte + 1), teile),
    letzte: letzte + 1,
  };
}

/** A new part stands behind its siblings, or at the end where it has none. */
function gesetzt(
  vorher: readonly Gehalten[],
  ort: Teilort,
  inhalt: unknown,
  version: number,
): readonly Gehalten[] {
  const adresse = teiladresse(ort);
  const ohne = vorher.filter(t => t.adresse !== adresse);
  if (inhalt === undefined) return ohne;
  const teil = { adresse, version, inhalt };
  if (ohne.length < vorher.length) return vorher.map(t => (t.adresse === adresse ? teil : t));
  const geschwister = vorher.findLastIndex(t => t.adresse.split('.')[0] === ort.oben);
  const stelle = geschwister < 0 ? vorher.length : geschwister + 1;
  return vorher.toSpliced(stelle, 0, teil);
}
