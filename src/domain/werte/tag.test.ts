import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jahrVon, liesTag, tag, tagAlsIso, tagAlsText, tagAus, tagTeile, type Tag } from './tag.ts';

const MILLISEKUNDEN_JE_TAG = 86_400_000;

/** Year, month and day of the platform's own calendar, as a reference independent of ours. */
const teileNachPlattform = (t: number): ReturnType<typeof tagTeile> => {
  const datum = new Date(t * MILLISEKUNDEN_JE_TAG);
  return { jahr: datum.getUTCFullYear(), monat: datum.getUTCMonth() + 1, tag: datum.getUTCDate() };
};

/** Every day from 0000-01-01 to 9999-12-31. */
const tage = fc.integer({ min: -719_528, max: 2_932_896 }).map(t => t as Tag);

describe('der Kalender', () => {
  it('zählt ab dem 1. Januar 1970', () => {
    expect(tag('1970-01-01')).toBe(0);
    expect(tag('1969-12-31')).toBe(-1);
    expect(tag('2023-01-01')).toBe(Date.UTC(2023, 0, 1) / MILLISEKUNDEN_JE_TAG);
  });

  it('stimmt an jedem Tag von 1900 bis 2100 mit Date.UTC überein', () => {
    const abweichend: string[] = [];
    for (let t = tagAus(1900, 1, 1); t < tagAus(2101, 1, 1); t = (t + 1) as Tag) {
      const { jahr, monat, tag: tagZahl } = tagTeile(t);
      if (Date.UTC(jahr, monat - 1, tagZahl) !== t * MILLISEKUNDEN_JE_TAG) abweichend.push(tagAlsIso(t));
    }
    expect(abweichend).toEqual([]);
  });

  it('zerlegt jeden vierstelligen Jahrestag wie die Plattform und setzt ihn wieder zusammen', () => {
    fc.assert(
      fc.property(tage, t => {
        const teile = tagTeile(t);
        expect(teile).toEqual(teileNachPlattform(t));
        expect(tagAus(teile.jahr, teile.monat, teile.tag)).toBe(t);
        expect(jahrVon(t)).toBe(teile.jahr);
      }),
    );
  });

  it.each([
    [1900, 365],
    [2000, 366],
    [2023, 365],
    [2024, 366],
    [2100, 365],
  ])('gibt dem Jahr %i genau %i Tage', (jahr, erwartet) => {
    expect(tagAus(jahr + 1, 1, 1) - tagAus(jahr, 1, 1)).toBe(erwartet);
  });
});

describe('liesTag', () => {
  it('liest, was tagAlsIso schreibt', () => {
    fc.assert(
      fc.property(tage, t => {
        expect(liesTag(tagAlsIso(t))).toBe(t);
      }),
    );
  });

  it.each(['2000-02-29', '2024-02-29', '2023-12-31', '0000-02-29'])('nimmt %s an', text => {
    expect(tagAlsIso(liesTag(text) as Tag)).toBe(text);
  });

  it.each([
    '1900-02-29',
    '2023-02-29',
    '2100-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-04-31',
    '2023-12-32',
    '2023-01-99',
  ])('lehnt %s ab, weil es den Tag nicht gibt', text => {
    expect(liesTag(text)).toBeNull();
  });

  it.each(['', '2023-1-1', '01.02.2023', '2023-01-01T00:00', ' 2023-01-01', '2023-01-01\n', '12023-01-01'])(
    'lehnt %j ab, weil es nicht JJJJ-MM-TT ist',
    text => {
      expect(liesTag(text)).toBeNull();
    },
  );
});

describe('tag', () => {
  it('nennt ein Datum, das es nicht gibt', () => {
    expect(() => tag('2023-02-29')).toThrow('Kein gültiges Datum: 2023-02-29');
  });
});

describe('die Schreibweisen', () => {
  it('sind JJJJ-MM-TT für Dateien und TT.MM.JJJJ für Menschen, mit führenden Nullen', () => {
    expect(tagAlsIso(tagAus(987, 6, 5))).toBe('0987-06-05');
    expect(tagAlsText(tag('2023-03-01'))).toBe('01.03.2023');
  });
});
