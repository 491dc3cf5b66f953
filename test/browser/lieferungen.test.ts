import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KENNWORT } from '../web/probenarbeitsplatz.ts';
import { starteProbenserver } from '../web/probenserver.ts';
import { lieferungIn } from '../lieferungen/werkbank.ts';
import { starteBrowser } from './browser.ts';

let server: Awaited<ReturnType<typeof starteProbenserver>>;
let chromium: Awaited<ReturnType<typeof starteBrowser>>;
let ordner: string;

beforeAll(async () => {
  // One after the other: while the browser is unpacked, its folder is the one for temporary files.
  server = await starteProbenserver();
  chromium = await starteBrowser();
  ordner = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-lieferungen-'));
  await lieferungIn(path.join(ordner, 'lieferung'));
}, 240_000);

afterAll(async () => {
  await chromium.beende();
  await server.gebunden.lieferungen.laeufe.ruhe();
  await server.beende();
  fs.rmSync(ordner, { recursive: true, force: true });
});

const angemeldet = async (wer: string): Promise<Page> => {
  const seite = await (await chromium.browser.newContext({ javaScriptEnabled: false })).newPage();
  await seite.goto(`${server.adresse}/anmelden`);
  await seite.getByLabel('Anmeldename').fill(wer);
  await seite.getByLabel('Kennwort').fill(KENNWORT);
  await seite.getByRole('button', { name: 'Anmelden' }).click();
  return seite;
};

test(
  'Ohne Skript kommt eine Lieferung vom Hochladen über Fortschritt und Bericht in die Liste; die Seite lädt von selbst neu',
  { timeout: 180_000 },
  async () => {
    const seite = await angemeldet('controlling');
    await seite.goto(`${server.adresse}/kennzahlen/lieferungen`);
    await seite.getByRole('link', { name: 'Daten hochladen' }).first().click();
    const quelle = path.join(ordner, 'lieferung');
    await seite
      .getByLabel('Dateien der Lieferung')
      .setInputFiles(fs.readdirSync(quelle).map(name => path.join(quelle, name)));
    await seite.getByRole('button', { name: 'Hochladen und prüfen' }).first().click();
    await seite.waitForURL(/\/auftrag\//);
    await seite.getByRole('heading', { name: 'Prüfbericht der Lieferung' }).waitFor({ timeout: 60_000 });
    expect(await seite.getByRole('table', { name: 'Dateien' }).textContent()).toContain('leistungsbezug.csv');
    await seite.getByRole('button', { name: 'Übernehmen' }).click();
    await seite.getByText('Die Lieferung ist übernommen').waitFor({ timeout: 60_000 });
    await seite.getByRole('link', { name: 'Zur übernommenen Lieferung' }).click();
    expect(await seite.locator('h1').textContent()).toBe('Lieferung vom 31.03.2026');
    await seite.getByRole('link', { name: 'Lieferungen' }).first().click();
    const liste = seite.getByRole('table', { name: 'Übernommene Lieferungen' });
    expect(await liste.textContent()).toContain('ja, die neueste');

    const lesend = await angemeldet('finanzen');
    await lesend.goto(`${server.adresse}/kennzahlen/lieferungen`);
    expect(await lesend.getByRole('link', { name: 'Daten hochladen' }).count()).toBe(0);
    await lesend.getByRole('link', { name: '31.03.2026' }).click();
    expect(await lesend.getByRole('link', { name: 'Lieferung löschen' }).count()).toBe(0);
  },
);
