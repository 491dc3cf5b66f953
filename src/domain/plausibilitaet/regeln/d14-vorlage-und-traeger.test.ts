import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Deckblatt } from '#domain/plan';
import { fehltIn, kurz, planMit, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (deckblatt: Partial<Deckblatt>) => pruefe(planMit({}, { deckblatt }), 'D-14');

describe('D-14: Vorlage, Land und Trägerform', () => {
  it('weist auf die Vorlage eines anderen Landes hin', () => {
    const befunde = mit({ land: 'BY' });
    expect(kurz(befunde)).toEqual(['D-14 hinweis deckblatt.vorlage']);
    expect(fehltIn(befunde, 'für das Land NW', 'nennt BY')).toEqual([]);
  });

  it('weist auf die Vorlage einer anderen Trägerform hin', () => {
    const befunde = mit({ vorlage: 'ge-2017', traegerform: 'zkT' });
    expect(fehltIn(befunde, 'gemeinsame Einrichtungen (gE)', 'Trägerform zkT')).toEqual([]);
  });

  it('schweigt, wenn beides passt oder die Vorlage für alle ist', () => {
    expect(pruefe(recklinghausen(), 'D-14')).toEqual([]);
    expect(mit({ vorlage: 'ge-2017', traegerform: 'gE', land: 'BY' })).toEqual([]);
    expect(mit({ vorlage: 'aip-2021', traegerform: 'zkT', land: 'BY' })).toEqual([]);
  });
});
