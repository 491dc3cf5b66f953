import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { betrag, ennepeRuhr, fehltIn, kurz, planMit, pruefer, stellen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const GVK = 'haushalt.gesamtverwaltungskosten';

describe('H-03: die Gesamtverwaltungskosten sind VKB + Umschichtung + KFA', () => {
  it('meldet eine Summe, die mit einer Umschichtung von 1.000.000 statt 100.000 gebildet ist', () => {
    const befunde = pruefe(ennepeRuhr({ [GVK]: '30.421.177' }), 'H-03');
    expect(kurz(befunde)).toEqual([`H-03 warnt ${GVK}`]);
    expect(
      fehltIn(befunde, 'gedruckt „30.421.177“', '24.933.958,00 €', '100.000,00 €', '29.521.176,89 €'),
    ).toEqual([]);
  });

  it('schweigt zum Ennepe-Ruhr-Kreis in beiden Jahren (29.521.177 und 29.958.529)', () => {
    expect(pruefe(ennepeRuhr(), 'H-03')).toEqual([]);
  });

  it('prüft auch eine aus Zeilen aufgebaute Summe', () => {
    const mit = (text: string) =>
      pruefe(
        planMit(
          {
            verwaltungskosten: {
              personal: {
                art: 'personal',
                bezeichnung: 'Personal',
                stellen: stellen('10 VZÄ'),
                jahreskosten: betrag(70_000),
              },
              miete: { art: 'miete', bezeichnung: 'Miete', betrag: betrag(100_000) },
              einnahmen: { art: 'einnahme', bezeichnung: 'Erstattungen', betrag: betrag(20_000) },
            },
          },
          { gedruckt: { [GVK]: text } },
        ),
        'H-03',
      );
    expect(mit('780.000')).toEqual([]);
    expect(mit('780 T€')).toEqual([]);
    const ohneAbzug = mit('820.000');
    expect(kurz(ohneAbzug)).toEqual([`H-03 warnt ${GVK}`]);
    expect(fehltIn(ohneAbzug, '780.000,00 €', 'Abweichung +40.000 €')).toEqual([]);
  });
});
