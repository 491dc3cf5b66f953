import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const befunde = (titel?: string) =>
  pruefe(planMit({}, { schwerpunkte: { a: { thema: 'langzeitbezug', ...(titel && { titel }) } } }), 'D-02');

describe('D-02: das Thema heißt wie im Katalog', () => {
  it('nennt beide Titel und die Worte, die sich unterscheiden', () => {
    const gefunden = befunde('Langzeitarbeitslosigkeit überwinden und Langzeitbezug vermeiden');
    expect(kurz(gefunden)).toEqual(['D-02 hinweis schwerpunkte.a.titel']);
    expect(
      fehltIn(gefunden, '„Langzeitbezug“', '„vermeiden“', '„Langzeitleistungsbezug“', 'Thema I '),
    ).toEqual([]);
  });

  it('schweigt zum Titel des Katalogs, auch mit anderen Strichen und Abständen', () => {
    expect(befunde('Langzeitarbeitslosigkeit überwinden und  Langzeitleistungsbezug beenden')).toEqual([]);
    expect(befunde()).toEqual([]);
  });

  it('schweigt zu einem eigenen Schwerpunkt ohne Thema', () => {
    expect(pruefe(planMit({}, { schwerpunkte: { a: { titel: 'Eigenes' } } }), 'D-02')).toEqual([]);
  });
});
