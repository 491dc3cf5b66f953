import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Strukturangaben } from '#domain/strukturen';
import { satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (strukturen: Omit<Strukturangaben, 'stand'>) => pruefe(wirkungsplan({ strukturen }), 'S-03');
const bestaende = (teil: string, stand?: string) => ({
  ganzes: { bezeichnung: 'Fluchtkontext', anzahl: zahl('1.248') },
  teil: { bezeichnung: 'acht Länder', anzahl: zahl(teil, stand), teilVon: 'ganzes' },
});

describe('S-03: Teilmenge und Menge', () => {
  it('sperrt einen Teil, der größer ist als sein Ganzes', () => {
    const befunde = mit({ bestaende: bestaende('1.373') });
    expect(kurz(befunde)).toEqual(['S-03 sperrt strukturen.bestaende.teil.anzahl']);
    expect(fehltIn(befunde, 'acht Länder 1.373 ist mehr als Fluchtkontext 1.248')).toEqual([]);
  });

  it('weist nur hin, wo die Stände verschieden sind', () => {
    const befunde = mit({ bestaende: bestaende('1.373', 'alt') });
    expect(kurz(befunde)).toEqual(['S-03 hinweis strukturen.bestaende.teil.anzahl']);
    expect(fehltIn(befunde, 'Die Stände sind verschieden')).toEqual([]);
  });

  it('sperrt Monate einer Reihe, Gruppen, Merkmale und Anteile über 100 %', () => {
    const { ganzes, teil } = bestaende('979');
    const befunde = mit({
      bestaende: {
        ganzes: { ...ganzes, reihe: { '2016-05': zahl('10'), '2016-06': zahl('20') } },
        teil: { ...teil, reihe: { '2016-05': zahl('11'), '2016-06': zahl('20') } },
      },
      gruppen: {
        oben: { bezeichnung: 'O', bestand: 'teil', merkmale: {} },
        unten: {
          bezeichnung: 'U',
          bestand: 'ganzes',
          teilVon: 'oben',
          merkmale: {
            viele: { bezeichnung: 'viele', anzahl: zahl('1.249') },
            alle: { bezeichnung: 'alle', anteil: satz('101 %') },
          },
        },
      },
    });
    expect(kurz(befunde)).toEqual([
      'S-03 sperrt strukturen.bestaende.teil.reihe.2016-05',
      'S-03 sperrt strukturen.bestaende.ganzes.anzahl',
      'S-03 sperrt strukturen.gruppen.unten.merkmale.viele.anzahl',
      'S-03 sperrt strukturen.gruppen.unten.merkmale.alle.anteil',
    ]);
  });

  it('schweigt zu ME-aktiv 2017: 979 von 1.248', () => {
    expect(mit({ bestaende: bestaende('979') })).toEqual([]);
  });

  it('schweigt, wenn der Teil das Ganze ist, und zu 100 %', () => {
    expect(mit({ bestaende: bestaende('1.248') })).toEqual([]);
    expect(mit({ bestaende: bestaende('rd. 1.250') })).toEqual([]);
    const gruppe = { bezeichnung: 'G', merkmale: { a: { bezeichnung: 'A', anteil: satz('100 %') } } };
    expect(mit({ gruppen: { gruppe } })).toEqual([]);
  });
});
