import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setze } from './typografie.ts';

/** No-break spaces as '~', so that they can be seen. */
const sichtbar = (text: string): string => setze(text).replaceAll('\u00a0', '~');

describe('Was zusammengehört, bleibt in einer Zeile', () => {
  it.each([
    ['59,519 Mio. € und 54.249 T€', '59,519~Mio.~€ und 54.249~T€'],
    ['10,83 %, 68,81 VZÄ, 0,3 Punkte, 12 Monate', '10,83~%, 68,81~VZÄ, 0,3~Punkte, 12~Monate'],
    ['nach § 46 Abs. 1 Satz 5 SGB II und §§ 81 ff.', 'nach §~46 Abs.~1 Satz~5 SGB II und §§~81 ff.'],
    ['z. B. oder d. h., i. V. m. Nr. 5', 'z.~B. oder d.~h., i.~V.~m. Nr.~5'],
    ['am 27. Oktober 2022', 'am 27.~Oktober 2022'],
    ['82,126 Mio. € × 84,8 % − 65,138 Mio. €', '82,126~Mio.~€ ×~84,8~% −~65,138~Mio.~€'],
  ])('%s', (text, erwartet) => {
    expect(sichtbar(text)).toBe(erwartet);
  });

  it.each([
    '5 Punkterichter',
    '3 Prozesse',
    'Satz 5 wird Satze',
    'Mio. Menschen',
    '2022 sind es',
    'Abs. neu',
  ])('lässt anderes, wie es ist: %s', text => {
    expect(sichtbar(text).replace('Satz~5', 'Satz 5')).toBe(text);
  });
});

describe('Striche und Anführungszeichen', () => {
  it('macht aus einem Bindestrich zwischen Leerzeichen einen Gedankenstrich', () => {
    expect(sichtbar('fortgeschrieben - wie immer - im März')).toBe('fortgeschrieben~– wie immer~– im März');
  });

  it.each(['Arbeits- und Integrationsprogramm', '80-170', '- Punkt', '„so“ und "so" und \'so\''])(
    'lässt %s stehen',
    text => {
      expect(setze(text)).toBe(text);
    },
  );
});

it('ändert nur Leerzeichen und Striche', () => {
  const neutral = (text: string): string => text.replaceAll(/[\u00a0 ]/g, ' ').replaceAll('–', '-');
  const stueck = fc.constantFrom(
    '5',
    ' ',
    '€',
    'Mio.',
    '%',
    '-',
    '–',
    '§',
    'z.',
    'B.',
    'Wort',
    '+',
    '\u00a0',
    'Mai',
    '.',
  );
  fc.assert(
    fc.property(fc.array(stueck), stuecke => {
      const text = stuecke.join('');
      expect(neutral(setze(text))).toBe(neutral(text));
    }),
  );
});
