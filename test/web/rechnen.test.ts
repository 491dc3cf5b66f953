import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleBesuch, type Besuch } from './besuch.ts';
import { erstelleProbenserver } from './probenserver.ts';

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;
let plan: string;

beforeAll(async () => {
  server = await erstelleProbenserver();
  const besuch = await als('controlling');
  const liste = await (await besuch.hole('/planung')).text();
  plan = /href="(\/planung\/[^"]+)"[^>]*>[^<]*Lokales Planungsdokument 2027/.exec(liste)?.[1] ?? '';
}, 120_000);

afterAll(async () => server.beende());

const als = async (wer: string): Promise<Besuch> => {
  const besuch = erstelleBesuch(server);
  await besuch.meldeAn(wer);
  return besuch;
};

type Antwort = Readonly<{ stuecke: Readonly<Record<string, string>>; ansage: string }>;

const rechne = async (besuch: Besuch, ort: string, felder: Record<string, string>): Promise<Antwort> => {
  const formularschutz = await besuch.schutz(`${plan}/kapitel/${ort}`);
  const antwort = await besuch.sende(`${plan}/rechne/${ort}`, { ...felder, formularschutz });
  expect(antwort.status).toBe(200);
  return (await antwort.json()) as Antwort;
};

const BUDGET = 'feld:haushalt/verwaltungskostenbudget/wert';

describe('Rechnen beim Tippen', () => {
  test('sagt, welche Zahlen und Befunde es dann gäbe, und schreibt nichts', async () => {
    const besuch = await als('controlling');
    const vorher = await (await besuch.hole(`${plan}/kapitel/haushalt`)).text();
    const { stuecke, ansage } = await rechne(besuch, 'haushalt', { [BUDGET]: '100' });
    expect(stuecke['wirkung']).toContain('Was sich ändert');
    expect(stuecke['befunde']?.match(/<article/g)).toHaveLength(3);
    expect(ansage).toBe('Haushalt: 3 offene Befunde');
    const nachher = await (await besuch.hole(`${plan}/kapitel/haushalt`)).text();
    const wert = new RegExp(`name="${BUDGET}"[^>]*value="[^"]*"|value="[^"]*"[^>]*name="${BUDGET}"`);
    expect(wert.exec(nachher)?.[0]).toBe(wert.exec(vorher)?.[0]);
  });

  test('sagt zu einer Angabe, die nicht passt, was ihr fehlt', async () => {
    const { stuecke, ansage } = await rechne(await als('controlling'), 'haushalt', { [BUDGET]: 'viel' });
    expect(ansage).toContain('Noch nicht gerechnet');
    expect(stuecke['wirkung']).toContain('verwaltungskostenbudget');
    expect(stuecke['befunde']).toBeUndefined();
  });

  test('maskiert, was getippt wurde', async () => {
    const { stuecke } = await rechne(await als('controlling'), 'haushalt', {
      [BUDGET]: '<img src=x onerror=alert(1)>',
    });
    expect(stuecke['wirkung']).not.toContain('<img');
  });

  test('geht nicht ohne Formularschutz, und nicht für einen Plan, den es nicht gibt', async () => {
    const besuch = await als('controlling');
    const ohne = await besuch.sende(`${plan}/rechne/haushalt`, { [BUDGET]: '1' });
    expect(ohne.status).toBe(403);
    const formularschutz = await besuch.schutz(`${plan}/kapitel/haushalt`);
    const fremd = '/planung/00000000-0000-4000-8000-000000000000/rechne/haushalt';
    expect((await besuch.sende(fremd, { formularschutz })).status).toBe(404);
  });
});

describe('Eine Tabelle ohne Skript', () => {
  test('nimmt eine neue Zeile ohne Kurznamen auf und gibt sie wieder her', async () => {
    const besuch = await als('controlling');
    const ort = 'haushalt/kommunaleEingliederungsmittel';
    const seite = `${plan}/kapitel/${ort}`;
    const text = await (await besuch.hole(seite)).text();
    const gesehen = /name="gesehen" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const formularschutz = await besuch.schutz(seite);
    const neu = await besuch.sende(seite, {
      formularschutz,
      gesehen,
      [`schluessel:${ort}/+`]: '',
      [`feld:${ort}/+/bezeichnung`]: 'Wärmestube & Küche',
      [`feld:${ort}/+/betrag/wert`]: '12000',
    });
    expect(neu.status).toBe(303);
    const danach = await (await besuch.hole(seite)).text();
    expect(danach).toContain(`name="feld:${ort}/waermestube_kueche/betrag/wert"`);
    expect(danach).not.toContain('<script>');
  });
});
