import { expect, test } from 'vitest';
import { csvtext } from './csvtext.ts';

test('Trennzeichen, Anführungszeichen und Zeilen bleiben, was sie sind', () => {
  expect(csvtext([['a;b', 'sagt "ja"', 'zwei\nZeilen', 'schlicht']])).toBe(
    '\uFEFF"a;b";"sagt ""ja""";"zwei\nZeilen";schlicht\r\n',
  );
});

test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("x")'])(
  'was eine Tabelle ausführen würde, bekommt ein Zeichen davor: %j',
  formel => {
    expect(csvtext([[formel]])).toMatch(/^\uFEFF"?'/);
  },
);

test('Zahlen und Sätze bleiben unverändert', () => {
  expect(csvtext([['1.234,5', 'Ziel - Ist', '']])).toBe('\uFEFF1.234,5;Ziel - Ist;\r\n');
});
