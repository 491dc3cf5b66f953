import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const anteil = (text: string, teil: string, ganzes: string) =>
  pruefe(
    wirkungsplan({
      strukturen: {
        bestaende: {
          teil: { bezeichnung: 'Teil', anzahl: zahl(teil) },
          ganzes: { bezeichnung: 'Ganzes', anzahl: zahl(ganzes) },
        },
        gruppen: {
          g: {
            bezeichnung: 'ELB',
            merkmale: { m: { bezeichnung: 'Anteil', anteil: satz(text), zaehler: 'teil', nenner: 'ganzes' } },
          },
        },
      },
    }),
    'S-04',
  );

describe('S-04: runde Aussage neben genauen Zahlen', () => {
  it('meldet ME-aktiv 2017: „80 %“ gegen 979 von 1.248', () => {
    const befunde = anteil('80 %', '979', '1.248');
    expect(kurz(befunde)).toEqual(['S-04 hinweis strukturen.gruppen.g.merkmale.m']);
    expect(fehltIn(befunde, 'gesagt 80 %', 'Teil 979 ÷ Ganzes 1.248 = 78,45 %')).toEqual([]);
  });

  it('schweigt, wo „rd.“ dabeisteht und das reicht', () => {
    expect(anteil('rd. 80 %', '979', '1.248')).toEqual([]);
    expect(anteil('rd. 90 %', '979', '1.248')).toHaveLength(1);
  });

  it('schweigt zur passenden runden Aussage und zu genauen Anteilen', () => {
    expect(anteil('80 %', '998', '1.248')).toEqual([]);
    expect(anteil('66 %', '17.241', '26.570')).toEqual([]);
  });
});
