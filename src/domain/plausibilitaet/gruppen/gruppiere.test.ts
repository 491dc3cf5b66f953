import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Plan } from '#domain/plan';
import {
  ennepeRuhr,
  kontextZu,
  mettmann,
  planMit,
  prozent,
  pruefer,
  recklinghausen,
  betrag,
} from '../pruefhilfen.ts';
import { alleFunde, type Befund } from '../pruefePlan.ts';
import { gruppiere } from './gruppiere.ts';

const pruefe = pruefer(rechnePlan);
const ursachen = (befunde: readonly Befund[]): readonly string[] => [
  ...new Set(befunde.flatMap(b => b.ursache?.satz ?? [])),
];
const codes = (befunde: readonly Befund[]): readonly string[] =>
  [...Map.groupBy(befunde, b => b.gruppe).values()].map(gruppe => gruppe.map(b => b.meldung.code).join(' '));

const GEDRUCKT = {
  'haushalt.eingliederungstitel.verfuegbar': '55,014 Mio. €',
  'haushalt.umschichtung.anteil': '7,57 %',
};
const recklinghausenMit = (haushalt: Partial<Plan['haushalt']>): Plan => {
  const plan = recklinghausen(GEDRUCKT);
  return { ...plan, haushalt: { ...plan.haushalt, ...haushalt } };
};
const mitGvk = (text: string): Plan =>
  recklinghausenMit({ gesamtverwaltungskosten: betrag(text, { stand: 'planung' }) });

describe('Befunde mit einer Ursache', () => {
  it('falsche Gesamtverwaltungskosten (82,216 statt 82,126 Mio. €) sind eine Ursache für vier Befunde', () => {
    const befunde = pruefe(mitGvk('82,216 Mio. €'));
    expect(codes(befunde)).toEqual(['H-02 H-04 H-05 H-09']);
    expect(ursachen(befunde)).toEqual([
      'Dieselbe Ursache: Mit „Gesamtverwaltungskosten“ von etwa 82.126.000,00 € statt 82.216.000,00 € gäbe es alle 4 Befunde nicht.',
    ]);
    expect(befunde.every(b => b.ursache?.pfad === 'haushalt.gesamtverwaltungskosten')).toBe(true);
  });

  it('zu viel Gesamtverwaltungskosten erklären auch Befunde, die nichts Gedrucktes vergleichen', () => {
    const befunde = pruefe(mitGvk('182,126 Mio. €'));
    expect(codes(befunde)).toEqual(['H-02 H-04 H-05 H-09 H-09 H-13 H-06 H-21']);
  });

  it('ein falsches Verwaltungskostenbudget erklärt die Umschichtung und den Vergleich mit dem Vorjahr', () => {
    const befunde = pruefe(recklinghausenMit({ verwaltungskostenbudget: betrag('65,318 Mio. €') }));
    expect(codes(befunde)).toEqual(['H-04 H-05 H-07 H-07 H-09']);
    expect(ursachen(befunde)[0]).toMatch(/„Verwaltungskostenbudget“ von etwa 65\.13[789]\.000,00 €/);
  });

  it('eine verdruckte Summe und der Anteil, der mit ihr gerechnet ist', () => {
    const befunde = pruefe(
      planMit(
        {
          eingliederungstitel: { ohneBez: betrag(21_987_044) },
          verwaltungskostenbudget: betrag(25_575_625),
          anteilsaussagen: {
            egt: {
              bezeichnung: 'EGT',
              betrag: betrag('21,987 Mio. €'),
              anteil: prozent('44,33 %'),
              von: 'haushalt.gesamtbudget',
            },
          },
        },
        { gedruckt: { 'haushalt.gesamtbudget': '49.600.000' } },
      ),
    );
    expect(codes(befunde)).toEqual(['H-01 H-19']);
    expect(ursachen(befunde)[0]).toContain('„Gesamtbudget des Bundes“ von 49.600.000,00 €');
  });

  it('dieselbe Aussage in zwei Kapiteln ist eine Ursache („rd. 13 %“ in Düsseldorf 2021)', () => {
    const befunde = pruefe(zweimalDreizehnProzent('u25', 'rd. 13 %'));
    expect(codes(befunde)).toEqual(['H-19 I-14']);
    expect(ursachen(befunde)).toEqual([
      'Dieselbe Ursache: „rd. 13 %“ steht im Plan in 2 Kapiteln und meint dort vermutlich dasselbe.',
    ]);
  });

  it('gleiche Worte allein sind keine Ursache, ein gleicher Schlüssel allein auch nicht', () => {
    for (const plan of [
      zweimalDreizehnProzent('frauen', 'rd. 13 %'),
      zweimalDreizehnProzent('u25', 'rd. 14 %'),
    ])
      expect(ursachen(pruefe(plan))).toEqual([]);
  });

  it('zwei Fehler, die nichts verbindet, bleiben zwei', () => {
    const befunde = pruefe(ennepeRuhr());
    expect(befunde).toHaveLength(2);
    expect(ursachen(befunde)).toEqual([]);
    expect(codes(pruefe(mettmann()))).toEqual(['H-01']);
  });

  it('was sonst passt, spricht gegen eine Ursache: zwei verdruckte Zahlen neben einer passenden', () => {
    const befunde = pruefe(
      recklinghausen({
        ...GEDRUCKT,
        'haushalt.umschichtung': '4,405 Mio. €',
        'haushalt.umschichtung.anteil': '7,40 %',
      }),
    );

    expect(codes(befunde)).toEqual(['H-04', 'H-05']);
  });
});

describe('die Gruppen', () => {
  const texte = fc.integer({ min: 4_300, max: 4_700 }).map(n => `${Math.floor(n / 1000)},${n % 1000} Mio. €`);
  const verdruckt = fc
    .record(
      {
        'haushalt.kommunalerFinanzierungsanteil': fc.constantFrom('12,483 Mio. €', '12,497 Mio. €'),
        'haushalt.umschichtung': texte,
        'haushalt.umschichtung.anteil': fc.constantFrom('7,57 %', '7,4 %', '8 %'),
        'haushalt.eingliederungstitel.verfuegbar': fc.constantFrom('55,014 Mio. €', '55,114 Mio. €'),
      },
      { requiredKeys: [] },
    )
    .map(gedruckt => recklinghausen(gedruckt));

  it('sind eine Zerlegung: jeder Befund steht in genau einer, und keiner geht verloren', () => {
    fc.assert(
      fc.property(verdruckt, plan => {
        const kontext = kontextZu(rechnePlan, plan);
        const gefunden = alleFunde(kontext);
        const befunde = pruefe(plan);
        expect(befunde.map(b => b.merkmal)).toEqual(gefunden.map(f => f.merkmal));
        for (const [gruppe, darin] of Map.groupBy(befunde, b => b.gruppe)) {
          expect(darin[0]?.merkmal).toBe(gruppe);
          expect(new Set(darin.map(b => b.ursache?.satz ?? null)).size).toBe(1);
          expect(darin[0]?.ursache === null).toBe(darin.length === 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hängen nicht an der Reihenfolge der Befunde', () => {
    fc.assert(
      fc.property(verdruckt, fc.infiniteStream(fc.nat()), (plan, zufall) => {
        const kontext = kontextZu(rechnePlan, plan);
        const gefunden = alleFunde(kontext);
        const gemischt = gefunden
          .map(f => [zufall.next().value ?? 0, f] as const)
          .toSorted(([a], [b]) => a - b);
        const anders = gemischt.map(([, f]) => f);
        expect(alsMengen(kontext, anders)).toEqual(alsMengen(kontext, gefunden));
      }),
      { numRuns: 60 },
    );
  });
});

const alsMengen = (
  kontext: Parameters<typeof gruppiere>[0],
  gefunden: ReturnType<typeof alleFunde>,
): readonly string[] => {
  const zuordnung = gruppiere(kontext, gefunden, alleFunde);
  return [...Map.groupBy(gefunden, f => zuordnung.get(f)?.gruppe).values()]
    .map(gruppe =>
      gruppe
        .map(f => f.merkmal)
        .toSorted()
        .join(' '),
    )
    .toSorted();
};

const zweimalDreizehnProzent = (schluessel: string, geld: string): Plan =>
  planMit(
    {
      eingliederungstitel: { ohneBez: betrag('47,56 Mio. €') },
      anteilsaussagen: {
        u25: {
          bezeichnung: 'Förderung junger Menschen',
          betrag: betrag('4,9 Mio. €'),
          anteil: prozent('rd. 13 %'),
          von: 'haushalt.eingliederungstitel.ohneBez',
        },
      },
    },
    {
      instrumente: {
        stand: 'planung',
        aussagen: {
          [schluessel]: {
            art: 'foerderintensitaet',
            bezeichnung: 'Förderung U 25',
            budgetanteil: prozent(geld),
            gruppenanteil: prozent('rund 7 %'),
          },
        },
      },
    },
  );
