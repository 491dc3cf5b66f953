import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Kalenderschritt } from '#domain/plan';
import { tag } from '#domain/werte';
import { fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const befunde = (kalender: Readonly<Record<string, Kalenderschritt>> | undefined, stand = '2022-11-10') =>
  pruefe(
    planMit(
      {},
      {
        deckblatt: { vorlage: 'ge-2017', traegerform: 'gE', stand: tag(stand) },
        ...(kalender && { dokument: { kalender } }),
      },
    ),
    'D-10',
  );
const ERLEDIGT = { erledigt: tag('2022-03-01') };

describe('D-10: Schritte des Planungskalenders sind erledigt', () => {
  it('nennt Schritte der Vorlage und eigene, deren Frist vorbei ist', () => {
    const gefunden = befunde({ stellenplan: ERLEDIGT, personalrat: { frist: tag('2022-10-01') } });
    expect(kurz(gefunden)).toEqual(['D-10 hinweis dokument.kalender']);
    expect(
      fehltIn(
        gefunden,
        'Planungsgrundlagen und Planungskalender (BA, 31.08.2022)',
        '„personalrat“',
        '10.11.2022',
      ),
    ).toEqual([]);
  });

  it('schweigt, wenn alles erledigt ist oder die Frist noch kommt', () => {
    expect(befunde({ stellenplan: ERLEDIGT, planungsgrundlagen: ERLEDIGT })).toEqual([]);
    expect(befunde({ stellenplan: ERLEDIGT, planungsgrundlagen: { frist: tag('2022-12-01') } })).toEqual([]);
  });

  it('schweigt zu einem Plan ohne Kalender', () => {
    expect(befunde(undefined)).toEqual([]);
  });
});
