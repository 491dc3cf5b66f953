import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { richteKontoEin } from '#application/anmeldung';
import { wert } from '../datenbank/testdatenbank.ts';
import { KENNWORT } from '../web/probenarbeitsplatz.ts';
import { starteProbenserver } from '../web/probenserver.ts';
import { starteBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NEU = 'bank kocht quorum immer reiner';

let browser: Browser;
let server: Awaited<ReturnType<typeof starteProbenserver>>;
let beende: () => Promise<void>;

beforeAll(async () => {
  server = await starteProbenserver();
  ({ browser, beende } = await starteBrowser());
  wert(
    await richteKontoEin(server.gebunden.zugang, {
      jobcenter: '999001',
      anmeldename: 'neu@musterstadt',
      name: 'Nele Neu',
      rollen: [{ rolle: 'controlling', einheit: null }],
      land: [],
      kennwort: KENNWORT,
      kennwortVorlaeufig: true,
    }),
  );
}, 120_000);

afterAll(async () => {
  await beende();
  await server.beende();
});

const meldeAn = async (seite: Page, kennwort: string): Promise<void> => {
  await seite.goto(`${server.adresse}/anmelden`);
  await seite.getByLabel('Anmeldename').fill('neu@musterstadt');
  await seite.getByLabel('Kennwort').fill(kennwort);
  await seite.getByRole('button', { name: 'Anmelden' }).click();
};

/** Nothing for axe to complain about, and no sideways scrolling on a phone. */
const erwarteGuteSeite = async (seite: Page, name: string): Promise<void> => {
  for (const width of [1280, 360]) {
    await seite.setViewportSize({ width, height: 900 });
    expect(await seite.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
  }
  const zwilling = await browser.newPage();
  await zwilling.setContent(await seite.content());
  await zwilling.evaluate(AXE);
  const verstoesse = await zwilling.evaluate<string[]>(
    "axe.run({ rules: { 'color-contrast': { enabled: false } } }).then(e => e.violations.map(v => v.id + ' ' + v.nodes[0].html))",
  );
  await zwilling.close();
  expect(verstoesse, name).toEqual([]);
};

test('Ohne Skript wechselt man das erste Kennwort, richtet den zweiten Faktor ein und meldet sich mit ihm an', async () => {
  const kontext = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  const seite = await kontext.newPage();
  await meldeAn(seite, KENNWORT);
  expect(await seite.getByRole('heading', { level: 1 }).textContent()).toBe('Neues Kennwort');
  await erwarteGuteSeite(seite, 'Neues Kennwort');
  await seite.getByLabel('Bisheriges Kennwort').fill(KENNWORT);
  await seite.getByLabel('Neues Kennwort', { exact: true }).fill('zu kurz');
  await seite.getByLabel('Neues Kennwort noch einmal').fill('zu kurz');
  await seite.getByRole('button', { name: 'Kennwort speichern' }).click();
  expect(await seite.getByLabel('Neues Kennwort', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  await erwarteGuteSeite(seite, 'Neues Kennwort mit Fehler');
  await seite.getByLabel('Bisheriges Kennwort').fill(KENNWORT);
  await seite.getByLabel('Neues Kennwort', { exact: true }).fill(NEU);
  await seite.getByLabel('Neues Kennwort noch einmal').fill(NEU);
  await seite.getByRole('button', { name: 'Kennwort speichern' }).click();
  await seite.getByRole('link', { name: 'Nele Neu' }).click();
  await seite.getByRole('link', { name: 'Zweiten Faktor einrichten' }).click();
  expect(await seite.evaluate("document.querySelector('.qrcode').naturalWidth")).toBeGreaterThan(0);
  const geheimnis = (await seite.locator('.abtippen').textContent())?.replaceAll(' ', '') ?? '';
  const app = new TOTP({ secret: Secret.fromBase32(geheimnis) });
  await seite.getByLabel('Code aus der App').fill('000000');
  await seite.getByLabel('Ihr Kennwort').fill(NEU);
  await seite.getByRole('button', { name: 'Zweiten Faktor einrichten' }).click();
  expect((await seite.locator('.abtippen').textContent())?.replaceAll(' ', '')).toBe(geheimnis);
  await seite.getByLabel('Code aus der App').fill(app.generate());
  await seite.getByLabel('Ihr Kennwort').fill(NEU);
  await seite.getByRole('button', { name: 'Zweiten Faktor einrichten' }).click();
  const codes = await seite.locator('.notfallcodes code').allTextContents();
  expect(new Set(codes).size).toBe(10);
  await erwarteGuteSeite(seite, 'Notfallcodes');
  await seite.getByRole('button', { name: 'Abmelden' }).click();
  await meldeAn(seite, NEU);
  await seite.getByLabel('Code').fill(codes[0] ?? '');
  await seite.getByRole('button', { name: 'Bestätigen' }).click();
  await seite.getByRole('link', { name: 'Nele Neu' }).waitFor();
  await kontext.close();
});

test('Ohne Skript legt man einen Schlüssel für ein Programm an und entzieht ihn', async () => {
  const kontext = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  const seite = await kontext.newPage();
  await seite.goto(`${server.adresse}/anmelden?weiter=/konto/schluessel`);
  await seite.getByLabel('Anmeldename').fill('controlling');
  await seite.getByLabel('Kennwort').fill(KENNWORT);
  await seite.getByRole('button', { name: 'Anmelden' }).click();
  await seite.getByLabel('Name').fill('Monatsbericht');
  await seite.getByLabel('Ihr Kennwort').fill(KENNWORT);
  await seite.getByRole('button', { name: 'Schlüssel anlegen' }).click();
  await seite.getByText('Es ist nichts ausgewählt').waitFor();
  await erwarteGuteSeite(seite, 'Schlüssel mit Fehler');
  expect(await seite.getByLabel('Name').inputValue()).toBe('Monatsbericht');
  await seite.getByLabel('Plan lesen').check();
  await seite.getByLabel('Ihr Kennwort').fill(KENNWORT);
  await seite.getByRole('button', { name: 'Schlüssel anlegen' }).click();
  expect(await seite.locator('.abtippen').textContent()).toMatch(/^stellwerk_[\w-]{43}$/);
  await erwarteGuteSeite(seite, 'Schlüssel angelegt');
  await seite.getByRole('button', { name: /Entziehen.*Monatsbericht/ }).click();
  await seite.getByText('Der Schlüssel ist entzogen').waitFor();
  await kontext.close();
});
