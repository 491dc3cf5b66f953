import { expect, it } from 'vitest';
import { anzahl } from '#domain/pruefhilfen';
import { alsWorte, bauFuer, tabellen } from '../pruefhilfen.ts';
import { instrumententeil } from './instrumententeil.ts';

it('Eine Summe verschiedener Einheiten heißt so und sagt darunter, was sie zusammenzählt', async () => {
  const bau = bauFuer({
    instrumente: {
      stand: 'eigene',
      zeilen: {
        agh: { bezeichnung: 'AGH', einheit: 'plaetze', menge: anzahl(300) },
        fbw: { bezeichnung: 'FbW', einheit: 'foerderfaelle', menge: anzahl(210) },
        asa: { bezeichnung: 'AsA', einheit: 'stunden', menge: anzahl(5_200) },
      },
    },
  });
  const bausteine = await instrumententeil(bau);
  const tabelle = tabellen(bausteine)['Geplante Förderungen 2026'];
  expect(tabelle && alsWorte(tabelle)[1]).toEqual(['Insgesamt', 'verschiedene', '510']);
  expect(JSON.stringify(bausteine)).toContain('Die Summen zählen Plätze und Förderfälle zusammen.');
});

it('Unter einer Summe, deren Zeilen ihre Einheit gewechselt haben, steht, was sich vergleichen lässt', async () => {
  const bau = bauFuer({
    instrumente: {
      stand: 'eigene',
      vorjahr: { bezeichnung: '2025', jahr: 2025 },
      zeilen: {
        asa: {
          bezeichnung: 'AsA',
          einheit: 'stunden',
          menge: anzahl(5_200),
          vorjahr: anzahl(40),
          vorjahreseinheit: 'plaetze',
        },
        eq: { bezeichnung: 'EQ', einheit: 'eintritte', menge: anzahl(30), vorjahr: anzahl(25) },
      },
    },
  });
  const tabelle = tabellen(await instrumententeil(bau))['Geplante Förderungen 2026'];
  expect(tabelle && alsWorte(tabelle)).toEqual([
    ['Instrument', 'Einheit', '2026', '2025', 'Veränderung'],
    ['Insgesamt', '', '30', '65', ''],
    ['darunter mit unveränderter Einheit', '', '30', '25', '20,00 %'],
    ['AsA', 'Stunden', '5.200', '40', ''],
    ['EQ', 'Eintritte', '30', '25', '20,00 %'],
  ]);
});
