import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import {
  MASSNAHMEGROESSEN,
  MASSNAHMEQUOTEN,
  monateZahl,
  wertAus,
  type Groessenwuerfel,
} from '#domain/kennzahlen';
import { monatAlsIso, tag, type Monat } from '#domain/werte';
import { alsDateien } from './alsDateien.ts';
import type { Lieferung } from './lieferung.ts';
import { zaehleMassnahmenLangsam } from './massnahmenLangsam.ts';
import { zaehlungAlsText } from './zellen.ts';
import { zufallslieferung } from './zufallslieferung.ts';

const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 60) / 3;
const ordner = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const lager = erstelleLager(path.join(ordner, 'lager'));
afterAll(() => rmSync(ordner, { recursive: true }));

const SCHNITTE = [
  [],
  ['instrument'],
  ['team'],
  ['instrument', 'team'],
  ['geschlecht'],
  ['altersgruppe', 'instrument'],
] as const;

const GRUENDE = ['', '', 'REGULAER', 'ARBEIT', 'ABBRUCH_PERSON', 'ABBRUCH_TRAEGER', 'NICHTANTRITT'];

/** Deliveries with benefit, so that they can be taken in, and participations with teams and reasons. */
const lieferungMitTeams: fc.Arbitrary<Lieferung> = fc
  .tuple(
    zufallslieferung,
    fc.array(fc.tuple(fc.constantFrom('', 'T1', 'T2'), fc.constantFrom(...GRUENDE)), { minLength: 8 }),
  )
  .map(([lieferung, zusaetze]) => ({
    ...lieferung,
    leistungsbezug: [
      ...lieferung.leistungsbezug,
      { person: 'p1', bg: 'b1', traeger: '11111', status: 'ELB', hauptperson: true, von: tag('2024-01-01'), bis: null },
    ],
    teilnahmen: lieferung.teilnahmen.map((t, i) => ({
      ...t,
      team: zusaetze[i]?.[0] ?? '',
      austrittsgrund: t.bis === null ? '' : (zusaetze[i]?.[1] ?? ''),
    })),
  })); // prettier-ignore

const alsText = ({ auftrag, schnitt, zellen }: Groessenwuerfel): readonly string[] => {
  const [a = [''], b = ['']] = [0, 1].map(i => auftrag.dimensionen[schnitt[i] ?? -1]?.klassen);
  return MASSNAHMEGROESSEN.flatMap(groesse =>
    Array.from({ length: monateZahl(auftrag) }, (_, m) =>
      a.flatMap((klasseA, i) =>
        b.flatMap((klasseB, j) => {
          const wert = zellen[groesse]?.[(m * a.length + i) * b.length + j] ?? 0;
          const worte = [groesse, monatAlsIso((auftrag.vonMonat + m) as Monat), klasseA, klasseB];
          return wert === 0 ? [] : [`${worte.filter(Boolean).join(' ')}: ${wert}`];
        }),
      ),
    ).flat(),
  ).toSorted();
};

describe('Teilnahmen', () => {
  it('werden aus Dateien und aus dem Lager gezählt wie von der langsamen Zählung', async () => {
    let nummer = 0;
    await fc.assert(
      fc.asyncProperty(lieferungMitTeams, async lieferung => {
        const pfad = alsDateien(path.join(ordner, String(nummer++)), lieferung);
        const langsam = SCHNITTE.map(s => zaehlungAlsText(zaehleMassnahmenLangsam(lieferung, s)));
        const direkt = await lager.zaehleMassnahmen({ art: 'quelle', pfad }, SCHNITTE);
        expect(direkt.ok && direkt.wert.wuerfel.map(alsText)).toEqual(langsam);
        const uebernahme = await lager.uebernimm(pfad, 0, () => undefined);
        const kennung = uebernahme.ok ? uebernahme.wert.eintrag.kennung : '';
        const gelagert = await lager.zaehleMassnahmen(
          { art: 'lager', jobcenter: '11111', kennung },
          SCHNITTE,
        );
        expect(gelagert.ok && gelagert.wert.wuerfel.map(alsText)).toEqual(langsam);
      }),
      { numRuns: LAEUFE },
    );
  }, 3_600_000);

  it('haben Quoten je hundert Austritte von zwölf Monaten; was vorausschaut, fehlt in den letzten sechs', () => {
    const stichtage = Int32Array.from({ length: 20 }, (_, i) => 30 * i);
    const spalte = (wert: number): Float64Array => new Float64Array(18).fill(wert);
    const wuerfel: Groessenwuerfel = {
      auftrag: { vonMonat: 0 as Monat, stichtage, dimensionen: [], schnitte: [[]], mindestluecke: 0 },
      schnitt: [],
      zellen: {
        AUSTRITTE: spalte(10),
        ABBRUECHE: spalte(2),
        EINGEGLIEDERT: spalte(4),
        VERBLEIB: spalte(7),
      },
    };
    const werte = (monat: number): readonly (number | string | null)[] =>
      MASSNAHMEQUOTEN.map(k => wertAus(k, wuerfel, monat as Monat, [])).map(w => w.wert ?? w.grund);
    expect(werte(11)).toEqual([20, 40, 70]);
    expect(werte(12)).toEqual([20, 'FEHLT', 'FEHLT']);
    expect(werte(10)).toEqual(['FEHLT', 'FEHLT', 'FEHLT']);
  });
});
