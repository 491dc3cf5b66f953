import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { ennepeRuhr, fehltIn, kurz, mettmann, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const ANTEIL = 'haushalt.umschichtung.anteil';
const recklinghausenMit = (text: string) => pruefe(recklinghausen({ [ANTEIL]: text }), 'H-05');

describe('H-05: der gedruckte Anteil der Umschichtung am EGT', () => {
  it('wird nachgerechnet; passt eine andere Basis, nennt der Befund sie mit ihrem Ergebnis', () => {
    const befunde = recklinghausenMit('6,92 %');
    expect(kurz(befunde)).toEqual([`H-05 warnt ${ANTEIL}`]);
    expect(
      fehltIn(
        befunde,
        'gedruckt „6,92 %“',
        'Umschichtung 4.504.848,00 € ÷ EGT ohne BEZ 59.519.000,00 € = 7,57 %',
        'Abweichung −0,65 Punkte',
        '„Verwaltungskostenbudget“ (65.138.000,00 €) statt „EGT ohne BEZ“ sind es 6,92 %',
      ),
    ).toEqual([]);
  });

  it('nennt einen Bruch, der als Prozent gedruckt ist', () => {
    expect(fehltIn(recklinghausenMit('0,0757 %'), 'Bruch als Prozent gedruckt (Faktor 100)')).toEqual([]);
  });

  it('schweigt zu ME-aktiv 2017: 27 % sind 5,9 Mio. von 21.987.044 (26,8 %)', () => {
    expect(pruefe(mettmann(), 'H-05')).toEqual([]);
  });

  it('schweigt zu 7,57 % und „rd. 8 %“ in Recklinghausen und zu 0,5 % im Ennepe-Ruhr-Kreis', () => {
    expect(recklinghausenMit('7,57 %')).toEqual([]);
    expect(recklinghausenMit('rd. 8 %')).toEqual([]);
    expect(pruefe(ennepeRuhr({ [ANTEIL]: '0,5 %' }), 'H-05')).toEqual([]);
  });
});
