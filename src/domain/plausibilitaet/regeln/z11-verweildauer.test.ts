import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Projekt } from '#domain/projekte';
import { gesagt, satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const JOBOFFENSIVE: Projekt = {
  bezeichnung: 'Joboffensive U25',
  stellen: gesagt('vzae', '2,0 VZÄ'),
  jeVollzeitkraft: gesagt('schluessel', '50'),
  hoechstdauer: gesagt('dezimal', '6 Monate'),
};
const mit = (quote: string | null, hoechstdauer = true) => {
  const { hoechstdauer: dauer, ...ohne } = JOBOFFENSIVE;
  return pruefe(
    wirkungsplan({
      projekte: {
        u25: {
          ...ohne,
          ...(hoechstdauer && dauer && { hoechstdauer: dauer }),
          ergebnis: {
            monate: 9,
            integrationen: zahl('115'),
            ...(quote !== null && { quote: satz(quote) }),
          },
        },
      },
    }),
    'Z-11',
  );
};

describe('Z-11: Projektergebnis, Plätze und Monate', () => {
  it('meldet ME-aktiv 2017: 115 als knapp 50 % heißt 230 auf 100 Plätzen, im Mittel 3,9 Monate', () => {
    const befunde = mit('knapp 50 %');
    expect(kurz(befunde)).toEqual(['Z-11 hinweis projekte.projekte.u25']);
    expect(
      fehltIn(
        befunde,
        '115 Integrationen als „knapp 50 %“ heißt 230 Teilnehmende',
        '100 Plätzen in 9 Monaten',
        'im Mittel 3,9 Monate',
        'längstens 6',
      ),
    ).toEqual([]);
  });

  it('meldet eine Dauer über der längsten', () => {
    expect(mit('80 %')).toHaveLength(1);
  });

  it('schweigt, wenn die Dauer zur längsten passt', () => {
    expect(mit('70 %')).toEqual([]);
  });

  it('schweigt ohne Quote, und ohne Höchstdauer ab drei Monaten', () => {
    expect(mit(null)).toEqual([]);
    expect(mit('knapp 50 %', false)).toEqual([]);
    expect(fehltIn(mit('30 %', false), 'das ist kurz')).toEqual([]);
  });
});
