import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Planzustand } from '#domain/plan';
import { tag } from '#domain/werte';
import { fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const befunde = (offen: readonly string[], zustand: Planzustand = 'Entwurf') =>
  pruefe(
    planMit({}, { deckblatt: { zustand }, fortschreibung: { ausJahr: 2022, am: tag('2022-09-01'), offen } }),
    'D-11',
  );

describe('D-11: die Fortschreibung ist durchgesehen', () => {
  it('zählt offene Stellen nach Kapiteln; ab der Abstimmung warnt es', () => {
    const offen = ['haushalt.verwaltungskostenbudget', 'texte.budget', 'texte.personal'];
    expect(kurz(befunde(offen))).toEqual(['D-11 hinweis fortschreibung.offen']);
    expect(kurz(befunde(offen, 'in Abstimmung'))).toEqual(['D-11 warnt fortschreibung.offen']);
    expect(
      fehltIn(
        befunde(offen),
        '3 Stellen aus dem Plan 2022 stehen noch auf der Liste: ',
        'Haushalt 1',
        'Texte 2',
      ),
    ).toEqual([]);
  });

  it('nennt Texte, in denen Zahlen ausgeschrieben wurden, solange sie offen sind', () => {
    const mit = (offen: readonly string[]) =>
      pruefe(
        planMit(
          {},
          {
            fortschreibung: {
              ausJahr: 2022,
              am: tag('2022-09-01'),
              offen,
              ausgeschrieben: ['texte.budget'],
            },
          },
        ),
        'D-11',
      );
    const satz = 'In einem Text stehen Zahlen von 2022 jetzt ausgeschrieben';
    expect(fehltIn(mit(['texte.budget']), satz)).toEqual([]);
    expect(fehltIn(mit(['texte.personal']), satz)).toEqual([satz]);
  });

  it('schweigt, wenn nichts offen ist', () => {
    expect(befunde([], 'beschlossen')).toEqual([]);
  });

  it('schweigt zu einem Plan, der nicht fortgeschrieben ist', () => {
    expect(pruefe(planMit({}), 'D-11')).toEqual([]);
  });
});
