import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { tag } from '#domain/werte';
import { fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const befunde = (text: string, weiterentwicklung = 'offen') =>
  pruefe(
    planMit(
      {},
      {
        deckblatt: { stand: tag('2022-10-31') },
        texte: { personal: text },
        potentiale: { fuehrung: { thema: 'Bürgergeld', weiterentwicklung } },
      },
    ),
    'D-03',
  );

const AUFTAKT =
  'Moderierter Prozess zu der Umsetzung des Bürgergeldgesetzes - der Auftaktworkshop hat bereits im\nOktober 2023 stattgefunden.';

describe('D-03: Vergangenes liegt nicht nach dem Stand', () => {
  it('Ennepe-Ruhr 2023: „bereits im Oktober 2023“ bei Stand Oktober 2022; die andere Stelle wird genannt', () => {
    const gefunden = befunde(
      AUFTAKT,
      'Nach einer bereits in 2022 erfolgten Auftaktveranstaltung soll die neue Philosophie des Bürgergelds erarbeitet werden.',
    );
    expect(kurz(gefunden)).toEqual(['D-03 warnt texte.personal']);
    expect(
      fehltIn(
        gefunden,
        '„Oktober 2023“',
        '„bereits … stattgefunden“',
        '31.10.2022',
        '„2022“',
        'Potential: Bürgergeld',
      ),
    ).toEqual([]);
  });

  it('ohne andere Stelle, mit Tag, und als bloßes Jahr', () => {
    for (const text of [
      AUFTAKT,
      'Die Schulung wurde am 12.01.2023 durchgeführt.',
      'Die Schulung wurde am 12. Januar 2023 durchgeführt.',
      'Die Messe fand in 2023 mit großem Erfolg statt.',
    ])
      expect(fehltIn(befunde(text), 'Prüfen Sie die Jahreszahl.'), text).toEqual([]);
  });

  it('schweigt zu Künftigem und zu Grenzen', () => {
    for (const text of [
      'Bereits im Januar 2023 wird eine Messe stattfinden.',
      'Die Projektgruppe wurde für 2023 eingerichtet.',
      'Es wurden Stellen bis Ende 2023 eingerichtet.',
    ])
      expect(befunde(text), text).toEqual([]);
  });

  it('schweigt zu Vergangenem vor dem Stand und im Monat des Stands', () => {
    expect(befunde('Der Auftakt hat bereits im Oktober 2022 stattgefunden.')).toEqual([]);
    expect(befunde('Die Messe fand in 2022 statt.')).toEqual([]);
  });
});
