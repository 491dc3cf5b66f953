import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleBesuch, type Besuch } from './besuch.ts';
import { erstelleProbenserver } from './probenserver.ts';
import { BEISPIELKENNWORT } from '#main/arbeitsplatz';
import { seitenadressen, verwaltungsadressen } from '../browser/seiten.ts';
import { wert } from '../zugang/pruefstand.ts';
import type { Akteur } from '#domain/zugang';

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;
let land: Besuch;
let freigegeben: string;
let entwurf: string;

const leitung = async (): Promise<Akteur> => {
  const konto = await server.gebunden.zugang.konten.ausfuehren(async k => k.kontoZu('leitung'));
  return {
    konto: konto?.konto ?? '',
    jobcenter: '999001',
    rollen: [
      { rolle: 'geschaeftsfuehrung', einheit: null },
      { rolle: 'controlling', einheit: null },
      { rolle: 'administration', einheit: null },
    ],
  };
};

beforeAll(async () => {
  server = await erstelleProbenserver();
  const plaene = wert(await server.gebunden.arbeitsplatz.planung.liste(await leitung()));
  freigegeben = plaene.find(p => p.jahr === 2026)?.kennung ?? '';
  entwurf = plaene.find(p => p.jahr === 2027)?.kennung ?? '';
  const { planung, beschluss } = server.gebunden.arbeitsplatz;
  const nachbar = { ...(await leitung()), jobcenter: 'ennepe-ruhr' };
  const konto = await server.gebunden.zugang.konten.ausfuehren(async k =>
    k.kontoZu('controlling@ennepe-ruhr'),
  );
  const dort = { ...nachbar, konto: konto?.konto ?? '' };
  const inhalt = await readFile('beispiele/musterstadt-2026.yaml');
  const kennung = wert(await planung.nimmAuf(dort, { inhalt }));
  wert(await beschluss.gibFrei(dort, { kennung, fassung: 1, frei: true }));
  land = erstelleBesuch(server);
  await land.meldeAn('land@beispielland', BEISPIELKENNWORT);
}, 180_000);

afterAll(async () => server.beende());

const seite = async (pfad: string): Promise<string> => (await land.hole(pfad)).text();

describe('Das Land', { timeout: 120_000 }, () => {
  test('sieht auf der Lage, von welchem Jobcenter ein Plan ist', async () => {
    const text = await seite('/');
    expect(text).toMatch(/scope="col"[^>]*>Jobcenter</);
    for (const name of ['Musterstadt', 'Ennepe-Ruhr-Kreis']) expect(text).toContain(name);
  });

  test('sieht die freigegebenen Pläne mehrerer Jobcenter mit ihrem Namen und sonst keine', async () => {
    const text = await seite('/planung');
    expect(text).toContain('Musterstadt');
    expect(text).toContain('Ennepe-Ruhr-Kreis');
    expect(text).toContain(freigegeben);
    expect(text).not.toContain(entwurf);
    expect(text).not.toContain('Düsseldorf');
    expect(text).not.toContain('Plan anlegen');
  });

  test('liest von ihnen die Fassung für die Veröffentlichung und nichts sonst', async () => {
    for (const pfad of ['/dokument', '/dokument/html?fassung=oeffentlich'])
      expect([pfad, (await land.hole(`/planung/${freigegeben}${pfad}`)).status]).toEqual([pfad, 200]);
    const ziel = (await land.hole(`/planung/${freigegeben}`)).headers.get('location');
    expect(ziel).toBe(`/planung/${freigegeben}/dokument`);
    const dokument = await seite(`/planung/${freigegeben}/dokument`);
    for (const weg of ['/zahlen', '/befunde', '/plandatei', '/beschluss'])
      expect(dokument).not.toContain(`/planung/${freigegeben}${weg}`);
    expect((await land.hole(`/planung/${freigegeben}/dokument/html`)).status).toBe(422);
  });

  test('bekommt zu einem Plan, der nicht freigegeben ist, auf keiner Adresse etwas', async () => {
    const adressen = seitenadressen().filter(a => a.includes(':plan'));
    expect(adressen.length).toBeGreaterThan(8);
    for (const adresse of adressen) {
      const pfad = adresse.replace(':plan', entwurf).replace(':voriger', freigegeben);
      expect([adresse, (await land.hole(pfad)).status]).toEqual([adresse, 404]);
    }
    const vergleich = await land.hole(`/planung/${freigegeben}/vergleich?mit=${entwurf}`);
    expect(vergleich.status).toBe(404);
  });

  test('kommt auf keiner Adresse zu einem Fehler des Servers und in keine Verwaltung', async () => {
    for (const adresse of [...seitenadressen(), ...verwaltungsadressen()]) {
      const pfad = adresse.replace(':plan', freigegeben).replace(':voriger', freigegeben);
      const { status } = await land.hole(pfad);
      expect([adresse, status < 500]).toEqual([adresse, true]);
      if (adresse.startsWith('/verwaltung')) expect([adresse, status]).toEqual([adresse, 404]);
    }
  });

  test('schreibt nichts, weder in einem Jobcenter noch im eigenen', async () => {
    const formularschutz = await land.schutz('/konto');
    const versuche: readonly (readonly [string, Record<string, string>])[] = [
      [`/planung/${freigegeben}/kommentare`, { tun: 'kommentieren', adresse: 'haushalt', text: 'Hallo' }],
      [`/planung/${freigegeben}/beschluss`, { tun: 'fortschreiben', anlass: 'Versuch' }],
      [`/planung/${freigegeben}/loeschen`, {}],
      [`/planung/${freigegeben}/kapitel/haushalt`, { 'feld:haushalt/x': '1' }],
      [`/planung/${freigegeben}/zustaendigkeiten`, { tun: 'vergeben', kapitel: 'ziele', wer: 'konto:x' }],
      ['/planung/anlegen', { weg: 'vorlage', jahr: '2028' }],
      ['/verwaltung/einheiten', { name: 'X', uebergeordnet: '', team: '' }],
      ['/verwaltung/jobcenter', { tun: 'benennen', name: 'X' }],
    ];
    for (const [pfad, felder] of versuche) {
      const antwort = await land.sende(pfad, { ...felder, formularschutz });
      expect([pfad, [403, 404, 422].includes(antwort.status)]).toEqual([pfad, true]);
    }
  });

  test('verliert alles mit der nächsten Anfrage, wenn das Jobcenter es ihm entzieht', async () => {
    const { verwaltung } = server.gebunden.arbeitsplatz;
    const admin = await leitung();
    wert(await verwaltung.setzeLandfreigabe(admin, { land: 'beispielland', frei: false }));
    expect((await land.hole(`/planung/${freigegeben}`)).status).toBe(404);
    expect(await seite('/planung')).toContain('Ennepe-Ruhr-Kreis');
    wert(await verwaltung.setzeLandfreigabe(admin, { land: 'beispielland', frei: true }));
    expect((await land.hole(`/planung/${freigegeben}/dokument`)).status).toBe(200);
  });

  test('verliert einen Plan, dessen Freigabe die Geschäftsführung zurücknimmt', async () => {
    const { beschluss } = server.gebunden.arbeitsplatz;
    const wahl = { kennung: freigegeben, fassung: 1 };
    wert(await beschluss.gibFrei(await leitung(), { ...wahl, frei: false }));
    expect((await land.hole(`/planung/${freigegeben}`)).status).toBe(404);
    wert(await beschluss.gibFrei(await leitung(), { ...wahl, frei: true }));
    expect((await land.hole(`/planung/${freigegeben}/dokument`)).status).toBe(200);
  });
});
