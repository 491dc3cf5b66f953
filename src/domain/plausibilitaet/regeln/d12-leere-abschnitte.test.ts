import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Plan, Vorlagenkennung } from '#domain/plan';
import { betrag, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const befunde = (vorlage: Vorlagenkennung, teile: Partial<Pick<Plan, 'texte' | 'schwerpunkte'>>) =>
  pruefe(planMit({}, { deckblatt: { vorlage }, ...teile }), 'D-12');

describe('D-12: Abschnitte der Vorlage ohne Inhalt', () => {
  it('nennt für jede Vorlage die leeren Abschnitte in einem Befund, freiwillige nicht', () => {
    expect(kurz(befunde('nrw-2023', { texte: { budget: '' } }))).toEqual(['D-12 hinweis texte']);
    expect(
      fehltIn(befunde('nrw-2023', { texte: {} }), '„Budget (EGT, VWT, Umschichtungen)“ und „Personal'),
    ).toEqual([]);
    const ge = befunde('ge-2017', { texte: { ziele: ' ' } });
    expect(ge).toHaveLength(1);
    expect(fehltIn(ge, '„Konjunktur und Arbeitsmarkt“', '„3.2 Budget“', '„5. Wirkung / Ziele“')).toEqual([]);
    expect(fehltIn(ge, 'Chancen')).toEqual(['Chancen']);
    expect(fehltIn(befunde('aip-2021', { texte: {} }), '„1. Einführung“', '„4. Kennzahlen“')).toEqual([]);
  });

  it('nennt Schwerpunkte, die nur einen Titel haben, wo die Vorlage keine Fragen stellt', () => {
    const schwerpunkte = { a: { titel: 'Jugend' }, b: { titel: 'Gesundheit', ziele: ['Mehr Kurse'] } };
    const gefunden = befunde('aip-2021', { texte: {}, schwerpunkte });
    expect(fehltIn(gefunden, 'Handlungsansätze: „Jugend“.')).toEqual([]);
    expect(fehltIn(gefunden, 'Geschäftspolitische Schwerpunkte')).toHaveLength(1);
    expect(fehltIn(befunde('nrw-2023', { texte: {}, schwerpunkte }), 'Jugend')).toEqual(['Jugend']);
  });

  it('schweigt, wo Zahlen oder Texte stehen', () => {
    const plan = planMit(
      { eingliederungstitel: { ohneBez: betrag(1_000_000) } },
      { texte: { personal: 'Das Personal reicht.' } },
    );
    expect(pruefe(plan, 'D-12')).toEqual([]);
  });

  it('warnt, wenn ein leerer Plan beschlossen ist, auch ohne jeden Text', () => {
    const beschlossen = { deckblatt: { zustand: 'beschlossen' } } as const;
    expect(kurz(pruefe(planMit({}, beschlossen), 'D-12'))).toEqual(['D-12 warnt texte']);
    expect(kurz(pruefe(planMit({}, { ...beschlossen, texte: { budget: ' ' } }), 'D-12'))).toEqual([
      'D-12 warnt texte',
    ]);
    const gefuellt = {
      ...beschlossen,
      texte: { budget: 'Das Geld reicht.', personal: 'Das Personal reicht.' },
    };
    expect(pruefe(planMit({}, gefuellt), 'D-12')).toEqual([]);
  });

  it('schweigt zu einem Plan ohne Texte: er ist noch eine Rechnung', () => {
    expect(pruefe(planMit({}), 'D-12')).toEqual([]);
  });
});
