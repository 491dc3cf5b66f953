import { describe, expect, it } from 'vitest';
import { gekuerzteListe, werteliste } from './listensatz.ts';

const glied = (monat: string, wert: string) => ({ name: `AGH: Eintritte ${monat} 2027`, wert });

describe('Eine Liste als ein Glied des Satzes', () => {
  it('nennt, was die Namen gemeinsam haben, einmal und zählt gleiche Nachbarn', () => {
    expect(gekuerzteListe([glied('Januar', '11'), glied('Juni', '11'), glied('Juli', '10')])).toBe(
      'AGH: Eintritte 2 × 11 (Januar 2027 bis Juni 2027) + 10 (Juli 2027)',
    );
  });

  it('kürzt weder einen einzelnen Namen noch mitten im Wort', () => {
    expect(gekuerzteListe([glied('Mai', '3')])).toBe('AGH: Eintritte Mai 2027 3');
    expect(gekuerzteListe([{ name: 'Plan', wert: '1' }, { name: 'Plätze', wert: '2' }])).toBe('1 (Plan) + 2 (Plätze)'); // prettier-ignore
    expect(gekuerzteListe([])).toBe('keine');
  });

  it('schreibt Zahlen in einer Reihe als Spanne', () => {
    expect(werteliste(['1', '2', '3', '4'])).toBe('1 bis 4');
    expect(werteliste(['1', '4', '5'])).toBe('1, 4 bis 5');
    expect(werteliste([])).toBe('keine');
  });
});
