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
    'Z-06',
  );

describe('Z-06: Anteil und genannte Bestände', () => {
  it('meldet ME-aktiv 2017: 66 % LZB gegen 17.241 von 26.570', () => {
    const befunde = anteil('66 %', '17.241', '26.570');
    expect(kurz(befunde)).toEqual(['Z-06 hinweis strukturen.gruppen.g.merkmale.m']);
    expect(fehltIn(befunde, 'genannt 66 %', 'Teil 17.241 ÷ Ganzes 26.570 = 64,89 %')).toEqual([]);
  });

  it('schweigt zum richtig gerundeten Anteil und überlässt runde Aussagen S-04', () => {
    expect(anteil('64,9 %', '17.241', '26.570')).toEqual([]);
    expect(anteil('80 %', '979', '1.248')).toEqual([]);
  });

  it('schweigt, wo der Nenner null ist', () => {
    expect(anteil('66 %', '17.241', '0')).toEqual([]);
  });
});
