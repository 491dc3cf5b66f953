import { expect, it } from 'vitest';
import { istUeberlang, mitTrennstellen } from './langwort.ts';

const sichtbar = (text: string): string =>
  mitTrennstellen(text, wort => wort.length > 4).replaceAll('\u200b', '|');

it('setzt Trennstellen nur in Wörter, die zu lang sind', () => {
  expect(sichtbar('kurz abcdef kurz')).toBe('kurz a|b|c|d|e|f kurz');
});

it('zählt ein geschütztes Leerzeichen zum Wort', () => {
  expect(sichtbar('1,0\u00a0€')).toBe('1|,|0|\u00a0|€');
});

it('trennt keinen Akzent und kein Zeichenpaar von seinem Buchstaben', () => {
  expect(sichtbar('ab\u0323cde')).toBe('a|b\u0323|c|d|e');
  expect(sichtbar('a𝔘cde')).toBe('a|𝔘|c|d|e');
});

it('hält deutsche Wörter für trennbar, Adressen und Ziffernfolgen nicht', () => {
  expect(istUeberlang('Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz')).toBe(false);
  expect(istUeberlang('a'.repeat(71))).toBe(true);
  expect(istUeberlang('https://www.gesetze-im-internet.de/sgb_2/')).toBe(true);
});
