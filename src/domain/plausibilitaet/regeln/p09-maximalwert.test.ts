import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gesagt, planMitPersonal } from '../personal.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (maximalwert?: string, ergebnis = '900,0') =>
  pruefe(
    planMitPersonal({
      bedarf: {
        max: {
          methode: 'C',
          bezeichnung: 'Stellenbedarf',
          ergebnis: gesagt('vzae', ergebnis),
          vorjahr: gesagt('vzae', '915,0'),
          ...(maximalwert && { maximalwert: gesagt('vzae', maximalwert) }),
        },
      },
    }),
    'P-09',
  );

describe('P-09: der Maximalwert ist der höhere', () => {
  it('warnt, wenn er unter der Rechnung des Vorjahres liegt', () => {
    const befunde = mit('900,0');
    expect(kurz(befunde)).toEqual(['P-09 warnt personal.bedarf.max.maximalwert']);
    expect(fehltIn(befunde, '900 VZÄ genannt', 'Rechnung des Vorjahres hat 915 VZÄ')).toEqual([]);
  });

  it('warnt auch, wenn er unter der Rechnung dieses Jahres liegt', () => {
    expect(fehltIn(mit('915,0', '930,0'), 'Rechnung dieses Jahres hat 930 VZÄ')).toEqual([]);
  });

  it('schweigt zum höheren Wert und ohne genannten', () => {
    expect(mit('915,0')).toEqual([]);
    expect(mit('930,0', '930,0')).toEqual([]);
    expect(mit()).toEqual([]);
  });
});
