import { expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import { foerderkosten } from './foerderkosten.ts';
import { foerderumfang } from './foerderumfang.ts';
import { umschichtungsprobe } from './umschichtungsprobe.ts';
import { alsWorte, bauFuer, tabellen, worte } from '../pruefhilfen.ts';

/** 12 entries in October, six months each: three months fall in 2026, three in 2027; 500 € a month. */
const bau = bauFuer({
  instrumente: {
    stand: 'eigene',
    zeilen: {
      training: {
        bezeichnung: 'Training',
        einheit: 'eintritte',
        menge: anzahl(12),
        verweildauer: gesagt('dezimal', '6'),
        eintrittsverlauf: { '2026-10': anzahl(12) },
        kosten: { stueckkosten: gesagt('cent', '500 €'), je: 'teilnehmermonat' },
      },
    },
    umschichtungsprobe: { betrag: gesagt('cent', '30.000 €'), zeilen: ['training'] },
  },
});

it('Kosten stehen in dem Jahr, in dem sie fällig sind (12 × 3 × 500 € je Jahr)', () => {
  const { 'Kosten der geplanten Förderungen': planjahr, 'Kosten nach Jahren der Fälligkeit': spaeter } =
    tabellen(foerderkosten(bau));
  expect(planjahr && alsWorte(planjahr)).toEqual([
    ['Instrument', 'Kosten je Einheit in €', '2026 in €'],
    ['Training', '500', '18.000'],
    ['Summe aller Instrumente', '', '18.000'],
  ]);
  expect(spaeter && alsWorte(spaeter)).toEqual([
    ['Instrument', '2026 in €', '2027 in €', 'zusammen in €'],
    ['Training', '18.000', '18.000', '36.000'],
    ['Summe aller Instrumente', '18.000', '18.000', ''],
  ]);
});

it('Teilnehmermonate stehen als errechnete Zeile unter den Eintritten (12 × 6)', () => {
  const tabelle = tabellen(foerderumfang(bau))['Eintritte, Plätze und Teilnehmermonate'];
  expect(tabelle && alsWorte(tabelle)).toEqual([
    ['Instrument', 'Eintritte', 'Teilnehmermonate', 'Verweildauer in Monaten', 'mittlerer Bestand'],
    ['Training', '12', '', '6', ''],
    ['errechnet', '', '72', '', '6'],
  ]);
});

it('Eine zusätzliche Umschichtung steht mit den Eintritten da, die sie kostet (30.000 € ÷ 3.000 €)', () => {
  const [satz, ...rest] = umschichtungsprobe(bau);
  expect(satz?.art === 'absatz' && worte(satz.inhalt)).toContain(
    'zusätzlich 30.000 € vom Eingliederungstitel',
  );
  expect(Object.values(tabellen(rest)).map(alsWorte)).toEqual([
    [
      ['Instrument', 'Kosten je Eintritt in €', 'Eintritte weniger'],
      ['Training', '3.000', '10'],
    ],
  ]);
});
