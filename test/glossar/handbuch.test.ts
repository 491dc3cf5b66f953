import { describe, expect, test } from 'vitest';
import { regelkatalog } from '#domain/plausibilitaet';
import {
  codebloecke,
  instrumententabelle,
  regeltabelle,
  liesSeite,
  rechenwege,
  rechneBeispiel,
  sperrendeBefunde,
  zwischenMarken,
} from './handbuch.ts';

const bloecke = (seite: string, art: string) =>
  codebloecke(liesSeite(seite))
    .filter(block => block.art === art)
    .map(block => [`${seite}, Zeile ${block.zeile}`, block.inhalt] as const);

describe('Beispiele des Handbuchs', () => {
  test.each([
    ...bloecke('plandatei.md', 'yaml'),
    ...bloecke('haushalt.md', 'yaml'),
    ...bloecke('erste-schritte.md', 'yaml'),
  ])('lassen sich lesen und rechnen: %s', (_, yaml) => {
    expect(sperrendeBefunde(rechneBeispiel(yaml))).toEqual([]);
  });

  test('sind vorhanden', () => {
    expect(bloecke('plandatei.md', 'yaml').length).toBeGreaterThan(10);
    expect(bloecke('haushalt.md', 'text').length).toBeGreaterThan(8);
  });
});

describe('Rechenwege in haushalt.md', () => {
  const seite = codebloecke(liesSeite('haushalt.md'));
  const paare = seite.flatMap((block, i) => {
    const davor = seite.slice(0, i).findLast(b => b.art === 'yaml');
    return block.art === 'text' && davor
      ? [[`Zeile ${block.zeile}`, davor.inhalt, block.inhalt] as const]
      : [];
  });

  test.each(paare)('sind die des Beispiels davor: %s', (_, yaml, text) => {
    const wege = rechenwege(rechneBeispiel(yaml));
    expect(
      text
        .trim()
        .split('\n')
        .filter(weg => !wege.includes(weg)),
    ).toEqual([]);
  });
});

describe('Die Prüfung der Beispiele', () => {
  test('lehnt ein Feld ab, das es nicht gibt', () => {
    expect(() => rechneBeispiel('haushalt:\n  stand: bmas\n  kasse: 1\n')).toThrow(/kasse/);
  });

  test('lehnt einen Stand ab, den es nicht gibt', () => {
    expect(() => rechneBeispiel('haushalt:\n  stand: anderer\n')).toThrow(/BEZUG-01/);
  });

  test('findet eine eingebettete Zahl, die es nicht gibt', () => {
    const rechnung = rechneBeispiel('texte:\n  budget: "{{ haushalt.umschichtung }}"\n');
    expect(sperrendeBefunde(rechnung)).toHaveLength(1);
  });
});

describe('Tabellen des Handbuchs', () => {
  test('plandatei.md nennt alle Instrumente', () => {
    expect(zwischenMarken(liesSeite('plandatei.md'), 'instrumente')).toBe(instrumententabelle());
  });

  test('pruefregeln.md nennt alle Regeln mit Code, Stufe, Titel und Grundlage', () => {
    expect(zwischenMarken(liesSeite('pruefregeln.md'), 'regeln')).toBe(regeltabelle());
  });

  test('pruefregeln.md erklärt jede Regel, und nur diese', () => {
    const erklaert = [...liesSeite('pruefregeln.md').matchAll(/^- \*\*([A-Z]-\d{2})\*\* /gm)].map(
      t => t[1] ?? '',
    );
    expect(erklaert.toSorted()).toEqual(regelkatalog.map(regel => regel.code).toSorted());
  });
});
