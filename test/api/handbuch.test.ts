import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codebloecke } from '../glossar/handbuch.ts';
import { erstelleProgramm, oeffneProbenapi, plaene, type Probenapi } from './probenapi.ts';

const SEITE = readFileSync('docs/handbuch/schnittstelle.md', 'utf8');

let probe: Probenapi;

beforeAll(async () => {
  probe = await oeffneProbenapi();
}, 120_000);

afterAll(async () => probe.beende());

/** What curl would ask: only the options that the page uses. */
const liesAufruf = (
  block: string,
  umgebung: Readonly<Record<string, string>>,
): readonly [string, RequestInit] => {
  const text = block.replaceAll(/\$([A-Z]+)/g, (_, name: string) => umgebung[name] ?? `$${name}`);
  const adresse = /"(http:\/\/probe[^"]*)"/.exec(text)?.[1] ?? '';
  const kopf = [...text.matchAll(/-H "([^:]+): ([^"]*)"/g)].map(
    ([, name = '', wert = '']) => [name, wert] as const,
  );
  const inhalt = /-d '([^']*)'/.exec(text)?.[1];
  return [
    adresse.replace('http://probe/api/v1', ''),
    {
      method: /-X (\w+)/.exec(text)?.[1] ?? 'GET',
      headers: Object.fromEntries(kopf),
      ...(inhalt !== undefined && { body: inhalt }),
    },
  ];
};

test('Das Beispiel im Handbuch lässt sich so abtippen, von Anfang bis Ende', async () => {
  const programm = await erstelleProgramm(probe, 'controlling');
  const { entwurf } = await plaene(programm);
  const umgebung = { STELLWERK: 'http://probe', SCHLUESSEL: programm.schein, PLAN: entwurf };
  const aufrufe = codebloecke(SEITE).filter(({ art }) => art === 'sh');
  expect(aufrufe.length).toBeGreaterThan(7);
  for (const { inhalt, zeile } of aufrufe) {
    const antwort = await probe.frage(...liesAufruf(inhalt, umgebung));
    expect([zeile, antwort.status]).toEqual([zeile, inhalt.includes('-X') ? 201 : 200]);
  }
});

test('Was das Handbuch als Fehler zeigt, hat die Form eines Fehlers', async () => {
  const programm = await erstelleProgramm(probe, 'controlling');
  const { entwurf } = await plaene(programm);
  const [gezeigt] = codebloecke(SEITE).filter(({ art }) => art === 'json');
  const antwort = await programm.frage(`/plaene/${entwurf}/teile/deckblatt`, {
    method: 'DELETE',
    headers: { 'if-match': '"999"' },
  });
  const form = (wert: unknown) => Object.keys(wert as object).toSorted();
  expect(form(await antwort.json())).toEqual(form(JSON.parse(gezeigt?.inhalt ?? '{}')));
});
