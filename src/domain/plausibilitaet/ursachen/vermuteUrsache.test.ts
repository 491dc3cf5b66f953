import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gedruckteAbweichung, kontextZu, planMit } from '../pruefhilfen.ts';
import { vermuteUrsache } from './vermuteUrsache.ts';

const LEER = kontextZu(rechnePlan, planMit({}));
const vermute = (gedruckt: string, wert: string) => vermuteUrsache(gedruckteAbweichung(gedruckt, wert), LEER);

describe('die wahrscheinlichste Ursache', () => {
  it('ist eine: die aussagekräftigste zuerst', () => {
    expect(vermute('−100.000', '100.000 €')).toContain('Vorzeichen');
    expect(vermute('47.562.696', '47.562.669 €')).toContain('vertauscht');
    expect(vermute('4,504 Mio. €', '4.504.848 €')).toContain('abgeschnitten');
    expect(vermute('1.000.000', '100.000 €')).toContain('Faktor 10 ');
  });

  it('fehlt, wenn keine passt: dann wird nichts behauptet', () => {
    expect(vermute('5.123.456', '4.504.848 €')).toBeNull();
    expect(vermute('13 %', '10,3 %')).toBeNull();
  });
});
