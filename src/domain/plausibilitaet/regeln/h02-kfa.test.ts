import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { ennepeRuhr, fehltIn, kurz, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const KFA = 'haushalt.kommunalerFinanzierungsanteil';

describe('H-02: der kommunale Finanzierungsanteil ist 15,2 % der Gesamtverwaltungskosten', () => {
  it('meldet einen Betrag, der nicht folgt, mit Rechnung und vertauschten Ziffern', () => {
    const befunde = pruefe(recklinghausen({ [KFA]: '12,843 Mio. €' }), 'H-02');
    expect(kurz(befunde)).toEqual([`H-02 warnt ${KFA}`]);
    expect(
      fehltIn(
        befunde,
        'gedruckt „12,843 Mio. €“',
        '82.126.000,00 € × 15,2 % = 12.483.152,00 €',
        'Abweichung +359.848 €',
        'zwei Ziffern vertauscht („84“ statt „48“)',
      ),
    ).toEqual([]);
  });

  it('meldet einen falschen Satz', () => {
    const befunde = pruefe(recklinghausen({ [`${KFA}.anteil`]: '15,8 %' }), 'H-02');
    expect(kurz(befunde)).toEqual([`H-02 warnt ${KFA}.anteil`]);
    expect(fehltIn(befunde, '= 15,2 %', 'Abweichung +0,60 Punkte')).toEqual([]);
  });

  it('schweigt zu Recklinghausen 2023 (12.483 T€ von 82.126 T€)', () => {
    expect(pruefe(recklinghausen({ [`${KFA}.anteil`]: '15,2 %' }), 'H-02')).toEqual([]);
  });

  it('schweigt zum Ennepe-Ruhr-Kreis 2023 und 2022 (4.487.219 und 4.553.696)', () => {
    expect(pruefe(ennepeRuhr(), 'H-02')).toEqual([]);
  });

  it('meldet im Vergleichsjahr wie im Planjahr', () => {
    const adresse = 'haushalt.vergleich.vorjahr.kommunalerFinanzierungsanteil';
    const befunde = pruefe(ennepeRuhr({ [adresse]: '4.487.219' }), 'H-02');
    expect(kurz(befunde)).toEqual([`H-02 warnt ${adresse}`]);
    expect(fehltIn(befunde, '„Kommunaler Finanzierungsanteil“', 'anderes Jahr oder anderer Stand')).toEqual(
      [],
    );
  });
});
