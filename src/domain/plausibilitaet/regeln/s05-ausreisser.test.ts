import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { satz, wirkungsplan } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const gruppe = (bezeichnung: string, anteil: string, teilVon?: string) => ({
  bezeichnung,
  ...(teilVon !== undefined && { teilVon }),
  merkmale: {
    abschluss: { bezeichnung: 'ohne Berufsabschluss', merkmal: 'ohne_berufsabschluss', anteil: satz(anteil) },
  },
});
const mit = (flue: string, auslaender = '83 %', vergleich = false) =>
  pruefe(
    wirkungsplan({
      strukturen: {
        gruppen: {
          elb: gruppe('ELB', '69 %'),
          auslaender: gruppe('Ausländer', auslaender, 'elb'),
          flue: { ...gruppe('FLUE', flue, 'auslaender'), vergleich },
        },
      },
    }),
    'S-05',
  );

describe('S-05: Ausreißer unter verwandten Gruppen', () => {
  it('meldet ME-aktiv 2017: 21 % der FLUE gegen 69 und 83 %', () => {
    const befunde = mit('21 %');
    expect(kurz(befunde)).toEqual(['S-05 hinweis strukturen.gruppen.flue.merkmale.abschluss']);
    expect(
      fehltIn(
        befunde,
        'ohne Berufsabschluss (FLUE): 21 %',
        'ohne Berufsabschluss (ELB) 69 %',
        'eine andere erste Ziffer (71 % oder 81 %)',
        'das Gegenteil gemeint (79 %)',
      ),
    ).toEqual([]);
  });

  it('schweigt zu 81 % und zu Unterschieden bis 40 Punkte', () => {
    expect(mit('81 %')).toEqual([]);
    expect(mit('29 %')).toEqual([]);
  });

  it('schweigt, wo auch die anderen weit auseinander liegen', () => {
    expect(mit('21 %', '95 %')).toEqual([]);
  });

  it('schweigt zu Vergleichen und zu nur einer verwandten Gruppe', () => {
    expect(mit('21 %', '83 %', true)).toEqual([]);
    const gruppen = { elb: gruppe('ELB', '69 %'), flue: gruppe('FLUE', '21 %', 'elb') };
    expect(pruefe(wirkungsplan({ strukturen: { gruppen } }), 'S-05')).toEqual([]);
  });
});
