import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEISPIELKENNWORT } from '#main/arbeitsplatz';
import { starteProbenserver } from '../web/probenserver.ts';
import { starteBrowser } from './browser.ts';
import { verwaltungsadressen } from './seiten.ts';

const BREITEN = [1440, 768, 320];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Awaited<ReturnType<typeof starteProbenserver>>;
let beende: () => Promise<void>;
let administration: Page;
let datenschutz: Page;

beforeAll(async () => {
  server = await starteProbenserver();
  ({ browser, beende } = await starteBrowser());
  administration = await angemeldet('administration@musterstadt');
  datenschutz = await angemeldet('datenschutz@musterstadt');
}, 240_000);

afterAll(async () => {
  await beende();
  await server.beende();
});

const angemeldet = async (anmeldename: string): Promise<Page> => {
  const kontext = await browser.newContext({ javaScriptEnabled: true, reducedMotion: 'reduce' });
  const seite = await kontext.newPage();
  await seite.goto(`${server.adresse}/anmelden`);
  await seite.locator('[name="anmeldename"]').fill(anmeldename);
  await seite.locator('[name="kennwort"]').fill(BEISPIELKENNWORT);
  await seite.locator('main button[type="submit"]').first().click();
  await seite.getByRole('link', { name: 'Verwaltung' }).waitFor();
  return seite;
};

/** What is wrong with the page that is open, at every width: for axe, and where it reaches out of the window. */
const maengel = async (seite: Page): Promise<readonly string[]> => {
  await seite.evaluate(AXE);
  const gefunden: string[] = [];
  for (const breite of BREITEN) {
    await seite.setViewportSize({ width: breite, height: 900 });
    const verstoesse = await seite.evaluate<{ id: string; nodes: { html: string }[] }[]>(
      'axe.run().then(e => e.violations)',
    );
    gefunden.push(...verstoesse.map(v => `${breite}: ${v.id} ${v.nodes[0]?.html.slice(0, 200) ?? ''}`));
    const zuBreit = await seite.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth + 1',
    );
    if (zuBreit) gefunden.push(`${breite}: ragt hinaus`);
  }
  return gefunden;
};

test.each(verwaltungsadressen())('%s ist ohne Fehl und passt in jede Breite', async adresse => {
  const seite = adresse.includes('protokoll') ? datenschutz : administration;
  const ziel = adresse
    .replace(':konto', await kennungAus('/verwaltung/konten', 'Controlling'))
    .replace(':einheit', await kennungAus('/verwaltung/einheiten', 'Eingangszone'));
  const antwort = await seite.goto(server.adresse + ziel);
  expect(antwort?.status()).toBe(200);
  expect(await seite.title()).toMatch(/ – Stellwerk$/);
  expect(await seite.locator('h1').count()).toBe(1);
  expect(await maengel(seite)).toEqual([]);
});

const kennungAus = async (liste: string, name: string): Promise<string> => {
  await administration.goto(server.adresse + liste);
  const ziel = await administration.getByRole('link', { name, exact: true }).getAttribute('href');
  return ziel?.split('/').at(-1) ?? '';
};

test('Ein Konto entsteht mit Startkennwort; wer sich vertippt, verliert nichts', async () => {
  const seite = administration;
  await seite.goto(`${server.adresse}/verwaltung/konten/anlegen`);
  await seite.getByLabel('Name', { exact: true }).fill('Nele Neu');
  await seite.getByLabel('Anmeldename').fill('ö');
  await seite.getByLabel('Finanzen').check();
  await seite.getByLabel('Teamleitung in').selectOption({ label: '\u2003\u2003\u2003Team ab 25, Haus Nord' });
  await seite.getByRole('button', { name: 'Konto anlegen' }).click();
  await seite.getByRole('alert').waitFor();
  expect(await maengel(seite)).toEqual([]);
  expect(await seite.getByLabel('Name', { exact: true }).inputValue()).toBe('Nele Neu');
  expect(await seite.getByLabel('Finanzen').isChecked()).toBe(true);
  await seite.getByLabel('Anmeldename').fill('nele.neu@musterstadt');
  await seite.getByRole('button', { name: 'Konto anlegen' }).click();
  const kennwort = await seite.locator('.startkennwort code').textContent();
  expect(kennwort?.length).toBeGreaterThan(10);
  expect(await maengel(seite)).toEqual([]);
  await seite.getByRole('link', { name: 'Zum Konto' }).click();
  expect(await seite.locator('.angaben').textContent()).toContain('Teamleitung in Team ab 25, Haus Nord');
});

test('Eine Einheit, die unter sich selbst soll, sagt am Feld, was nicht geht', async () => {
  const haus = await kennungAus('/verwaltung/einheiten', 'Jobcenter Musterstadt');
  await administration.goto(`${server.adresse}/verwaltung/einheiten/${haus}`);
  await administration.getByLabel('Gehört zu').selectOption({ label: '\u2003\u2003Haus Mitte' });
  await administration.getByRole('button', { name: 'Speichern' }).click();
  await administration.getByRole('alert').waitFor();
  expect(await administration.getByLabel('Gehört zu').getAttribute('aria-invalid')).toBe('true');
  expect(await maengel(administration)).toEqual([]);
});

test('Das Protokoll zeigt, was getan wurde, und gibt es als CSV aus', async () => {
  await datenschutz.goto(`${server.adresse}/verwaltung/protokoll`);
  await datenschutz.getByLabel('Was', { exact: true }).selectOption('Konten, Rollen und Schlüssel');
  await datenschutz.getByRole('button', { name: 'Anzeigen' }).click();
  expect(await datenschutz.getByRole('table').textContent()).toContain('Konto angelegt: Nele Neu');
  const laden = datenschutz.waitForEvent('download');
  await datenschutz.getByRole('link', { name: 'Als CSV ausgeben' }).click();
  const text = readFileSync(await (await laden).path(), 'utf8');
  expect(text).toContain('Konto angelegt: Nele Neu');
  expect(text.startsWith('\uFEFFNummer;Zeit;Wer;Was;Vorher;Nachher')).toBe(true);
});
