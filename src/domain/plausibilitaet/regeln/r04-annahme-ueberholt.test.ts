import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { tag } from '#domain/werte';
import { anzahl, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const itSatz = (jahr: number, annahme = true) =>
  pruefe(
    planMit(
      { verwaltungskosten: { it: { art: 'it', bezeichnung: 'IT-Verfahren', mitarbeitende: anzahl(100) } } },
      {
        deckblatt: { jahr },
        ...(annahme && {
          annahmen: {
            it: {
              bezeichnung: `IT-Satz ${jahr}`,
              von: 'Controlling',
              grund: 'Fortschreibung',
              recht: { parameter: 'vkfv_it_kostensatz', ab: tag(`${jahr}-01-01`), wert: '284,00 €' },
            },
          },
        }),
      },
    ),
    'R-04',
  );

describe('R-04: eine Annahme ist durch einen festgesetzten Rechtswert überholt', () => {
  it('weist darauf hin und nennt beide Werte', () => {
    const befunde = itSatz(2026);
    expect(kurz(befunde)).toEqual(['R-04 hinweis annahmen.it']);
    expect(fehltIn(befunde, '„IT-Satz 2026“ (284,00 €)', '270,43 €')).toEqual([]);
  });

  it('schweigt, solange nichts festgesetzt ist, und ohne Annahme', () => {
    expect(itSatz(2027)).toEqual([]);
    expect(itSatz(2026, false)).toEqual([]);
  });
});
