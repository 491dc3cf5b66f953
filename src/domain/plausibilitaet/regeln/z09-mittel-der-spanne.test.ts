import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { satz, wirkungsplan } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const prognose = (mittel: string, von = '-0,6 %', bis = '2,1 %') =>
  pruefe(
    wirkungsplan({
      arbeitsmarkt: {
        prognosen: {
          svb: { bezeichnung: 'Beschäftigung', von: satz(von), bis: satz(bis), mittel: satz(mittel) },
        },
      },
    }),
    'Z-09',
  );

describe('Z-09: Mittel einer Spanne', () => {
  it('meldet ME-aktiv 2017: −0,6 bis +2,1 %, im Mittel −0,6 %', () => {
    const befunde = prognose('-0,6 %');
    expect(kurz(befunde)).toEqual(['Z-09 hinweis arbeitsmarkt.prognosen.svb.mittel']);
    expect(fehltIn(befunde, 'am Rand', 'ihre Mitte ist 0,75 %')).toEqual([]);
  });

  it('meldet ein Mittel außerhalb', () => {
    expect(fehltIn(prognose('2,2 %'), 'außerhalb')).toEqual([]);
  });

  it('schweigt zu einem Mittel innen und zu einer Spanne ohne Breite', () => {
    expect(prognose('0,8 %')).toEqual([]);
    expect(prognose('1 %', '1 %', '1 %')).toEqual([]);
  });

  it('schweigt ohne Mittel', () => {
    const ohne = { svb: { bezeichnung: 'B', von: satz('1 %'), bis: satz('2 %') } };
    expect(pruefe(wirkungsplan({ arbeitsmarkt: { prognosen: ohne } }), 'Z-09')).toEqual([]);
  });
});
