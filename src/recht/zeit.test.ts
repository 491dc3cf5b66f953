import { describe, expect, it } from 'vitest';
import { enthaelt, tag } from '#domain/werte';
import { alsGueltigkeit, alsZeitraum, verschmolzen } from './zeit.ts';

describe('eine Gültigkeit', () => {
  it('schließt ihren letzten Tag ein', () => {
    const zeitraum = alsZeitraum(['2019-01-01', '2026-06-30']);
    expect(enthaelt(zeitraum, tag('2018-12-31'))).toBe(false);
    expect(enthaelt(zeitraum, tag('2019-01-01'))).toBe(true);
    expect(enthaelt(zeitraum, tag('2026-06-30'))).toBe(true);
    expect(enthaelt(zeitraum, tag('2026-07-01'))).toBe(false);
  });

  it('kommt unverändert zurück', () => {
    expect(alsGueltigkeit(alsZeitraum(['2019-01-01', '2026-06-30']))).toEqual(['2019-01-01', '2026-06-30']);
    expect(alsGueltigkeit(alsZeitraum(['2026-07-01', null]))).toEqual(['2026-07-01', null]);
  });

  it('besteht aus Tagen, die es gibt, und endet nicht vor ihrem Beginn', () => {
    expect(() => alsZeitraum(['2026-02-29', null])).toThrow(RangeError);
    expect(() => alsZeitraum(['2026-01-02', '2026-01-01'])).toThrow(RangeError);
    expect(alsZeitraum(['2026-01-01', '2026-01-01'])).toEqual({
      von: tag('2026-01-01'),
      bis: tag('2026-01-02'),
    });
  });
});

describe('verschmolzen', () => {
  it('fügt zusammen, was aneinander anschließt, und lässt Lücken stehen', () => {
    const zeitraeume = [
      alsZeitraum(['2019-01-01', '2019-12-31']),
      alsZeitraum(['2020-01-01', '2020-06-30']),
      alsZeitraum(['2022-07-01', null]),
    ];
    expect(verschmolzen(zeitraeume).map(alsGueltigkeit)).toEqual([
      ['2019-01-01', '2020-06-30'],
      ['2022-07-01', null],
    ]);
  });
});
