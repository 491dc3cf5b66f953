import { describe, expect, it } from 'vitest';
import type { Planzeile } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { monatAus, tag } from '#domain/werte';
import { anzahl, betrag, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

const mit = (jahr: number, instrument: string, art: Planzeile['art'] = 'neu', variante?: string) =>
  pruefe(
    planMit(
      {
        planung: {
          stand: 'planung',
          zeilen: {
            zeile: {
              bezeichnung: 'Umschulungen',
              instrument,
              art,
              kosten: betrag(1_000_000),
              ...(variante !== undefined && { variante }),
            },
          },
        },
      },
      { deckblatt: { jahr } },
    ),
    'H-22',
  );

const BEFUND = 'H-22 sperrt haushalt.planung.zeilen.zeile';

describe('H-22: neue Fälle nur aus geltenden Instrumenten des EGT', () => {
  it('sperrt neue Weiterbildung und Reha aus dem EGT ab 2025', () => {
    const befunde = mit(2025, 'FbW');
    expect(kurz(befunde)).toEqual([BEFUND]);
    expect(
      fehltIn(
        befunde,
        '„Umschulungen“',
        'nicht neu aus dem Eingliederungstitel',
        '§ 66a SGB II',
        'art: altfall',
      ),
    ).toEqual([]);
    expect(kurz(mit(2025, 'FbW', 'vertrag', 'Umschulung'))).toEqual([BEFUND]);
    expect(kurz(mit(2026, 'REHA'))).toEqual([BEFUND]);
  });

  it('sperrt ein Instrument außerhalb seiner Geltung', () => {
    expect(fehltIn(mit(2023, 'BPST'), 'nur vom 01.05.2015 bis 31.12.2018')).toEqual([]);
    expect(kurz(mit(2018, '16i'))).toEqual([BEFUND]);
    expect(kurz(mit(2025, 'BUERGERGELDBONUS'))).toEqual([BEFUND]);
  });

  it('schweigt zu laufenden Altfällen', () => {
    expect(mit(2025, 'FbW', 'altfall')).toEqual([]);
    expect(mit(2026, 'REHA', 'altfall')).toEqual([]);
  });

  it('schweigt bis 2024, bei geltenden Instrumenten und bei einem, das im Jahr beginnt', () => {
    expect(mit(2024, 'FbW')).toEqual([]);
    expect(mit(2026, 'EGZ')).toEqual([]);
    expect(mit(2023, '16k')).toEqual([]);
    expect(mit(2026, 'SONSTIGES')).toEqual([]);
  });

  it('prüft auch einzelne Fälle, am Tag ihrer Bewilligung', () => {
    const bewilligt = (iso: string) =>
      pruefe(
        planMit(
          {
            bindungen: {
              stand: 'planung',
              faelle: {
                fall: {
                  bezeichnung: 'Umschulung',
                  instrument: 'FbW',
                  anzahl: anzahl(10),
                  bewilligt: tag(iso),
                  von: monatAus(2025, 3),
                  bis: monatAus(2026, 12),
                  monatsbetrag: betrag(500),
                  gestaffelt: false,
                },
              },
            },
          },
          { deckblatt: { jahr: 2025 } },
        ),
        'H-22',
      );
    const befunde = bewilligt('2025-02-01');
    expect(kurz(befunde)).toEqual(['H-22 sperrt haushalt.bindungen.faelle.fall']);
    expect(fehltIn(befunde, '„Umschulung“', 'am 01.02.2025', 'den Tag der Bewilligung')).toEqual([]);
    expect(bewilligt('2024-12-31')).toEqual([]);
  });
});
