import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gesagt, muelheimsBereiche, planMitPersonal } from '../personal.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (faelle: string) =>
  pruefe(
    planMitPersonal({
      bereiche: muelheimsBereiche(),
      bedarf: {
        bg: {
          methode: 'A',
          bezeichnung: 'Bedarf der Leistung',
          segmente: {
            alle: {
              bezeichnung: 'alle',
              fallart: 'BG',
              faelle: gesagt('anzahl', faelle),
              schluessel: gesagt('schluessel', '1:152'),
            },
          },
        },
      },
    }),
    'P-06',
  );

describe('P-06: Personalbedarf über dem Soll', () => {
  it('nennt den Bedarf, das Soll und die Deckung: 11.400 BG zu 1:152 sind 75 Stellen, da sind 68,81', () => {
    const befunde = mit('11.400');
    expect(kurz(befunde)).toEqual(['P-06 hinweis personal.bedarf.bg.luecke']);
    expect(fehltIn(befunde, '75 VZÄ', '68,81 VZÄ', '6,19 VZÄ', '91,75 %')).toEqual([]);
  });

  it('schweigt, wenn das Soll reicht oder nur die Rundung fehlt', () => {
    expect(mit('10.000')).toEqual([]);
    expect(mit('10.460')).toEqual([]);
  });

  it('schweigt ohne Bedarfsrechnung', () => {
    expect(pruefe(planMitPersonal({ bereiche: muelheimsBereiche() }), 'P-06')).toEqual([]);
  });
});
