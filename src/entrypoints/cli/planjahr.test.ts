import { describe, expect, it } from 'vitest';
import { liesPlanjahr } from './planjahr.ts';

describe('Das Planjahr eines Aufrufs', () => {
  it.each(['2005', '2027', '2099'])('%s wird genommen', text => {
    expect(liesPlanjahr(text)).toEqual({ ok: true, jahr: Number(text) });
  });

  it.each(['2004', '2100', '3000', '2.03e3', '0x7eb', 'abc', '02027', ' 2027', '+2027', '27', '２０２７'])(
    '„%s“ wird zurückgewiesen und genannt',
    text => {
      const jahr = liesPlanjahr(text);
      expect(jahr.ok ? '' : jahr.grund).toBe(
        `„${text}“ ist kein Planjahr. Nennen Sie mit --jahr ein Jahr von 2005 bis 2099, vier Ziffern.`,
      );
    },
  );
});
