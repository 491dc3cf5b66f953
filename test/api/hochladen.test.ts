import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erzeugeMusterlieferung } from '#application/kennzahlen';
import { ablageIn } from '#main';
import { zipdatei } from '../kennzahlen/zipdatei.ts';
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
let zip: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  probe = await oeffneProbenapi();
  controlling = await erstelleProgramm(probe, 'controlling');
  const ordner = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-api-hochladen-'));
  const wunsch = { seed: 1, personen: 300, monate: 26, jobcenter: '999001', name: 'Musterstadt' };
  await erzeugeMusterlieferung(wunsch, await ablageIn(ordner));
  const eintraege = fs
    .readdirSync(ordner)
    .map(name => ({ name, inhalt: fs.readFileSync(path.join(ordner, name)) }));
  zip = new Uint8Array(zipdatei(eintraege));
  fs.rmSync(ordner, { recursive: true, force: true });
}, 240_000);

afterAll(async () => probe.beende());

const ZIP = 'application/zip';

const lade = async (
  inhalt: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  headers: Record<string, string> = {},
  wer: Programm = controlling,
  suche = '',
): Promise<Response> =>
  wer.frage(`/lieferungen${suche}`, {
    method: 'POST',
    headers: { 'content-type': ZIP, ...headers },
    body: inhalt,
    duplex: 'half',
  });

/** In pieces, as a network brings it; nach: breaks off after so many. */
const stueckweise = (bytes: Uint8Array, nach = Number.POSITIVE_INFINITY): ReadableStream<Uint8Array> => {
  let stelle = 0;
  let stuecke = 0;
  return new ReadableStream({
    pull: regler => {
      if (stuecke++ >= nach) return regler.error(new Error('weg'));
      if (stelle >= bytes.length) return regler.close();
      regler.enqueue(bytes.slice(stelle, stelle + 10_000));
      stelle += 10_000;
    },
  });
};

const digest = (bytes: Uint8Array): string =>
  `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

type Stand = Readonly<{ kennung: string; art: string; zustand: string; lieferung: string | null }>;

const stand = async (ort: string): Promise<Stand> => (await (await controlling.frage(ort)).json()) as Stand;

const ruhe = async (): Promise<void> => probe.lieferungen.laeufe.ruhe();

const auftraege = async (): Promise<number> =>
  ((await (await controlling.frage('/lieferungen')).json()) as { auftraege: string[] }).auftraege.length;

describe('Hochladen', { timeout: 120_000 }, () => {
  test('prüft eine Lieferung, nimmt sie nach der Entscheidung auf, und die Kennzahlen nennen ihre Einheiten', async () => {
    const antwort = await lade(stueckweise(zip), { 'content-digest': digest(zip) });
    expect(antwort.status).toBe(202);
    const ort = (antwort.headers.get('location') ?? '').replace('/api/v1', '');
    const auftrag = (await antwort.json()) as Stand;
    expect([auftrag.art, ort]).toEqual(['lieferung', `/auftraege/${auftrag.kennung}`]);
    await ruhe();
    expect((await stand(ort)).zustand).toBe('entscheidung');
    const falsch = await controlling.frage(
      `${ort}/entscheidung`,
      sendeJson('PUT', { wahl: 'uebernehmen', fehlertoleranz: 2 }),
    );
    expect((await alsProblem(falsch)).meldungen[0]?.pfad).toBe('fehlertoleranz');
    const ja = { wahl: 'uebernehmen', fehlertoleranz: 0.02, trotzEinbruch: true };
    expect((await controlling.frage(`${ort}/entscheidung`, sendeJson('PUT', ja))).status).toBe(204);
    await ruhe();
    expect(await stand(ort)).toMatchObject({ zustand: 'fertig', lieferung: expect.any(String) as unknown });
    const { reihen } = (await (await controlling.frage('/kennzahlen/K2?schutz=aus')).json()) as {
      reihen: { werte: Record<string, unknown>[] }[];
    };
    expect(reihen[0]?.werte.at(-1)).toMatchObject({
      wert: { einheit: 'prozent', wert: expect.any(Number) as unknown },
      zaehler: { einheit: 'faelle' },
      differenz: { einheit: 'prozentpunkte' },
    });
  });

  test('wirkt mit Idempotency-Key und Prüfsumme einmal, ohne Prüfsumme gar nicht', async () => {
    const vorher = await auftraege();
    const kopf = { 'idempotency-key': 'lieferung-november', 'content-digest': digest(zip) };
    const [erste, zweite] = [await lade(zip, kopf), await lade(zip, kopf)];
    expect([erste.status, zweite.status]).toEqual([202, 202]);
    expect(zweite.headers.get('idempotency-replayed')).toBe('true');
    expect(zweite.headers.get('location')).toBe(erste.headers.get('location'));
    expect((await lade(zip, { 'idempotency-key': 'ohne-summe' })).status).toBe(400);
    expect(await auftraege()).toBe(vorher + 1);
    await ruhe();
  });

  test('behält nichts, was abbricht, leer ist oder nicht das Angekündigte', async () => {
    const vorher = await auftraege();
    const andere = { 'content-digest': digest(new Uint8Array([1])) };
    expect((await lade(stueckweise(zip, 2))).status).toBe(400);
    expect((await lade(new Uint8Array())).status).toBe(400);
    expect((await lade(zip, andere)).status).toBe(400);
    expect((await lade(zip, { 'content-digest': 'md5=:x:' })).status).toBe(400);
    expect((await lade(zip, { 'content-type': 'application/x-tar' })).status).toBe(415);
    expect((await lade(zip, { 'content-length': '99000000000' })).status).toBe(413);
    expect(await auftraege()).toBe(vorher);
  });

  test('nimmt eine Tabelle unter ihrem Namen', async () => {
    const kopf = { 'content-type': 'text/csv' };
    const antwort = await lade('a;b\n1;2\n', kopf, controlling, '?datei=quoten.csv&ladestand=2026-11-20');
    expect([antwort.status, ((await antwort.json()) as Stand).art]).toEqual([202, 'tabelle']);
    expect((await lade('a;b\n', kopf, controlling, '?datei=quoten.exe')).status).toBe(422);
    expect((await lade('a;b\n', kopf, controlling, '?ladestand=gestern')).status).toBe(400);
    await ruhe();
  });

  test('gibt es in gemeinsamen Einrichtungen nur für Tabellen, und nur mit dem Recht', async () => {
    const ge = await erstelleProgramm(probe, 'controlling', { anmeldename: 'controlling@mettmann' });
    expect((await lade(zip, {}, ge)).status).toBe(403);
    expect((await lade('a;b\n', { 'content-type': 'text/csv' }, ge)).status).toBe(202);
    expect((await lade(zip, {}, await erstelleProgramm(probe, 'finanzen'))).status).toBe(403);
    await ruhe();
  });
});
