import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesWert, type Wertart } from '#contract';
import { bedeutung, kanonischerWert } from './kanonischerWert.ts';

const CENT: Wertart = { einheit: 'cent', ungefaehr: false };
const UNGEFAEHR: Wertart = { einheit: 'cent', ungefaehr: true };
const ANTEIL: Wertart = { einheit: 'anteil', ungefaehr: true };
const ANZAHL: Wertart = { einheit: 'anzahl', ungefaehr: false };
const VZAE: Wertart = { einheit: 'vzae', ungefaehr: false };

describe('die eine Schreibweise eines Werts', () => {
  test.each<[Wertart, string | number, string | number]>([
    [CENT, '59.519.000 €', 59519000],
    [CENT, '59519000 Euro', 59519000],
    [CENT, '59.519.000,00 €', '59.519.000,00 €'],
    [CENT, '59519000,5€', '59.519.000,5 €'],
    [CENT, '59,519 Mio. €', '59,519 Mio. €'],
    [CENT, '20,734947 Mio. €', 20734947],
    [CENT, '60 T€', '60 T€'],
    [CENT, '−5 €', -5],
    [CENT, '– 5,00\u00A0€', '-5,00 €'],
    [CENT, 5, 5],
    [CENT, '59.519', '59.519'],
    [CENT, 'viel', 'viel'],
    [CENT, 'rd. 5 €', 'rd. 5 €'],
    [UNGEFAEHR, 'rd.  2,7 Mio.  €', 'rd. 2,7 Mio. €'],
    [UNGEFAEHR, 'rd. 5 €', 'rd. 5 €'],
    [ANTEIL, '84,8%', '84,8 %'],
    [ANTEIL, '84,80 %', '84,80 %'],
    [ANTEIL, 'knapp 13 %', 'knapp 13 %'],
    [ANZAHL, '1248', 1248],
    [ANZAHL, '1.248', '1.248'],
    [ANZAHL, '1.248.000', 1248000],
    [VZAE, '68,81VZÄ', '68,81 VZÄ'],
  ])('%j %j → %j', (art, alt, neu) => {
    expect(kanonischerWert(art, alt)).toBe(neu);
  });

  test('sagt dasselbe, genauso genau, und ändert sich kein zweites Mal', () => {
    const ziffern = fc.tuple(
      fc.nat({ max: 99_999_999 }),
      fc.constantFrom('', ',0', ',00', ',5', ',123', ',1234567'),
    );
    const text = fc
      .tuple(
        fc.constantFrom('', 'rd. ', 'knapp '),
        fc.constantFrom('', '-', '−', '– ', '+'),
        ziffern,
        fc.boolean(),
        fc.constantFrom('', ' ', '  ', '\u00A0'),
        fc.constantFrom('€', 'Euro', 'T€', 'Mio. €', '%', 'VZÄ', ''),
      )
      .map(([wort, vorzeichen, [ganze, bruch], gruppiert, luecke, einheit]) => {
        const zahl = gruppiert ? String(ganze).replaceAll(/\B(?=(?:\d{3})+$)/g, '.') : String(ganze);
        return `${wort}${vorzeichen}${zahl}${bruch}${luecke}${einheit}`;
      });
    fc.assert(
      fc.property(fc.constantFrom(CENT, UNGEFAEHR, ANTEIL, ANZAHL, VZAE), text, (art, alt) => {
        const neu = kanonischerWert(art, alt);
        expect(bedeutung(art, neu)).toBe(
          bedeutung(art, alt).startsWith('"') ? JSON.stringify(neu) : bedeutung(art, alt),
        );
        const [vorher, nachher] = [liesWert(art.einheit, alt, art), liesWert(art.einheit, neu, art)];
        if (vorher.ok)
          expect(nachher).toMatchObject({
            ok: true,
            wert: { wert: vorher.wert.wert, schritt: vorher.wert.schritt },
          });
        expect(kanonischerWert(art, neu)).toBe(neu);
      }),
      { numRuns: 1000 },
    );
  });
});
