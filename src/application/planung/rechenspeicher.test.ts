import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { planSchema } from '#contract';
import { musterplan } from '../pruefhilfen.ts';
import { erstelleRechenspeicher, type Speichergrenzen } from './rechenspeicher.ts';

const DATEN = planSchema.encode(musterplan() as Parameters<typeof planSchema.encode>[0]);
const mitTitel = (titel: string) => ({ ...DATEN, deckblatt: { ...DATEN.deckblatt, titel } });

const speicher = (grenzen?: Speichergrenzen) =>
  erstelleRechenspeicher(text => createHash('sha256').update(text).digest('hex'), grenzen);

describe('Der Rechenspeicher', () => {
  test('rechnet dieselben Daten einmal, geänderte neu', () => {
    const rechne = speicher();
    const einmal = rechne('a', mitTitel('Eins'));
    expect(rechne('a', mitTitel('Eins'))).toBe(einmal);
    const anders = rechne('a', mitTitel('Zwei'));
    expect(anders).not.toBe(einmal);
    expect(anders.ok && anders.wert.rechnung.plan.deckblatt.titel).toBe('Zwei');
  });

  test('gibt keinem Jobcenter, was für ein anderes gerechnet ist', () => {
    const rechne = speicher();
    expect(rechne('b', DATEN)).not.toBe(rechne('a', DATEN));
  });

  test('vergisst, wonach am längsten niemand gefragt hat, und zuerst bei dem, der zu viel hat', () => {
    const rechne = speicher({ insgesamt: 3, jeJobcenter: 2 });
    const b = rechne('b', DATEN);
    const eins = rechne('a', mitTitel('Eins'));
    const zwei = rechne('a', mitTitel('Zwei'));
    expect(rechne('a', mitTitel('Eins'))).toBe(eins);
    rechne('a', mitTitel('Drei'));
    expect(rechne('a', mitTitel('Eins'))).toBe(eins);
    expect(rechne('b', DATEN)).toBe(b);
    expect(rechne('a', mitTitel('Zwei'))).not.toBe(zwei);
  });

  test('merkt sich nicht, was kein Plan ist', () => {
    const rechne = speicher();
    expect(rechne('a', {}).ok).toBe(false);
    expect(rechne('a', {})).not.toBe(rechne('a', {}));
  });
});
