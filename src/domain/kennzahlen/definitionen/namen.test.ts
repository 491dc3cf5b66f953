import { describe, expect, it } from 'vitest';
import { GRUPPENBEOBACHTUNGEN } from './gruppenbeobachtungen.ts';
import { nichtGliederbar } from './gliederbarkeit.ts';
import { KENNZAHLEN, MASSNAHMEQUOTEN } from './kennzahlen.ts';
import { GROESSEN_KURZ, kurzname } from './kurznamen.ts';
import { altersklassen, klassenname, merkmalsname } from './merkmalsnamen.ts';

describe('Kurze Namen', () => {
  const namen = [...KENNZAHLEN, ...MASSNAHMEQUOTEN, ...GRUPPENBEOBACHTUNGEN].map(k => k.name);

  it('passen in eine Tabelle und sind verschieden', () => {
    const kurze = [...new Set(namen)].map(kurzname);
    expect([...kurze, ...Object.values(GROESSEN_KURZ)].filter(k => k.length > 31)).toEqual([]);
    expect(new Set(kurze).size).toBe(kurze.length);
  });

  it('sagen bei Raten und Veränderungen, worauf sie sich beziehen', () => {
    const kurz = (passt: (k: (typeof KENNZAHLEN)[number]) => boolean) =>
      KENNZAHLEN.filter(passt).map(k => kurzname(k.name));
    expect(kurz(k => k.form === 'veraenderung').filter(k => !k.endsWith(' zum Vorjahr'))).toEqual([]);
    expect(kurz(k => /gangsrate/.test(k.name)).filter(k => !k.endsWith(' je Monat'))).toEqual([]);
  });
});

describe('Namen von Merkmalen und Klassen', () => {
  it.each([
    ['geschlecht', 'w', 'Frauen'],
    ['geschlecht', 'nicht_ausgewiesen', 'divers oder ohne Angabe'],
    ['altersgruppe', 'U25', 'unter 25'],
    ['altersgruppe', 'M25', '25 bis unter 55'],
    ['altersgruppe', 'A55', 'ab 55'],
    ['altersgruppe', 'unbekannt', 'nicht bekannt'],
    ['team', 'T01-U25', 'T01-U25'],
    ['team', 'unbekannt', 'ohne Team'],
    ['sprachniveau', 'B1', 'B1'],
  ])('%s %s heißt „%s“', (merkmal, klasse, name) => {
    expect(klassenname(merkmal, klasse, altersklassen([25, 55]))).toBe(name);
  });

  it('folgen anderen Altersgrenzen', () => {
    const klassen = altersklassen([30, 50, 60]);
    expect(klassen.map(k => klassenname('altersgruppe', k, klassen))).toEqual(['unter 30', '30 bis unter 50', '50 bis unter 60', 'ab 60']); // prettier-ignore
    expect(altersklassen([])).toEqual(['alle']);
  });

  it.each([
    ['geschlecht', 'm + nicht_ausgewiesen', 'Männer (mit divers und ohne Angabe)'],
    ['altersgruppe', 'U25 + M25', 'unter 25 und 25 bis unter 55'],
    ['team', 'A + B + C', 'A, B und C'],
    ['team', 'A + B + C + D + E + F', 'A, B, C und 3 weitere'],
  ])('nennen auch zusammengelegte Klassen: %s %s', (merkmal, klasse, name) => {
    expect(klassenname(merkmal, klasse, altersklassen([25, 55]))).toBe(name);
  });

  it('lassen ein Merkmal der Lieferung, wie es heißt', () => {
    expect([merkmalsname('bgTyp'), merkmalsname('standort')]).toEqual(['Bedarfsgemeinschaft', 'standort']);
  });
});

describe('Was sich nicht gliedern lässt', () => {
  it('sind Beträge und die Werte fester Gruppen', () => {
    expect(['K1', 'K1E1', 'LLU', 'IQU25', 'K2', 'ELB'].map(nichtGliederbar)).toEqual([
      'BEDARFSGEMEINSCHAFTEN', 'BEDARFSGEMEINSCHAFTEN', 'BEDARFSGEMEINSCHAFTEN', 'FESTE_GRUPPE', null, null,
    ]); // prettier-ignore
  });
});
