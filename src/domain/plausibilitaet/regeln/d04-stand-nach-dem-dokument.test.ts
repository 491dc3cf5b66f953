import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { tag } from '#domain/werte';
import { fehltIn, kurz, planMit, pruefer, recklinghausen, STAENDE } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const befunde = (datum: string) =>
  pruefe(
    planMit(
      {},
      {
        deckblatt: { stand: tag('2016-10-31') },
        staende: { schaetzwert: { ...STAENDE.schaetzwert, dokument: 'Budget', datum: tag(datum) } },
      },
    ),
    'D-04',
  );

describe('D-04: kein Stand ist jünger als das Dokument', () => {
  it('ME-aktiv 2017: Budget vom November 2016 im Dokument vom Oktober', () => {
    const gefunden = befunde('2016-11-01');
    expect(kurz(gefunden)).toEqual(['D-04 hinweis staende.schaetzwert']);
    expect(fehltIn(gefunden, '„Budget“', '01.11.2016', '31.10.2016')).toEqual([]);
  });

  it('schweigt am selben Tag und davor', () => {
    expect(befunde('2016-10-31')).toEqual([]);
    expect(befunde('2016-08-01')).toEqual([]);
  });

  it('schweigt zu Recklinghausen 2023', () => {
    expect(pruefe(recklinghausen(), 'D-04')).toEqual([]);
  });
});
