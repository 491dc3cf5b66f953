import { describe, expect, it } from 'vitest';
import { schreibrechtFuer } from './schreibrecht.ts';

describe('schreibrechtFuer', () => {
  it.each([
    ['haushalt', 'eingliederungstitel', 'plan.haushalt'],
    ['personal', null, 'plan.personal'],
    ['instrumente', 'produkte', 'plan.massnahmen'],
    ['deckblatt', null, 'plan.rahmen'],
    ['geprueft', 'h01', 'befund.annehmen'],
    ['schwerpunkte', 'gesundheit', 'plan.texte'],
    ['schwerpunkte', 'gleichstellung', 'plan.gleichstellung'],
    ['texte', 'gleichstellung', 'plan.gleichstellung'],
    ['haushalt', 'gleichstellung', 'plan.haushalt'],
  ] as const)('verlangt für %s.%s das Recht %s', (oben, unten, recht) => {
    expect(schreibrechtFuer(oben, unten)).toBe(recht);
  });

  it('erkennt den Schwerpunkt Gleichstellung am Thema, wie auch sein Schlüssel heißt', () => {
    expect(schreibrechtFuer('schwerpunkte', 'frauen', 'gleichstellung')).toBe('plan.gleichstellung');
  });
});
