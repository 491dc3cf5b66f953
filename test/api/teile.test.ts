import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  alsProblem,
  erstelleProgramm,
  oeffneProbenapi,
  plaene,
  sendeJson,
  type Probenapi,
  type Programm,
} from './probenapi.ts';

let probe: Probenapi;
let controlling: Programm;
let entwurf: string;
let beschlossen: string;

beforeAll(async () => {
  probe = await oeffneProbenapi();
  controlling = await erstelleProgramm(probe, 'controlling');
  ({ entwurf, beschlossen } = await plaene(controlling));
}, 120_000);

afterAll(async () => probe.beende());

const adresse = (teil: string): string => `/plaene/${entwurf}/teile/${teil}`;

const lies = async (teil: string) => {
  const antwort = await controlling.frage(adresse(teil));
  return { inhalt: await antwort.json(), etag: antwort.headers.get('etag') ?? '' };
};

/** A new text that nothing refers to, written once. */
const neuerText = async (schluessel: string): Promise<Readonly<{ teil: string; etag: string }>> => {
  const { texte } = await abschnitte();
  const teil = `texte.${schluessel in texte ? schluessel : (Object.keys(texte)[0] ?? '')}`;
  return { teil, etag: (await lies(teil)).etag };
};

const abschnitte = async () => {
  const { daten } = (await (await controlling.frage(`/plaene/${entwurf}`)).json()) as {
    daten: { texte: Readonly<Record<string, string>> };
  };
  return daten;
};

const schreibe = async (
  teil: string,
  inhalt: unknown,
  kopf: Record<string, string>,
  wer: Programm = controlling,
) => wer.frage(adresse(teil), sendeJson('PUT', inhalt, kopf));

describe('Ein Teil', () => {
  test('kommt mit seiner Version, und der ganze Plan nennt dieselbe', async () => {
    const { inhalt, etag } = await lies('deckblatt');
    expect(inhalt).toMatchObject({ jahr: 2027 });
    const ganzer = (await (await controlling.frage(`/plaene/${entwurf}`)).json()) as {
      versionen: Record<string, number>;
      daten: { deckblatt: unknown };
    };
    expect([etag, inhalt]).toEqual([`"${ganzer.versionen['deckblatt']}"`, ganzer.daten.deckblatt]);
  });

  test('wird nur mit der Version geschrieben, die gelesen wurde', async () => {
    const { teil, etag } = await neuerText('vorwort');
    const ohne = await schreibe(teil, 'Ohne Version.', {});
    expect((await alsProblem(ohne)).status).toBe(428);
    const erste = await schreibe(teil, 'Die erste Änderung.', { 'if-match': etag });
    expect(erste.status).toBe(200);
    const neue = erste.headers.get('etag') ?? '';
    expect(neue).not.toBe(etag);
    expect(await erste.json()).toMatchObject({ teil, befunde: { sperrt: 0 } });
    const zweite = await schreibe(teil, 'Die zweite Änderung.', { 'if-match': etag });
    expect(zweite.headers.get('etag')).toBe(neue);
    const problem = await alsProblem(zweite);
    expect([problem.status, `"${problem.version}"`]).toEqual([412, neue]);
    expect((await lies(teil)).inhalt).toBe('Die erste Änderung.');
    expect((await schreibe(teil, 'Die dritte.', { 'if-match': `"1", ${neue}` })).status).toBe(200);
  });

  test('mit einer schwachen Version wird nicht geschrieben, mit * nur, wenn es ihn gibt', async () => {
    const { teil, etag } = await neuerText('vorwort');
    expect((await schreibe(teil, 'Schwach.', { 'if-match': `W/${etag}` })).status).toBe(412);
    expect((await schreibe(teil, 'Stern.', { 'if-match': '*' })).status).toBe(200);
    expect((await schreibe('chancen.neue_chance', { text: 'Neu.' }, { 'if-match': '*' })).status).toBe(412);
  });

  test('kommt neu dazu und geht wieder', async () => {
    const teil = 'chancen.arbeitsmarkt_region';
    const neu = await schreibe(teil, { text: 'Die Region wächst.' }, { 'if-none-match': '*' });
    expect(neu.status).toBe(201);
    const nochmal = await schreibe(teil, { text: 'Die Region wächst.' }, { 'if-none-match': '*' });
    expect((await alsProblem(nochmal)).status).toBe(412);
    const etag = neu.headers.get('etag') ?? '';
    const ohne = await controlling.frage(adresse(teil), { method: 'DELETE' });
    expect(ohne.status).toBe(428);
    const weg = await controlling.frage(adresse(teil), { method: 'DELETE', headers: { 'if-match': etag } });
    expect(weg.status).toBe(204);
    expect((await controlling.frage(adresse(teil))).status).toBe(404);
  });

  test('mit Fehlern wird nicht geschrieben, und alle Fehler kommen auf einmal', async () => {
    const { etag } = await lies('deckblatt');
    const antwort = await schreibe(
      'deckblatt',
      { titel: '', jahr: 1999, farbe: 'blau' },
      { 'if-match': etag },
    );
    const problem = await alsProblem(antwort);
    expect(problem.status).toBe(422);
    expect(problem.meldungen.map(m => m.pfad)).toEqual(
      expect.arrayContaining([expect.stringContaining('deckblatt')]),
    );
    expect(problem.meldungen.length).toBeGreaterThan(2);
    expect((await lies('deckblatt')).etag).toBe(etag);
  });

  test('den es nicht geben kann, gibt es nicht', async () => {
    for (const teil of [
      'format.x',
      'rechtsstand',
      'nirgends',
      'texte',
      'texte.',
      'deckblatt.titel',
      '__proto__.x',
    ])
      expect([teil, (await schreibe(teil, {}, { 'if-none-match': '*' })).status]).toEqual([teil, 404]);
  });

  test('eines beschlossenen Plans bleibt, wie er ist', async () => {
    const antwort = await controlling.frage(
      `/plaene/${beschlossen}/teile/deckblatt`,
      sendeJson('PUT', {}, { 'if-match': '*' }),
    );
    expect((await alsProblem(antwort)).status).toBe(409);
  });

  test('ändert den Zustand des Plans nicht', async () => {
    const { inhalt, etag } = await lies('deckblatt');
    const antwort = await schreibe(
      'deckblatt',
      { ...(inhalt as object), zustand: 'beschlossen' },
      { 'if-match': etag },
    );
    expect((await alsProblem(antwort)).meldungen.map(m => m.code)).toContain('PLANUNG-05');
  });

  test('schreibt nur, wer das Kapitel schreiben darf', async () => {
    const finanzen = await erstelleProgramm(probe, 'finanzen', { anmeldename: 'finanzen' });
    const { teil, etag } = await neuerText('vorwort');
    expect((await schreibe(teil, 'Von Finanzen.', { 'if-match': etag }, finanzen)).status).toBe(403);
    const nurLesen = await erstelleProgramm(probe, 'controlling', { nur: ['plan.lesen'] });
    expect((await schreibe(teil, 'Nur lesend.', { 'if-match': etag }, nurLesen)).status).toBe(403);
    const nurTexte = await erstelleProgramm(probe, 'controlling', { nur: ['plan.lesen', 'plan.texte'] });
    expect((await schreibe(teil, 'Nur Texte.', { 'if-match': etag }, nurTexte)).status).toBe(200);
  });
});

describe('Von Schreibenden zur selben Zeit', () => {
  test('gewinnt an einem Teil genau einer, und nichts geht verloren', async () => {
    const { teil, etag } = await neuerText('vorwort');
    const texte = Array.from({ length: 8 }, (_, i) => `Fassung ${i} von mehreren.`);
    const antworten = await Promise.all(texte.map(async text => schreibe(teil, text, { 'if-match': etag })));
    const gewonnen = antworten.flatMap((a, i) => (a.status === 200 ? [texte[i]] : []));
    expect(gewonnen).toHaveLength(1);
    expect(antworten.filter(a => a.status === 412)).toHaveLength(7);
    expect((await lies(teil)).inhalt).toBe(gewonnen[0]);
  }, 60_000);

  test('schreiben an verschiedenen Teilen beide', async () => {
    const namen = Object.keys((await abschnitte()).texte).slice(0, 2);
    expect(namen).toHaveLength(2);
    const antworten = await Promise.all(
      namen.map(async name =>
        schreibe(`texte.${name}`, `Text von ${name}.`, { 'if-match': (await lies(`texte.${name}`)).etag }),
      ),
    );
    expect(antworten.map(a => a.status)).toEqual([200, 200]);
  }, 60_000);
});
