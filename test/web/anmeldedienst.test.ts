import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleAnmeldedienst } from '#adapters/identitaet';
import { richteKontoEin } from '#application/anmeldung';
import { bindeZugang } from '#main/arbeitsplatz';
import { wert } from '../datenbank/testdatenbank.ts';
import { geheDurchDenDienst, startePruefdienst, type Pruefdienst } from '../zugang/pruefdienst.ts';
import { erstelleBesuch } from './besuch.ts';
import { erstelleProbenserver } from './probenserver.ts';

const ZURUECK = '/anmelden/dienst/zurueck';

let pruefdienst: Pruefdienst;
let server: Awaited<ReturnType<typeof erstelleProbenserver>>;

beforeAll(async () => {
  pruefdienst = await startePruefdienst();
  const angaben = { ...pruefdienst.angaben, jobcenter: '999001' };
  server = await erstelleProbenserver({
    arbeitsplatz: ({ arbeitsplatz, zugang }) => ({
      ...arbeitsplatz,
      ...bindeZugang(zugang, erstelleAnmeldedienst(angaben), { beispiele: 'ja' }),
    }),
  });
  for (const anmeldename of ['erika', 'max'])
    wert(
      await richteKontoEin(server.gebunden.zugang, {
        jobcenter: '999001',
        anmeldename,
        name: `Konto ${anmeldename}`,
        rollen: [{ rolle: 'controlling', einheit: null }],
        land: [],
        kennwort: null,
        kennwortVorlaeufig: false,
      }),
    );
}, 120_000);

afterAll(async () => {
  await server.beende();
  await pruefdienst.beende();
});

/** Out to the provider, through its pages as that person, and back with what it said. */
const gehe = async (
  person: string,
  { start = '/anmelden/dienst', abbrechen = false, besuch = erstelleBesuch(server) } = {},
) => {
  const hinaus = await besuch.hole(start);
  const antwort = await geheDurchDenDienst(hinaus.headers.get('location') ?? '', person, abbrechen);
  return { besuch, hinaus, antwort, zurueck: await besuch.hole(ZURUECK + antwort) };
};

describe('Anmelden mit dem Hauskonto', () => {
  test('führt hinaus und zurück, dorthin, wohin man wollte', async () => {
    const besuch = erstelleBesuch(server);
    const anmelden = await (await besuch.hole('/anmelden?weiter=%2Fkonto%3Fa%3Db')).text();
    const start = /href="(\/anmelden\/dienst[^"]*)"/.exec(anmelden)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { hinaus, zurueck } = await gehe('erika', { start, besuch });
    expect(hinaus.headers.get('location')).toContain(pruefdienst.angaben.aussteller);
    expect(hinaus.headers.getSetCookie().join()).toMatch(
      /stellwerk_anmeldedienst=[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax/,
    );
    expect([zurueck.status, zurueck.headers.get('location')]).toEqual([302, '/konto?a=b']);
    expect(besuch.kekse.has('stellwerk_anmeldedienst')).toBe(false);
    const konto = await (await besuch.hole('/konto')).text();
    expect(konto).toContain('Konto erika');
    expect(konto).toContain('Sie melden sich mit dem Anmeldedienst Ihres Hauses an');
    expect(konto).not.toContain('/konto/zweiter-faktor');
    expect((await besuch.hole('/konto/kennwort')).status).toBe(404);
  });

  test('führt auch danach nicht von hier weg', async () => {
    for (const ziel of ['//boese.example', 'https://boese.example', '/\\boese.example']) {
      const start = `/anmelden/dienst?weiter=${encodeURIComponent(ziel)}`;
      expect((await gehe('erika', { start })).zurueck.headers.get('location')).toBe('/');
    }
  });

  test('nimmt eine Antwort nur einmal und nur in dem Browser, der gefragt hat', async () => {
    const hinaus = await erstelleBesuch(server).hole('/anmelden/dienst');
    const antwort = await geheDurchDenDienst(hinaus.headers.get('location') ?? '', 'erika');
    const fremder = erstelleBesuch(server);
    const ohne = await fremder.hole(ZURUECK + antwort);
    expect([ohne.status, (await ohne.text()).includes('abgelaufen oder wurde schon benutzt')]).toEqual([
      403,
      true,
    ]);
    // With a way of its own begun, the answer of another one does not fit.
    await fremder.hole('/anmelden/dienst');
    const falsche = await fremder.hole(ZURUECK + antwort);
    expect([falsche.status, (await falsche.text()).includes('gehört nicht zu dieser Anmeldung')]).toEqual([
      403,
      true,
    ]);
    expect(fremder.kekse.has('stellwerk_sitzung')).toBe(false);
    const { besuch, antwort: eigene } = await gehe('erika');
    expect((await besuch.hole(ZURUECK + eigene)).headers.get('location')).toBe('/');
    besuch.kekse.delete('stellwerk_sitzung');
    expect((await besuch.hole(ZURUECK + eigene)).status).toBe(403);
  });

  test('nimmt keinen Keks, den jemand verändert hat', async () => {
    const besuch = erstelleBesuch(server);
    const hinaus = await besuch.hole('/anmelden/dienst');
    const antwort = await geheDurchDenDienst(hinaus.headers.get('location') ?? '', 'erika');
    const [inhalt = '', ...rest] = (besuch.kekse.get('stellwerk_anmeldedienst') ?? '').split('.');
    const offen = JSON.parse(Buffer.from(inhalt, 'base64url').toString()) as object;
    const anders = Buffer.from(JSON.stringify({ ...offen, weiter: 'https://boese.example' }));
    besuch.kekse.set('stellwerk_anmeldedienst', [anders.toString('base64url'), ...rest].join('.'));
    expect((await besuch.hole(ZURUECK + antwort)).status).toBe(403);
  });

  test('sagt, wenn es hier kein Konto gibt oder jemand abbricht, und bietet einen neuen Versuch an', async () => {
    const unbekannt = await gehe('niemand', { start: '/anmelden/dienst?weiter=%2Fplanung' });
    const text = await unbekannt.zurueck.text();
    expect([unbekannt.zurueck.status, text.includes('hier gibt es für Sie kein Konto')]).toEqual([403, true]);
    expect(text).toContain('href="/anmelden/dienst?weiter=%2Fplanung"');
    const abgebrochen = await gehe('erika', { abbrechen: true });
    expect(abgebrochen.zurueck.status).toBe(403);
    expect(await abgebrochen.zurueck.text()).toContain('hat die Anmeldung abgelehnt (access_denied)');
  });

  test('bietet nach dem Abmelden an, sich auch beim Dienst abzumelden', async () => {
    const { besuch } = await gehe('max');
    const formularschutz = await besuch.schutz('/konto');
    const ab = await besuch.sende('/abmelden', { formularschutz });
    expect(ab.headers.get('location')).toBe('/anmelden?abgemeldet=dienst');
    expect(await (await besuch.hole('/anmelden?abgemeldet=dienst')).text()).toContain(
      'href="/anmelden/dienst/abmelden"',
    );
    const ziel = (await besuch.hole('/anmelden/dienst/abmelden')).headers.get('location') ?? '';
    expect(new URL(ziel).origin).toBe(pruefdienst.angaben.aussteller);
  });

  test('wird gebremst, wenn von einer Adresse immer wieder falsche Antworten kommen; richtige zählen nicht', async () => {
    const kopf = { 'x-probe-herkunft': 'buero' };
    for (let i = 0; i < 3; i++)
      expect((await gehe('erika', { besuch: erstelleBesuch(server, kopf) })).zurueck.status).toBe(302);
    const { hole } = erstelleBesuch(server, kopf);
    const stati: number[] = [];
    for (let i = 0; i < 31; i++) stati.push((await hole(`${ZURUECK}?code=x&state=y`)).status);
    expect(stati.slice(-2)).toEqual([403, 429]);
  });

  test('sagt, wenn der Dienst nicht antwortet', async () => {
    const stumm = erstelleAnmeldedienst({ ...pruefdienst.angaben, aussteller: 'http://127.0.0.1:1' });
    const ohne = await erstelleProbenserver({
      arbeitsplatz: ({ arbeitsplatz, zugang }) => ({
        ...arbeitsplatz,
        ...bindeZugang(zugang, stumm, { beispiele: 'ja' }),
      }),
    });
    const antwort = await erstelleBesuch(ohne).hole('/anmelden/dienst');
    expect([antwort.status, (await antwort.text()).includes('antwortet nicht')]).toEqual([502, true]);
    await ohne.beende();
  });
});

test('Ohne Anmeldedienst gibt es weder Knopf noch Weg', async () => {
  const ohne = await erstelleProbenserver();
  const { hole } = erstelleBesuch(ohne);
  expect(await (await hole('/anmelden')).text()).not.toContain('/anmelden/dienst');
  for (const pfad of ['/anmelden/dienst', ZURUECK, '/anmelden/dienst/abmelden'])
    expect((await hole(pfad)).headers.get('location')).toBe('/anmelden');
  await ohne.beende();
});
