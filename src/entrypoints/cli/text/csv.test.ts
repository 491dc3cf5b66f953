import { expect, it } from 'vitest';
import { csvZeilen, zahlenfeld } from './csv.ts';

it('Ein Text, den ein Tabellenprogramm für eine Formel hielte, beginnt mit einem Hochkomma', () => {
  const namen = ['=1+1', '-1', '@x', '\tx', ' =1', '+49', 'T01-U25', 'a;b', 'a"b'];
  expect(csvZeilen([namen])).toBe(`'=1+1;'-1;'@x;'\tx;' =1;'+49;T01-U25;"a;b";"a""b"`);
});

it('Eine Zahl bleibt, was sie ist, auch unter null und sehr klein', () => {
  expect(csvZeilen([[-1, -0.5, 1e-7, 12.25, null].map(zahlenfeld)])).toBe('-1;-0,5;1e-7;12,25;');
});
