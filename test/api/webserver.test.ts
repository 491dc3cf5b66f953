import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VORGAENGE } from '#entrypoints/api';
import { wert } from '../datenbank/testdatenbank.ts';
import { KENNWORT } from '../web/probenarbeitsplatz.ts';
import { erstelleProbenserver } from '../web/probenserver.ts';

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;
let schein: string;

beforeAll(async () => {
  server = await erstelleProbenserver();
  schein = await echterSchluessel();
}, 180_000);

afterAll(async () => server.beende());

/** As somebody makes one on the page of the own account. */
const echterSchluessel = async (): Promise<string> => {
  const { zugang, konto } = server.gebunden.arbeitsplatz;
  const anmeldung = wert(
    await zugang.meldeAn({ anmeldename: 'controlling', kennwort: KENNWORT, geraet: 'Probe' }),
  );
  const sitzung = wert(await zugang.pruefe(anmeldung.schein));
  const wunsch = { name: 'Haushaltsprogramm', nur: ['plan.lesen'], tage: 30, kennwort: KENNWORT } as const;
  return wert(await konto.legeSchluesselAn(sitzung, wunsch)).schein;
};

const frage = async (pfad: string, headers: Record<string, string> = {}): Promise<Response> =>
  server.app.request(`http://probe${pfad}`, { headers });

describe('Hinter derselben Adresse wie die Seiten', () => {
  test('antwortet die Schnittstelle einem echten Schlüssel, und nur was er darf', async () => {
    const kopf = { authorization: `Bearer ${schein}` };
    const ich = (await (await frage('/api/v1/ich', kopf)).json()) as { rechte: { handlung: string }[] };
    expect(ich.rechte.map(r => r.handlung)).toEqual(['plan.lesen']);
    expect((await frage('/api/v1/plaene', kopf)).status).toBe(200);
    expect((await frage('/api/v1/lieferungen', kopf)).status).toBe(403);
    expect((await frage('/api/v1/plaene')).headers.get('content-type')).toBe('application/problem+json');
    expect((await frage('/api/nirgends')).headers.get('content-type')).toBe('application/problem+json');
  });

  test('bekommt ein Programm keinen Keks, und eine Sitzung öffnet ihm nichts', async () => {
    const { zugang } = server.gebunden.arbeitsplatz;
    const sitzung = wert(
      await zugang.meldeAn({ anmeldename: 'leitung', kennwort: KENNWORT, geraet: 'Probe' }),
    );
    for (const kopf of [
      { cookie: `stellwerk_sitzung=${sitzung.schein}` },
      { authorization: `Bearer ${sitzung.schein}` },
    ] as Record<string, string>[]) {
      const antwort = await frage('/api/v1/plaene', kopf);
      expect([antwort.status, antwort.headers.getSetCookie()]).toEqual([401, []]);
    }
  });

  test('nimmt ein Schlüssel für Programme keine Seite', async () => {
    const antwort = await frage('/planung', { authorization: `Bearer ${schein}` });
    expect(antwort.headers.get('location')).toContain('/anmelden');
  });

  test('beschreibt eine Seite jeden Vorgang und jeden Fehler, ohne Anmeldung und ohne Skript', async () => {
    const antwort = await frage('/schnittstelle');
    const text = await antwort.text();
    expect(antwort.status).toBe(200);
    for (const { kennung, titel } of VORGAENGE)
      expect([kennung, text.includes(titel)]).toEqual([kennung, true]);
    expect(text).toContain('id="problem-andere-version"');
    expect(text).not.toContain('<script');
  });
});
