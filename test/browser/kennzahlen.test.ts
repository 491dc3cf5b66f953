import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEISPIELKENNWORT } from '#main/arbeitsplatz';
import { nimmProbenlieferung } from '../web/probenkennzahlen.ts';
import { starteProbenserver } from '../web/probenserver.ts';
import { starteBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Awaited<ReturnType<typeof starteProbenserver>>;
let beende: () => Promise<void>;

beforeAll(async () => {
  server = await starteProbenserver();
  await nimmProbenlieferung(server.gebunden);
  ({ browser, beende } = await starteBrowser());
}, 180_000);

afterAll(async () => {
  await beende();
  await server.beende();
});

const alsControlling = async (javaScriptEnabled: boolean): Promise<readonly [BrowserContext, Page]> => {
  const kontext = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' });
  const seite = await kontext.newPage();
  await seite.goto(`${server.adresse}/anmelden`);
  await seite.getByLabel('Anmeldename').fill('controlling@musterstadt');
  await seite.getByLabel('Kennwort').fill(BEISPIELKENNWORT);
  await seite.getByRole('button', { name: 'Anmelden' }).click();
  return [kontext, seite];
};

describe('Die Kennzahlen im Browser', () => {
  test('lassen sich als Satz erfragen, ohne Skript, und die Adresse zeigt dieselbe Ansicht noch einmal', async () => {
    const [kontext, seite] = await alsControlling(false);
    await seite.goto(`${server.adresse}/kennzahlen`);
    await seite.getByLabel('Kennzahl', { exact: true }).selectOption('K3');
    await seite.getByLabel('je', { exact: true }).selectOption('altersgruppe');
    await seite.getByLabel('Zeitraum').selectOption('12');
    await seite.getByLabel('verglichen mit').selectOption('vormonat');
    await seite.getByRole('button', { name: 'Zeigen' }).click();
    const adresse = seite.url();
    expect(new URL(adresse).search).toBe('?zahl=K3&je=altersgruppe&monate=12&gegen=vormonat');
    const titel = await seite.getByRole('heading', { level: 2 }).first().textContent();
    expect(titel).toContain('Langzeitleistungsbeziehenden, je Altersgruppe');
    const werte = await seite.getByRole('table').first().textContent();
    expect(werte).toContain('25 bis unter 55');
    await seite.goto(adresse);
    expect(await seite.getByRole('table').first().textContent()).toBe(werte);
    expect(await seite.getByLabel('Kennzahl', { exact: true }).inputValue()).toBe('K3');
    await kontext.close();
  });

  test.each([
    '/kennzahlen',
    '/kennzahlen?je=team',
    '/kennzahlen?je=team&schutz=aus',
    '/kennzahlen?zahl=K3&je=altersgruppe&monate=1',
    '/kennzahlen?zahl=LLU&bis=1999-01',
    '/kennzahlen/katalog',
    '/kennzahlen/amtlich',
    '/kennzahlen/vergleich',
  ])('%s ist für axe ohne Fehl und passt in jede Breite', async adresse => {
    const [kontext, seite] = await alsControlling(true);
    await seite.goto(server.adresse + adresse);
    expect(await seite.locator('h1').count()).toBe(1);
    await seite.evaluate(AXE);
    await seite.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    for (const width of [1440, 768, 320]) {
      await seite.setViewportSize({ width, height: 900 });
      const verstoesse = await seite.evaluate<readonly string[]>(
        'axe.run().then(e => e.violations.flatMap(v => v.nodes.map(n => v.id + ": " + n.html.slice(0, 160))))',
      );
      expect(verstoesse, `${adresse} bei ${width}`).toEqual([]);
      expect(
        await seite.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        `${adresse} bei ${width}`,
      ).toBeLessThanOrEqual(1);
    }
    await kontext.close();
  });

  test('stehen auf Papier ohne Formular, mit aufgeklappten Tabellen', async () => {
    const [kontext, seite] = await alsControlling(true);
    await seite.goto(`${server.adresse}/kennzahlen`);
    await seite.emulateMedia({ media: 'print' });
    expect(await seite.getByRole('button', { name: 'Zeigen' }).isVisible()).toBe(false);
    expect(await seite.getByRole('table').first().isVisible()).toBe(true);
    await kontext.close();
  });
});
