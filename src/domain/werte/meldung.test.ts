import { describe, expect, it } from 'vitest';
import { melde, meldungsart, nachStufe, type Stufe } from './meldung.ts';

const summeWeichtAb = meldungsart({
  code: 'H-01',
  stufe: 'warnt',
  satz: ({ um }: { um: string }) => `Die Summe weicht um ${um} ab.`,
});

describe('melde', () => {
  it('nimmt die übliche Stufe der Art, wenn keine andere genannt ist', () => {
    expect(melde(summeWeichtAb, 'haushalt.gesamtbudget', { um: '27,00 €' })).toEqual({
      code: 'H-01',
      stufe: 'warnt',
      pfad: 'haushalt.gesamtbudget',
      parameter: { um: '27,00 €' },
    });
    expect(melde(summeWeichtAb, 'haushalt.gesamtbudget', { um: '27,00 €' }, 'hinweis').stufe).toBe('hinweis');
  });
});

describe('nachStufe', () => {
  it('ordnet das Schlimmste zuerst und lässt Gleiches in der gefundenen Reihenfolge', () => {
    const stufen: readonly Stufe[] = ['hinweis', 'warnt', 'sperrt', 'warnt', 'hinweis', 'sperrt'];
    const gefunden = stufen.map((stufe, i) => melde(summeWeichtAb, `${stufe}.${i}`, { um: '' }, stufe));
    expect(gefunden.toSorted(nachStufe).map(m => m.pfad)).toEqual([
      'sperrt.2',
      'sperrt.5',
      'warnt.1',
      'warnt.3',
      'hinweis.0',
      'hinweis.4',
    ]);
  });
});
