import { expect, test } from 'vitest';
import { zielAus } from './formulartext.ts';

test.each(['/', '/planung', '/planung/1f/kapitel/haushalt?gespeichert=1', '/a%20b'])(
  '%s ist ein Ziel',
  ziel => {
    expect(zielAus(ziel)).toBe(ziel);
  },
);

test.each([
  null,
  '',
  '//boese.example',
  '/\\boese.example',
  'https://boese.example',
  'javascript:alert(1)',
  '/a\nb',
  '/<x>',
])('%j führt zur Startseite', ziel => {
  expect(zielAus(ziel)).toBe('/');
});
