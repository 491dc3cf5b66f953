import { describe, expect, it } from 'vitest';
import { schreibrechteFuer } from './schreibrecht.ts';

describe('schreibrechteFuer', () => {
  it.each([
    ['haushalt', 'eingliederungstitel', ['plan.haushalt']],
    ['personal', null, ['plan.personal']],
    ['instrumente', 'produkte', ['plan.massnahmen']],
    ['deckblatt', null, ['plan.rahmen']],
    ['geprueft', 'h01', ['befund.annehmen']],
    ['schwerpunkte', 'gesundheit', ['plan.texte']],
    ['schwerpunkte', 'gleichstellung', ['plan.texte', 'plan.gleichstellung']],
    ['texte', 'gleichstellung', ['plan.texte', 'plan.gleichstellung']],
    ['instrumente', 'frauenfoerderung', ['plan.massnahmen', 'plan.gleichstellung']],
    ['haushalt', 'gleichstellung', ['plan.haushalt']],
  ] as const)('verlangt für %s.%s eines der Rechte %s', (oben, unten, recht) => {
    expect(schreibrechteFuer(oben, unten)).toEqual(recht);
  });

  it('erkennt den Schwerpunkt Gleichstellung am Thema, wie auch sein Schlüssel heißt', () => {
    expect(schreibrechteFuer('schwerpunkte', 'frauen', 'gleichstellung')).toContain('plan.gleichstellung');
  });
});
