import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schriftdateien, schriftmass } from './schriften.ts';
import { liesSchriftmass } from './schriftmass.ts';

it('kennt alle Ziffern mit gleicher Breite: Zahlen stehen in Tabellen genau untereinander', () => {
  const breiten = new Set([...'0123456789'].map(z => schriftmass().get(z.codePointAt(0) ?? 0)));
  expect([...breiten]).toEqual([0.497]);
});

it('kennt die Zeichen deutscher Texte und den Platzhalter', () => {
  const vorrat = schriftmass();
  expect(
    [...'ÄÖÜäöüßẞ§€„“‚‘–…−×÷²□\u00a0\u00ad\u200b'].filter(z => !vorrat.has(z.codePointAt(0) ?? 0)),
  ).toEqual([]);
});

it('findet in jedem Schnitt einer Familie dieselben Zeichen', () => {
  const zahlen = schriftdateien().map(datei => liesSchriftmass(readFileSync(datei)).size);
  expect(new Set(zahlen.slice(0, 4)).size).toBe(1);
  expect(new Set(zahlen.slice(4)).size).toBe(1);
});

it('sagt, was fehlt, wenn die Datei keine brauchbare Schrift ist', () => {
  expect(() => liesSchriftmass(new Uint8Array(64))).toThrow("keine Tabelle 'head'");
});
