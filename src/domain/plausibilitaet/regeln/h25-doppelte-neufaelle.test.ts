import { describe, expect, it } from 'vitest';
import type { Bindungsfall } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { monatAus, tag } from '#domain/werte';
import { anzahl, betrag, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

/** 10 cases × 6 months × 1.000 €: 60.000 € in the plan year 2023. */
const fall: Bindungsfall = {
  bezeichnung: 'EGZ ab Juli',
  instrument: 'EGZ',
  anzahl: anzahl(10),
  bewilligt: tag('2023-03-10'),
  von: monatAus(2023, 7),
  bis: monatAus(2024, 6),
  monatsbetrag: betrag(1_000),
  gestaffelt: false,
};
const mit = (abweichend: Partial<Bindungsfall>, kosten: number, stand = '2023-04-20', instrument = 'EGZ') =>
  pruefe(
    planMit(
      {
        bindungen: { stand: 'planung', faelle: { egz: { ...fall, ...abweichend } } },
        planung: {
          stand: 'planung',
          zeilen: { egz_neu: { bezeichnung: 'EGZ, neue', instrument, art: 'neu', kosten: betrag(kosten) } },
        },
      },
      { deckblatt: { jahr: 2023, stand: tag(stand) } },
    ),
    'H-25',
  );

describe('H-25: neue Fälle zählen nur einmal', () => {
  it('weist auf gleiche Kosten hin: 10 × 6 × 1.000 € in den Bindungen und in der Planung', () => {
    const befunde = mit({}, 60_000);
    expect(kurz(befunde)).toEqual(['H-25 hinweis haushalt.bindungen.faelle.egz']);
    expect(fehltIn(befunde, '„EGZ ab Juli“', '„EGZ, neue“ (60.000,00 €)', 'Beide kosten dasselbe')).toEqual(
      [],
    );
  });

  it('weist auf Fälle hin, die beim Stand des Plans noch nicht bewilligt sind', () => {
    expect(fehltIn(mit({}, 45_000, '2022-11-10'), 'nach dem Stand des Plans')).toEqual([]);
  });

  it('schweigt, wenn neben bewilligten Fällen weitere geplant sind', () => {
    expect(mit({}, 45_000)).toEqual([]);
  });

  it('schweigt zu anderen Instrumenten und zu Fällen aus früheren Jahren', () => {
    expect(mit({}, 60_000, '2022-11-10', '16c')).toEqual([]);
    expect(mit({ bewilligt: tag('2022-12-10') }, 60_000, '2022-11-10')).toEqual([]);
  });
});
