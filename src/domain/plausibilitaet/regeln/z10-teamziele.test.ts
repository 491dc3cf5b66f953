import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { mitZiel, satz, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const quote = (sued: string, besteFaelle = '5.000') =>
  pruefe(
    mitZiel({
      art: 'quote',
      bezeichnung: 'IQ',
      richtung: 'mindestens',
      vorgabe: { art: 'wert', wert: satz('24 %') },
      nenner: zahl('20.000'),
      besteFaelle: zahl(besteFaelle),
      teams: {
        nord: { bezeichnung: 'Nord', quote: satz('26 %'), gewicht: zahl('5.000') },
        sued: { bezeichnung: 'Süd', quote: satz(sued), gewicht: zahl('15.000') },
      },
    }),
    'Z-10',
  );
const bestand = (sued: string) =>
  pruefe(
    mitZiel({
      art: 'bestand',
      bezeichnung: 'LZB',
      richtung: 'hoechstens',
      vorgabe: { art: 'wert', wert: zahl('1.000') },
      teams: {
        nord: { bezeichnung: 'Nord', anzahl: zahl('600') },
        sued: { bezeichnung: 'Süd', anzahl: zahl(sued) },
      },
    }),
    'Z-10',
  );

describe('Z-10: Teamziele', () => {
  it('meldet Quoten, die gewichtet nicht das Ziel ergeben: 26 und 21 % sind 22,25 %', () => {
    const befunde = quote('21 %');
    expect(kurz(befunde)).toEqual(['Z-10 warnt ziele.ziele.z.teams']);
    expect(fehltIn(befunde, 'ergeben gewichtet 22,25 %', 'das Ziel ist 24 %')).toEqual([]);
  });

  it('meldet Bestände, die nicht die Summe ergeben', () => {
    expect(fehltIn(bestand('410'), 'ergeben zusammen 1.010, das Ziel ist 1.000')).toEqual([]);
  });

  it('meldet ein Ziel, das mehr Integrationen braucht als das beste Jahr', () => {
    const befunde = quote('23,3 %', '4.700');
    expect(kurz(befunde)).toEqual(['Z-10 warnt ziele.ziele.z.integrationen']);
    expect(fehltIn(befunde, 'braucht 4.800 Integrationen', 'höchstens 4.700')).toEqual([]);
  });

  it('schweigt, wenn die Teams im Rahmen ihrer Rundung aufgehen', () => {
    expect(quote('23,3 %')).toEqual([]);
    expect(bestand('400')).toEqual([]);
    expect(bestand('401')).toEqual([]);
  });

  it('schweigt, wo so viele Integrationen schon erreicht wurden', () => {
    expect(quote('23,3 %', '4.800')).toEqual([]);
  });
});
