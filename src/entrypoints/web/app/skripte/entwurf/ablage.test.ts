import { expect, test } from 'vitest';
import { erstelleEntwurfsablage, type Entwurf } from './ablage.ts';

/** A Storage of objects: its own keys are what it holds, as in a browser. */
const speicher = (): Storage => {
  const inhalt = {} as Record<string, string>;
  const werkzeug = {
    getItem: (k: string) => inhalt[k] ?? null,
    setItem(k: string, w: string) {
      inhalt[k] = w;
    },
    removeItem(k: string) {
      delete inhalt[k];
    },
  };
  return new Proxy(inhalt, {
    get: (_, name) => Reflect.get(werkzeug, name) as unknown,
  }) as Record<string, unknown> as Storage;
};

const entwurf = (am: string): Entwurf => ({ am, gesehen: '7', felder: [['feld:a', '1']] });
const JETZT = Date.parse('2026-11-21T12:00:00Z');

test('Ein Entwurf kommt wieder, bis er vergessen wird', () => {
  const ablage = erstelleEntwurfsablage(speicher(), () => JETZT);
  ablage.behalte('k1 /seite', entwurf('2026-11-21T11:00:00Z'));
  expect(ablage.lies('k1 /seite')?.felder).toEqual([['feld:a', '1']]);
  ablage.vergiss('k1 /seite');
  expect(ablage.lies('k1 /seite')).toBe(null);
});

test('Nach sieben Tagen, für andere Konten und beim Abmelden bleibt nichts', () => {
  const ort = speicher();
  const ablage = erstelleEntwurfsablage(ort, () => JETZT);
  ablage.behalte('k1 /alt', entwurf('2026-11-14T11:00:00Z'));
  ablage.behalte('k1 /neu', entwurf('2026-11-20T11:00:00Z'));
  ablage.behalte('k2 /neu', entwurf('2026-11-20T11:00:00Z'));
  expect(ablage.lies('k1 /alt')).toBe(null);
  ablage.raeumeAuf('k1');
  expect(Object.keys(ort)).toEqual(['stellwerk-entwurf k1 /neu']);
  ablage.vergissAlle();
  expect(Object.keys(ort)).toEqual([]);
});

test('Unlesbares und ein Browser, der nichts aufhebt, sind kein Entwurf', () => {
  const ort = speicher();
  ort.setItem('stellwerk-entwurf k1 /seite', '{"felder":7}');
  expect(erstelleEntwurfsablage(ort).lies('k1 /seite')).toBe(null);
  expect(erstelleEntwurfsablage(null).lies('k1 /seite')).toBe(null);
});
