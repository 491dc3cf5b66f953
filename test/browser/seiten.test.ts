import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KENNWORT } from '../web/probenarbeitsplatz.ts';
import { starteProbenserver } from '../web/probenserver.ts';
import { starteBrowser } from './browser.ts';
import { liefere } from './lieferungsproben.ts';
import { seitenadressen } from './seiten.ts';

/** 320 is what 400 % leave of 1280. */
const BREITEN = [1440, 768, 360, 320];
const AXEBREITEN: ReadonlySet<number> = new Set([1440, 360]);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OEFFENTLICH = ['/anmelden', '/barrierefreiheit', '/rueckmeldung', '/hilfe'];

let browser: Browser;
let server: Awaited<ReturnType<typeof starteProbenserver>>;
let beende: () => Promise<void>;
let angemeldet: BrowserContext;
let plan: string;
let voriger: string;
let szenario: string;
let lieferung: string;
let auftrag: string;
const beschwerden: string[] = [];

beforeAll(async () => {
  server = await starteProbenserver();
  ({ lieferung, auftrag } = await liefere(server.gebunden));
  ({ browser, beende } = await starteBrowser());
  angemeldet = await neuerKontext();
  const seite = await angemeldet.newPage();
  await meldeAn(seite);
  await seite.goto(`${server.adresse}/planung`);
  plan =
    (await seite.getByRole('link', { name: 'Lokales Planungsdokument 2027' }).getAttribute('href')) ?? '';
  const adresse = await seite
    .getByRole('link', { name: 'Lokales Planungsdokument 2026' })
    .first()
    .getAttribute('href');
  voriger = adresse?.split('/').at(-1) ?? '';
  await arbeiteZusammen(seite);
  await seite.close();
}, 120_000);

afterAll(async () => {
  await beende();
  await server.beende();
});

const neuerKontext = async (javaScriptEnabled = true): Promise<BrowserContext> => {
  const kontext = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' });
  kontext.on('console', m => {
    if (m.type() === 'error' && !/status of 40[34]/.test(m.text()))
      beschwerden.push(`${m.page()?.url() ?? ''}: ${m.text()}`);
  });
  kontext.on('weberror', f => beschwerden.push(String(f.error())));
  return kontext;
};

const meldeAn = async (seite: Page, wer = 'controlling'): Promise<void> => {
  await seite.goto(`${server.adresse}/anmelden`);
  await seite.getByLabel('Anmeldename').fill(wer);
  await seite.getByLabel('Kennwort').fill(KENNWORT);
  await seite.getByRole('button', { name: 'Anmelden' }).click();
};

const gehe = async (seite: Page, adresse: string): Promise<void> => {
  await seite.goto(
    server.adresse +
      adresse
        .replace('/planung/:plan', plan)
        .replace('/planung/:szenario', szenario)
        .replace(':voriger', voriger)
        .replace(':lieferung', lieferung)
        .replace(':auftrag', auftrag),
  );
};

/** So that there is something to look at: a comment, somebody zuständig, a scenario. */
const arbeiteZusammen = async (seite: Page): Promise<void> => {
  await gehe(seite, '/planung/:plan/kapitel/haushalt');
  await seite.getByText('Kommentar schreiben').click();
  await seite.getByLabel('Ihr Kommentar').fill('Bitte ansehen, @Dana Controlling');
  await seite.getByRole('button', { name: 'Kommentar speichern' }).click();
  await seite.getByText('Bitte ansehen').waitFor();
  await gehe(seite, '/planung/:plan/zustaendigkeiten');
  await seite.getByRole('button', { name: 'Zuständigkeit vergeben' }).click();
  await seite.getByRole('status').waitFor();
  await gehe(seite, '/planung/:plan/szenarien?umschichtung=%2B100.000');
  await seite.getByLabel('Name des Szenarios').fill('Mehr umschichten');
  await seite.getByRole('button', { name: 'Behalten' }).click();
  szenario =
    (await seite.getByRole('link', { name: 'Mehr umschichten', exact: true }).getAttribute('href')) ?? '';
};

type Verstoss = { id: string; nodes: { html: string; failureSummary: string }[] };

const axe = async (seite: Page): Promise<readonly string[]> => {
  const verstoesse = await seite.evaluate<Verstoss[]>('axe.run().then(e => e.violations)');
  return verstoesse.flatMap(v =>
    v.nodes.slice(0, 3).map(n => `${v.id}: ${n.html.slice(0, 200)} ${n.failureSummary}`),
  );
};

/** Wider than the window means sideways scrolling of the page. */
const ragtHinaus = (seite: Page): Promise<readonly string[]> =>
  seite.evaluate(`document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1 ? [] :
    ['Breite ' + document.documentElement.scrollWidth, ...document.querySelectorAll('body *')]
      .filter(e => typeof e === 'string' || e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .slice(0, 5).map(e => e.outerHTML?.slice(0, 160) ?? e)`);

describe('Jede Seite', () => {
  test.each(seitenadressen())(
    '%s ist für axe ohne Fehl, passt in jede Breite und beschwert sich nicht',
    async adresse => {
      const kontext = OEFFENTLICH.includes(adresse) ? await neuerKontext() : angemeldet;
      const seite = await kontext.newPage();
      await gehe(seite, adresse);
      expect(await seite.title()).toMatch(/ – Stellwerk$/);
      expect(await seite.locator('h1').count()).toBe(1);
      // Put in by the test tool, past the Content-Security-Policy; the page itself cannot.
      await seite.evaluate(AXE);
      // What is folded is part of the page.
      await seite.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      for (const breite of BREITEN) {
        await seite.setViewportSize({ width: breite, height: 900 });
        // Between desk and phone nothing changes but what fits beside what.
        if (AXEBREITEN.has(breite)) expect(await axe(seite), `${adresse} bei ${breite}`).toEqual([]);
        expect(await ragtHinaus(seite), `${adresse} ragt bei ${breite} hinaus`).toEqual([]);
      }
      await seite.close();
      if (kontext !== angemeldet) await kontext.close();
      expect(beschwerden.splice(0)).toEqual([]);
    },
  );
});

describe('Mit der Tastatur', () => {
  test('führt der erste Sprung zum Inhalt, danach kommen Menü und Formular', async () => {
    const seite = await angemeldet.newPage();
    await gehe(seite, '/planung/:plan/kapitel/haushalt');
    await seite.keyboard.press('Tab');
    expect(await seite.locator(':focus').textContent()).toBe('Zum Inhalt springen');
    await seite.keyboard.press('Enter');
    expect(await seite.locator(':focus').getAttribute('id')).toBe('inhalt');
    await gehe(seite, '/planung/:plan/kapitel/haushalt');
    const erreicht: string[] = [];
    for (let i = 0; i < 60; i++) {
      await seite.keyboard.press('Tab');
      erreicht.push(
        await seite.evaluate<string>('document.activeElement.name || document.activeElement.textContent'),
      );
    }
    expect(erreicht).toContain('Planung');
    expect(erreicht.some(name => name.startsWith('feld:haushalt/eingliederungstitel'))).toBe(true);
    await seite.close();
  });

  test('ist immer zu sehen, wo man ist', async () => {
    const seite = await angemeldet.newPage();
    await gehe(seite, '/planung');
    for (let i = 0; i < 12; i++) {
      await seite.keyboard.press('Tab');
      const sichtbar = await seite.evaluate(
        "getComputedStyle(document.activeElement).outlineStyle !== 'none' && document.activeElement.getBoundingClientRect().height > 0",
      );
      expect(sichtbar).toBe(true);
    }
    await seite.close();
  });
});

describe('Ohne Skript', () => {
  test('meldet man sich an, ändert ein Kapitel, sieht Fehler am Feld und verliert nichts', async () => {
    const kontext = await neuerKontext(false);
    const seite = await kontext.newPage();
    await meldeAn(seite);
    await gehe(seite, '/planung/:plan/kapitel/haushalt');
    const feld = seite.locator('[name="feld:haushalt/verwaltungskostenbudget/wert"]');
    await feld.fill('sehr viel');
    await seite.getByRole('button', { name: 'Speichern' }).click();
    await expect.poll(() => seite.getByRole('alert').count()).toBe(1);
    expect(await feld.inputValue()).toBe('sehr viel');
    expect(await feld.getAttribute('aria-invalid')).toBe('true');
    await seite.getByRole('alert').getByRole('link').first().click();
    expect(new URL(seite.url()).hash).toContain('verwaltungskostenbudget');
    await feld.fill('16400000');
    await seite.getByRole('button', { name: 'Speichern' }).click();
    expect(await seite.getByRole('status').textContent()).toContain('Gespeichert');
    expect(await feld.inputValue()).toBe('16.400.000');
    await kontext.close();
  });

  test('sehen zwei, die dasselbe ändern, beide Fassungen', async () => {
    const [eins, zwei] = await Promise.all([neuerKontext(false), neuerKontext(false)]);
    const [a, b] = await Promise.all([eins.newPage(), zwei.newPage()]);
    await meldeAn(a);
    await meldeAn(b);
    const feld = '[name="feld:texte/budget"]';
    await gehe(a, '/planung/:plan/kapitel/texte');
    await gehe(b, '/planung/:plan/kapitel/texte');
    await a.locator(feld).fill('Fassung von A.');
    await a.getByRole('button', { name: 'Speichern' }).click();
    expect(await a.getByRole('status').textContent()).toContain('Gespeichert');
    // B changes another text first: that is in nobody's way.
    await b.locator('[name="feld:texte/personal"]').fill('Nur das Personal.');
    await b.getByRole('button', { name: 'Speichern' }).click();
    expect(await b.getByRole('status').textContent()).toContain('Gespeichert');
    await gehe(a, '/planung/:plan/kapitel/texte');
    await gehe(b, '/planung/:plan/kapitel/texte');
    await a.locator(feld).fill('Zweite Fassung von A.');
    await a.getByRole('button', { name: 'Speichern' }).click();
    await b.locator(feld).fill('Fassung von B.');
    await b.getByRole('button', { name: 'Speichern' }).click();
    expect(await b.getByRole('alert').textContent()).toContain('Jemand war schneller');
    expect(await b.getByRole('table').textContent()).toContain('Zweite Fassung von A.');
    expect(await b.locator(feld).inputValue()).toBe('Fassung von B.');
    await b.getByRole('button', { name: 'Speichern' }).click();
    expect(await b.getByRole('status').textContent()).toContain('Gespeichert');
    expect(await b.locator(feld).inputValue()).toBe('Fassung von B.');
    await Promise.all([eins.close(), zwei.close()]);
  });

  test('bekommt eine Liste einen Eintrag und verliert ihn wieder', async () => {
    const kontext = await neuerKontext(false);
    const seite = await kontext.newPage();
    await meldeAn(seite);
    await gehe(seite, '/planung/:plan/kapitel/chancen');
    await seite.getByText('Eintrag hinzufügen').first().click();
    await seite.locator('[name="schluessel:chancen/+"]').fill('nachbarn');
    await seite.locator('[name="feld:chancen/+/text"]').fill('Die Nachbarkreise planen gemeinsam.');
    await seite.getByRole('button', { name: 'Speichern' }).click();
    expect(await seite.getByRole('status').textContent()).toContain('Gespeichert');
    const neu = seite.locator('[name="feld:chancen/nachbarn/text"]');
    expect(await neu.inputValue()).toBe('Die Nachbarkreise planen gemeinsam.');
    await seite.locator('details:has([value="chancen/nachbarn"]) > summary').last().click();
    await seite.locator('[value="chancen/nachbarn"]').check();
    await seite.getByRole('button', { name: 'Speichern' }).click();
    expect(await seite.getByRole('status').textContent()).toContain('Gespeichert');
    expect(await neu.count()).toBe(0);
    await kontext.close();
  });
});
