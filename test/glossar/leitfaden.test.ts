import { describe, expect, test } from 'vitest';
import { codebloecke, liesSeite } from './handbuch.ts';
import { passt } from './konsole.ts';
import { gehe, setzeEin } from './leitfaden.ts';

const SEITE = liesSeite('leitfaden.md');
const schritte = await gehe(SEITE, 'muster-2027.yaml');

describe('Vom leeren Blatt zum abgegebenen Dokument', () => {
  test.each(schritte.map(schritt => [schritt.zeile, schritt.aufruf, schritt] as const))(
    'Zeile %i: %s',
    (_, __, { versprochen, wirklich }) => {
      if (!passt(versprochen, wirklich)) expect(versprochen).toBe(wirklich);
      expect(passt(versprochen, wirklich)).toBe(true);
    },
  );

  test('führt durch jeden Abschnitt der Datei und jeden Befehl zum Plan', () => {
    const felder = codebloecke(SEITE)
      .filter(({ art }) => art === 'yaml')
      .flatMap(({ inhalt }) => [...inhalt.matchAll(/^([a-z]\w*):/gm)].map(([, feld]) => feld));
    expect(felder).toEqual(
      expect.arrayContaining([
        'staende', 'haushalt', 'personal', 'instrumente', 'ziele', 'strukturen', 'texte', 'schwerpunkte', 'potentiale', 'dokument',
        'geprueft',
      ]),
    ); // prettier-ignore
    const befehle = new Set(schritte.map(({ aufruf }) => aufruf.split(' ').slice(0, 2).join(' ')));
    expect(befehle).toEqual(
      new Set(['plan neu', 'plan pruefe', 'plan rechne', 'plan dokument', 'plan fortschreibe', 'plan vergleiche']),
    ); // prettier-ignore
  });
});

describe('Das Einsetzen eines Abschnitts', () => {
  test('ersetzt den vorhandenen und lässt die anderen stehen', () => {
    expect(setzeEin('a: 1\nb:\n  c: 2\n\n  # x\n  d: 3\n# y\ne: 4\n', 'b:\n  c: 5\n')).toBe(
      'a: 1\nb:\n  c: 5\n# y\ne: 4\n',
    );
  });

  test('hängt einen neuen an', () => {
    expect(setzeEin('a: 1\n', 'b: 2\nc: 3\n')).toBe('a: 1\n\nb: 2\n\nc: 3\n');
  });
});
