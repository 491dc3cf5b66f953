import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { verdichteSeiten } from './verdichteSeiten.ts';

const SEITE = `<p>${'Wort '.repeat(500)}</p>`;

const app = new Hono();
app.use(verdichteSeiten);
app.get('/seite', c => c.html(SEITE, 404, { 'x-eigenes': 'bleibt' }));
app.get('/kurz', c => c.html('<p>kurz</p>'));
app.get('/daten', c => c.json({ wort: SEITE }));

const hole = async (pfad: string, verfahren?: string): Promise<Response> =>
  app.request(pfad, verfahren === undefined ? {} : { headers: { 'accept-encoding': verfahren } });

test('Eine Seite kommt verdichtet und ganz an, mit Länge, Status und ihren Köpfen', async () => {
  const antwort = await hole('/seite', 'br, gzip;q=0.8');
  const bytes = new Uint8Array(await antwort.arrayBuffer());
  expect([antwort.status, antwort.headers.get('content-encoding'), antwort.headers.get('x-eigenes')]).toEqual(
    [404, 'gzip', 'bleibt'],
  );
  expect(antwort.headers.get('vary')).toBe('Accept-Encoding');
  expect(antwort.headers.get('content-length')).toBe(String(bytes.length));
  expect(gunzipSync(bytes).toString()).toBe(SEITE);
});

test.each([
  ['/seite', undefined],
  ['/seite', 'identity'],
  ['/seite', 'gzip;q=0, br'],
  ['/kurz', 'gzip'],
  ['/daten', 'gzip'],
])('%s mit %s bleibt, wie es ist', async (pfad, verfahren) => {
  const antwort = await hole(pfad, verfahren);
  expect(antwort.headers.get('content-encoding')).toBeNull();
  expect((await antwort.text()).length).toBeGreaterThan(10);
});
