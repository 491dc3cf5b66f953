import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import {
  betrag,
  ennepeRuhr,
  fehltIn,
  kurz,
  mettmann,
  muelheim,
  planMit,
  pruefer,
  recklinghausen,
} from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

const gegen = (egt: number, damals: number, jahr = 2022) =>
  pruefe(
    planMit({
      eingliederungstitel: { ohneBez: betrag(egt) },
      vergleich: {
        vorjahr: {
          bezeichnung: '2022',
          jahr,
          stand: 'endgueltig',
          eingliederungstitel: { ohneBez: betrag(damals) },
        },
      },
    }),
    'H-24',
  );

describe('H-24: Zuteilung gegen das Vergleichsjahr', () => {
  it('meldet einen EGT mit einer Ziffer zu viel und einer zu wenig, mit Faktor', () => {
    const zuViel = gegen(207_349_470, 23_106_957);
    expect(kurz(zuViel)).toEqual(['H-24 warnt haushalt.eingliederungstitel.ohneBez']);
    expect(fehltIn(zuViel, '207.349.470,00 €', '23.106.957,00 € (2022)', 'das 9,0-Fache')).toEqual([]);
    expect(fehltIn(gegen(2_073_494, 23_106_957), 'das Vergleichsjahr hat das 11,1-Fache')).toEqual([]);
  });

  it('meldet das Verwaltungskostenbudget ebenso', () => {
    const plan = recklinghausen();
    const haushalt = { ...plan.haushalt, verwaltungskostenbudget: betrag('651,38 Mio. €') };
    expect(kurz(pruefe({ ...plan, haushalt }, 'H-24'))).toEqual([
      'H-24 warnt haushalt.verwaltungskostenbudget',
    ]);
  });

  it('schweigt bis zum Doppelten und zur Hälfte, und zu einer Spalte des Planjahrs', () => {
    expect(gegen(2_000_000, 1_000_000)).toEqual([]);
    expect(gegen(1_000_000, 2_000_000)).toEqual([]);
    expect(gegen(9_000_000, 1_000_000, 2023)).toEqual([]);
  });

  it('schweigt zu vier veröffentlichten Plänen', () => {
    for (const plan of [recklinghausen(), ennepeRuhr(), muelheim(), mettmann()])
      expect(pruefe(plan, 'H-24')).toEqual([]);
  });
});
