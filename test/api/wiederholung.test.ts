import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  alsProblem,
  erstelleProgramm,
  oeffneProbenapi,
  sendeJson,
  type Probenapi,
  type Programm,
} from './probenapi.ts';

let probe: Probenapi;
let controlling: Programm;

beforeAll(async () => {
  probe = await oeffneProbenapi();
  controlling = await erstelleProgramm(probe, 'controlling');
}, 120_000);

afterAll(async () => probe.beende());

const beginn = (jahr: number) => ({
  aus: 'vorlage',
  vorlage: 'nrw-2023',
  jahr,
  jobcenter: 'Musterstadt',
  traegerform: 'zkT',
  land: 'NW',
});

const lege = async (inhalt: unknown, schluessel: string, wer: Programm = controlling) =>
  wer.frage('/plaene', sendeJson('POST', inhalt, { 'idempotency-key': schluessel }));

const wieViele = async (jahr: number): Promise<number> =>
  ((await (await controlling.frage(`/plaene?jahr=${jahr}`)).json()) as { plaene: unknown[] }).plaene.length;

test('Eine wiederholte Anfrage wirkt einmal und bekommt dieselbe Antwort', async () => {
  const erste = await lege(beginn(2040), 'anlegen-2040');
  const zweite = await lege(beginn(2040), 'anlegen-2040');
  expect([erste.status, zweite.status]).toEqual([201, 201]);
  expect(zweite.headers.get('idempotency-replayed')).toBe('true');
  expect(zweite.headers.get('location')).toBe(erste.headers.get('location'));
  expect(await zweite.json()).toEqual(await erste.json());
  expect(await wieViele(2040)).toBe(1);
});

test('Mit einem anderen Inhalt ist derselbe Schlüssel ein Fehler', async () => {
  await lege(beginn(2041), 'anlegen-2041');
  expect((await alsProblem(await lege(beginn(2042), 'anlegen-2041'))).status).toBe(422);
  expect(await wieViele(2042)).toBe(0);
});

test('Zur selben Zeit wirkt eine, die andere wird vertröstet oder bekommt deren Antwort', async () => {
  const antworten = await Promise.all([1, 2, 3, 4].map(async () => lege(beginn(2043), 'anlegen-2043')));
  const status = antworten.map(a => a.status);
  expect(status).toContain(201);
  expect(status.filter(s => s !== 201 && s !== 409)).toEqual([]);
  for (const antwort of antworten.filter(a => a.status === 409))
    expect(antwort.headers.get('retry-after')).toBe('5');
  expect(await wieViele(2043)).toBe(1);
});

test('Was abgelehnt wurde, darf berichtigt noch einmal kommen', async () => {
  const falsch = await lege({ ...beginn(2044), land: 'nirgendwo' }, 'anlegen-2044');
  expect(falsch.status).toBe(422);
  expect((await lege(beginn(2044), 'anlegen-2044')).status).toBe(201);
});

test('Ein anderes Konto hat andere Schlüssel', async () => {
  const leitung = await erstelleProgramm(probe, 'geschaeftsfuehrung', { anmeldename: 'leitung' });
  const antworten = [
    await lege(beginn(2045), 'anlegen-2045'),
    await lege(beginn(2046), 'anlegen-2045', leitung),
  ];
  expect(antworten.map(a => a.status)).toEqual([201, 201]);
});

test('Nach einem Fehler im Programm ist der Schlüssel frei', async () => {
  const { schnittstelle } = probe.arbeitsplatz;
  const anfrage = { schluessel: 'mit-fehler', anfrage: 'x' };
  await expect(
    schnittstelle.antworteEinmal(controlling.akteur, anfrage, () => Promise.reject(new Error('kaputt'))),
  ).rejects.toThrow('kaputt');
  const danach = await schnittstelle.antworteEinmal(controlling.akteur, anfrage, () =>
    Promise.resolve({ status: 201, kopf: {}, inhalt: '{}' }),
  );
  expect(danach).toMatchObject({ ok: true, wert: { wiederholt: false } });
});

test('Eine Plandatei wird geprüft, ohne dass ein Plan entsteht, und aufgenommen', async () => {
  const { plaene } = (await (await controlling.frage('/plaene?jahr=2027')).json()) as {
    plaene: { kennung: string }[];
  };
  const text = await (await controlling.frage(`/plaene/${plaene[0]?.kennung}/plandatei`)).text();
  const alsYaml = { method: 'POST', headers: { 'content-type': 'application/yaml' } };
  const pruefung = await controlling.frage('/pruefungen', { ...alsYaml, body: text });
  expect(await pruefung.json()).toMatchObject({ lesbar: true, jahr: 2027 });
  const kaputt = await controlling.frage('/pruefungen', { ...alsYaml, body: 'format: [' });
  expect([kaputt.status, await kaputt.json()]).toMatchObject([200, { lesbar: false }]);
  expect(await wieViele(2027)).toBe(1);
  const neu = await controlling.frage('/plaene', { ...alsYaml, body: text });
  expect(neu.status).toBe(201);
  const ort = (neu.headers.get('location') ?? '').replace('/api/v1', '');
  expect((await controlling.frage(ort)).status).toBe(200);
  expect((await controlling.frage(ort, { method: 'DELETE' })).status).toBe(204);
  expect((await controlling.frage(ort)).status).toBe(404);
});
