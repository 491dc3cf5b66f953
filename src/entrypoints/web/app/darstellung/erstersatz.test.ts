import { describe, expect, test } from 'vitest';
import { ersterSatz } from './erstersatz.ts';

describe('Der erste Satz eines Befunds', () => {
  test.each([
    [
      'Umschichtung: festgelegt 1.250.000,00 €. Bedarf nach § 46 Abs. 3 SGB II.',
      'Umschichtung: festgelegt 1.250.000,00 €.',
    ],
    [
      'Fällig am 3. Januar nach § 46 Abs. 3 SGB II. Danach nicht mehr.',
      'Fällig am 3. Januar nach § 46 Abs. 3 SGB II.',
    ],
    ['Der Korridor lässt mehr zu. Was gilt? Die Richtung.', 'Der Korridor lässt mehr zu.'],
    ['Was gilt? Die Richtung.', 'Was gilt?'],
    [
      'Integrationsquote: Die Teams ergeben 22,66 %, das Ziel ist 22,9 %.',
      'Integrationsquote: Die Teams ergeben 22,66 %, das Ziel ist 22,9 %.',
    ],
    ['', ''],
  ])('%s', (text, satz) => {
    const gelesen = ersterSatz(text);
    expect(gelesen.satz).toBe(satz);
    expect([gelesen.satz, gelesen.rest].filter(Boolean).join(' ')).toBe(text);
  });
});
