import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Bestand } from '#domain/strukturen';
import { satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const muelheim = (bestaende: Readonly<Record<string, Bestand>>, bestand?: string) =>
  pruefe(
    wirkungsplan({
      strukturen: {
        bestaende,
        gruppen: {
          asu: {
            bezeichnung: 'arbeitsuchende ELB',
            ...(bestand !== undefined && { bestand }),
            merkmale: {
              a: { bezeichnung: 'ohne Abschluss', anzahl: zahl('5.661'), anteil: satz('41 %') },
              b: { bezeichnung: 'langzeitarbeitslos', anzahl: zahl('7.616'), anteil: satz('55,2 %') },
            },
          },
        },
      },
    }),
    'S-02',
  );
const elb = (anzahl: string) => ({ elb: { bezeichnung: 'ELB', anzahl: zahl(anzahl) } });

describe('S-02: Basis von Anzahl und Anteil', () => {
  it('meldet Mülheim 2023: Basis rund 13.800, nicht genannt, nahe bei allen ELB', () => {
    const befunde = muelheim(elb('14.200'));
    expect(kurz(befunde)).toEqual(['S-02 hinweis strukturen.gruppen.asu']);
    expect(
      fehltIn(
        befunde,
        '5.661 = 41 % ergibt eine Basis von 13.641 bis 13.977',
        '7.616 = 55,2 % ergibt eine Basis von 13.785 bis 13.809',
        'nicht genannt; in der Nähe liegt „ELB“ (14.200)',
      ),
    ).toEqual([]);
  });

  it('meldet eine genannte Gruppe, zu der die Anteile nicht passen', () => {
    expect(fehltIn(muelheim(elb('5.539'), 'elb'), 'Die genannte Gruppe hat 5.539')).toEqual([]);
    expect(fehltIn(muelheim(elb('5.539')), 'kein genannter Bestand liegt in der Nähe')).toEqual([]);
  });

  it('schweigt, wenn die genannte Gruppe passt', () => {
    expect(muelheim(elb('13.800'), 'elb')).toEqual([]);
  });

  it('schweigt, wenn ein genannter Bestand die Basis ist, und zu Anteilen von null', () => {
    expect(muelheim(elb('13.800'))).toEqual([]);
    const gruppe = {
      bezeichnung: 'G',
      merkmale: { a: { bezeichnung: 'A', anzahl: zahl('0'), anteil: satz('0 %') } },
    };
    expect(pruefe(wirkungsplan({ strukturen: { gruppen: { gruppe } } }), 'S-02')).toEqual([]);
  });
});
