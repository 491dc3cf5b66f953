import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schriftmass } from './schriften.ts';
import { erstelleZeichenersatz, PLATZHALTER } from './zeichenersatz.ts';

const vorrat = schriftmass();
const drucke = (text: string): string => erstelleZeichenersatz(vorrat).drucke(text);

describe('Zeichen, die die Schriften haben', () => {
  it.each([
    'Maßnahmen für Łódź, İstanbul, Đorđević, Ελλάδα, Москва',
    '„Anführung“ ‚innen‘ »so« – … § 46 € ½ m² ± × ÷ − ≥ ≤ →',
    'Nr.\u00a05, ein\u00adtrennen, ohne\u200bUmbruch',
  ])('bleiben stehen: %s', text => {
    expect(drucke(text)).toBe(text);
  });

  it('werden zusammengesetzt, wenn sie zerlegt ankommen', () => {
    expect(drucke('Mu\u0308ller')).toBe('Müller');
  });
});

describe('Zeichen, die keine Schrift hat', () => {
  it.each([
    ['einem Emoji', 'a😀b', `a${PLATZHALTER}b`],
    ['einem Emoji aus mehreren Zeichen', '👩‍👩‍👧!', `${PLATZHALTER}!`],
    ['einer Flagge', '🇩🇪', PLATZHALTER],
    ['einer Ziffer als Tastenkappe', '1️⃣', PLATZHALTER],
    ['hebräischer Schrift', 'שלום', PLATZHALTER.repeat(4)],
    ['chinesischer Schrift', '漢字', PLATZHALTER.repeat(2)],
    ['einem halben Zeichen', 'a\ud800b', `a${PLATZHALTER}b`],
    ['einem Zeichen zur privaten Verwendung', '\ue000', PLATZHALTER],
  ])('werden bei %s zum Platzhalter', (_, text, erwartet) => {
    expect(drucke(text)).toBe(erwartet);
  });

  it('verlieren nur den Akzent, wenn der Buchstabe da ist', () => {
    expect(drucke('x\u20d0y')).toBe('xy');
  });

  it('werden gemerkt', () => {
    const ersatz = erstelleZeichenersatz(vorrat);
    ersatz.drucke('a😀b漢😀');
    expect([...ersatz.ersetzt]).toEqual(['😀', '漢']);
  });
});

describe('Zeichen, die nichts zeigen', () => {
  it.each([
    ['Zeilenenden und Tabulatoren werden Leerzeichen', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['Steuerzeichen entfallen', 'a\u0000b\u001b[31mc\u009bd', 'ab[31mcd'],
    ['Getrenntes findet zusammen', 'W\u0000\u0308, a\u2060\u0308', 'Ẅ, ä'],
    ['Richtungszeichen entfallen', 'a\u202egnusnemarG\u202c', 'agnusnemarG'],
    ['unsichtbare Zeichen entfallen', 'a\u200c\u200d\ufeff\u2060\ufe0fb', 'ab'],
  ])('%s', (_, text, erwartet) => {
    expect(drucke(text)).toBe(erwartet);
  });
});

it('liefert aus jedem Text nur Zeichen, die gedruckt werden können', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.constantFrom('é', '\u0308', '😀', 'ß', ' '),
    ),
  });
  fc.assert(
    fc.property(text, t => {
      const gedruckt = drucke(t);
      expect([...gedruckt].every(z => vorrat.has(z.codePointAt(0) ?? 0))).toBe(true);
      expect(drucke(gedruckt)).toBe(gedruckt);
    }),
    { numRuns: 1000 },
  );
});
