import { expect, it } from 'vitest';
import { tag } from '#domain/werte';
import { alsWorte, bauFuer, tabellen } from '../pruefhilfen.ts';
import { kalenderteil } from './kalenderteil.ts';

it('Der Planungskalender nennt die Schritte der Vorlage und eigene, mit Frist und Erledigung', () => {
  const bau = bauFuer({
    dokument: {
      kalender: {
        abgabe: { frist: tag('2026-04-30'), erledigt: tag('2026-04-20') },
        klausur: { verantwortlich: 'Geschäftsführung' },
      },
    },
  });
  const tabelle = tabellen(kalenderteil(bau))['Schritte der Planung'];
  expect(tabelle && alsWorte(tabelle)).toEqual([
    ['Schritt', 'verantwortlich', 'Frist', 'erledigt am'],
    ['Schreiben zur vorläufigen Mittelausstattung', 'BMAS', '', ''],
    ['Beteiligung der BCA und des Beirats', 'Geschäftsführung', '', ''],
    ['Abgabe beim Ministerium', 'Geschäftsführung', '30.04.2026', '20.04.2026'],
    ['eigener Schritt „klausur“', 'Geschäftsführung', '', ''],
  ]);
});

it('Ohne Kalender im Plan gibt es keinen im Dokument', () => {
  expect(kalenderteil(bauFuer({}))).toEqual([]);
});
