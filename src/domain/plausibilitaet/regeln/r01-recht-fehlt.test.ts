import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { tag } from '#domain/werte';
import { anzahl, betrag, fehltIn, kurz, planMit, prozent, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

const mitIt = (jahr: number, rest: Parameters<typeof planMit>[1] = {}, kostensatz?: number) =>
  pruefe(
    planMit(
      {
        verwaltungskosten: {
          it: {
            art: 'it',
            bezeichnung: 'IT-Verfahren',
            mitarbeitende: anzahl(100),
            ...(kostensatz !== undefined && { kostensatz: betrag(kostensatz) }),
          },
        },
      },
      { deckblatt: { jahr }, ...rest },
    ),
    'R-01',
  );

describe('R-01: ein Rechtswert ist für das Jahr nicht festgesetzt', () => {
  it('sperrt, solange keine Annahme einspringt, und sagt, was einzutragen ist', () => {
    const befunde = mitIt(2027);
    expect(kurz(befunde)).toEqual(['R-01 sperrt haushalt.verwaltungskosten.it']);
    expect(
      fehltIn(
        befunde,
        'Der Satz der Zeile „IT-Verfahren“ ist für 2027 nicht festgesetzt',
        'annahmen',
        'vkfv_it_kostensatz',
        '2027-01-01',
      ),
    ).toEqual([]);
  });

  it('schweigt mit einer Annahme, mit einem eigenen Satz und für festgesetzte Jahre', () => {
    const annahme = {
      bezeichnung: 'IT-Satz 2027',
      von: 'Controlling',
      grund: 'Fortschreibung',
      recht: { parameter: 'vkfv_it_kostensatz', ab: tag('2027-01-01'), wert: '284,00 €' },
    };
    expect(mitIt(2027, { annahmen: { it: annahme } })).toEqual([]);
    expect(mitIt(2027, {}, 280)).toEqual([]);
    expect(mitIt(2026)).toEqual([]);
  });

  it('sperrt eine Umschichtung ohne Bundesanteil, im Planjahr und in einer Vergleichsspalte', () => {
    const umschichtung: Partial<Haushaltsangaben> = { umschichtung: { art: 'bedarf' } };
    expect(kurz(pruefe(planMit(umschichtung, { deckblatt: { jahr: 2010 } }), 'R-01'))).toEqual([
      'R-01 sperrt haushalt.umschichtung',
    ]);
    const spalte = { bezeichnung: '2010', jahr: 2010, stand: 'endgueltig', ...umschichtung };
    const befunde = pruefe(planMit({ vergleich: { alt: spalte } }, { deckblatt: { jahr: 2011 } }), 'R-01');
    expect(kurz(befunde)).toEqual(['R-01 sperrt haushalt.vergleich.alt.umschichtung']);
    expect(
      fehltIn(befunde, 'Der Bundesanteil an den Verwaltungskosten ist für 2010 nicht festgesetzt'),
    ).toEqual([]);
  });

  it('schweigt zu Recklinghausen 2023', () => {
    expect(pruefe(recklinghausen(), 'R-01')).toEqual([]);
  });

  it('sperrt einen Zuschlag, für den das Jahr keinen Satz kennt, wenn die Zeile keinen eigenen nennt', () => {
    const zuschlag = (jahr: number, satz?: string) =>
      pruefe(
        planMit(
          {
            verwaltungskosten: {
              miete: { art: 'miete', bezeichnung: 'Miete', betrag: betrag(100_000) },
              nachwuchs: {
                art: 'zuschlag',
                bezeichnung: 'Nachwuchskräfte',
                zuschlag: 'nachwuchs',
                auf: ['miete'],
                ...(satz !== undefined && { satz: prozent(satz) }),
              },
              eigener: {
                art: 'zuschlag',
                bezeichnung: 'Gemeinkosten',
                auf: ['miete'],
                satz: prozent('25 %'),
              },
            },
          },
          { deckblatt: { jahr } },
        ),
        'R-01',
      );
    const befunde = zuschlag(2020);
    expect(kurz(befunde)).toEqual(['R-01 sperrt haushalt.verwaltungskosten.nachwuchs']);
    expect(fehltIn(befunde, 'der Zeile „Nachwuchskräfte“ ist für 2020', 'vkfv_nachwuchs_max')).toEqual([]);
    expect(zuschlag(2020, '0,5 %')).toEqual([]);
    expect(zuschlag(2021)).toEqual([]);
  });
});
