import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Handlungsansatz } from '#domain/plan';
import { tag } from '#domain/werte';
import { fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const befunde = (handlungsansaetze: Readonly<Record<string, Handlungsansatz>>) =>
  pruefe(planMit({}, { schwerpunkte: { u25: { titel: 'Junge Menschen', handlungsansaetze } } }), 'D-05');
const VOLL = { verantwortlich: 'Team U25', termin: tag('2023-06-30'), wirkung: 'Zahl der Verträge' };

describe('D-05: Handlungsansätze nennen Verantwortliche, Termin und Wirkung', () => {
  it('ein Befund je Schwerpunkt, mit dem, was fehlt', () => {
    const gefunden = befunde({
      a: { titel: 'Messe' },
      b: { ...VOLL, titel: 'Lotsen' },
      c: { titel: 'Treff', verantwortlich: 'Team U25', wirkung: 'Besuche' },
    });
    expect(kurz(gefunden)).toEqual(['D-05 hinweis schwerpunkte.u25.handlungsansaetze']);
    expect(
      fehltIn(
        gefunden,
        '2 von 3',
        '„Messe“ (wer, bis wann, woran man die Wirkung sieht)',
        '„Treff“ (bis wann)',
      ),
    ).toEqual([]);
  });

  it('schweigt, wenn alles da ist', () => {
    expect(befunde({ a: { ...VOLL, titel: 'Messe' } })).toEqual([]);
  });

  it('schweigt zu einem Schwerpunkt ohne Handlungsansätze', () => {
    expect(befunde({})).toEqual([]);
  });
});
