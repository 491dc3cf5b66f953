import { afterAll, beforeAll, expect, test } from 'vitest';
import { alsProblem, erstelleProgramm, oeffneProbenapi, plaene, sendeJson } from './probenapi.ts';
import type { Probenapi, Programm } from './probenapi.ts';

let probe: Probenapi;
let leitung: Programm;
let finanzen: Programm;
let entwurf: string;
let beschlossen: string;

beforeAll(async () => {
  probe = await oeffneProbenapi();
  leitung = await erstelleProgramm(probe, 'geschaeftsfuehrung', { anmeldename: 'leitung' });
  finanzen = await erstelleProgramm(probe, 'finanzen', { anmeldename: 'finanzen' });
  ({ entwurf, beschlossen } = await plaene(leitung));
}, 120_000);

afterAll(async () => probe.beende());

type Weg = Readonly<{ schritte: readonly Readonly<Record<string, unknown>>[] }>;

const liesJson = async <T>(antwort: Response): Promise<T> => (await antwort.json()) as T;

test('Ein Plan geht in Abstimmung, seine Schritte bekommen ihren Tag, und er kommt zurück', async () => {
  const ort = `/plaene/${entwurf}`;
  const hin = await leitung.frage(`${ort}/zustand`, sendeJson('PUT', { zustand: 'in Abstimmung' }));
  expect(await hin.json()).toEqual({ zustand: 'in Abstimmung' });
  const eintrag = sendeJson('PUT', { erledigt: '2026-11-20', bemerkung: 'Beraten' });
  const { schritte } = await liesJson<Weg>(await leitung.frage(`${ort}/beschlussweg/beirat`, eintrag));
  expect(schritte.find(s => s['schritt'] === 'beirat')).toMatchObject({
    erledigt: '2026-11-20',
    bemerkung: 'Beraten',
  });
  expect(await liesJson<Weg>(await leitung.frage(`${ort}/beschlussweg`))).toEqual({ schritte });
  const morgen = sendeJson('PUT', { erledigt: '2027-11-20', bemerkung: null });
  expect((await leitung.frage(`${ort}/beschlussweg/beirat`, morgen)).status).toBe(422);
  const her = await leitung.frage(`${ort}/zustand`, sendeJson('PUT', { zustand: 'in Arbeit' }));
  expect(await her.json()).toEqual({ zustand: 'Entwurf' });
});

test('Ohne Tag des Beschlusses wird nichts beschlossen', async () => {
  const antwort = await leitung.frage(`/plaene/${entwurf}/beschluss`, sendeJson('POST', {}));
  expect([422, 409]).toContain((await alsProblem(antwort)).status);
});

test('Ein beschlossener Plan wird fortgeschrieben und freigegeben', async () => {
  const ort = `/plaene/${beschlossen}`;
  const frei = `${ort}/fassungen/1/freigabe`;
  expect((await leitung.frage(frei, sendeJson('PUT', { frei: true }))).status).toBe(204);
  expect((await finanzen.frage(frei, sendeJson('PUT', { frei: false }))).status).toBe(403);
  const neu = await leitung.frage(`${ort}/fassungen`, sendeJson('POST', { anlass: 'Zuteilung' }));
  expect([neu.status, await neu.json()]).toEqual([201, { fassung: 2 }]);
  const zweite = (neu.headers.get('location') ?? '').replace('/api/v1', '');
  expect(await (await leitung.frage(zweite)).json()).toMatchObject({ zustand: 'Fortschreibung', fassung: 2 });
});

test('Ein Szenario und eine Stufe der Mittel werden gerechnet, ohne dass etwas gespeichert ist', async () => {
  const ort = `/plaene/${entwurf}`;
  const vorher = await (await finanzen.frage(ort)).text();
  const szenario = sendeJson('POST', { umschichtung: 10_000_000 });
  const wirkung = await finanzen.frage(`${ort}/szenariorechnung`, szenario);
  expect([wirkung.status, Object.keys(await liesJson<object>(wirkung))]).toEqual([
    200,
    ['befunde', 'vergleich'],
  ]);
  const stufe = {
    stufe: 'einglmv',
    quelle: 'BMAS',
    dokument: 'Eingliederungsmittelverordnung 2027',
    datum: '2026-11-20',
    ohneBez: '12.300.000 €',
  };
  const probeweise = await finanzen.frage(`${ort}/budgetstufe`, sendeJson('POST', stufe));
  expect([probeweise.status, await (await finanzen.frage(ort)).text()]).toEqual([200, vorher]);
  const fest = { ...stufe, festschreiben: true };
  const bca = await erstelleProgramm(probe, 'bca');
  expect((await bca.frage(`${ort}/budgetstufe`, sendeJson('POST', fest))).status).toBe(403);
  expect((await finanzen.frage(`${ort}/budgetstufe`, sendeJson('POST', fest))).status).toBe(200);
  expect(await (await finanzen.frage(ort)).text()).toContain('Eingliederungsmittelverordnung 2027');
});
