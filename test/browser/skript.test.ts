import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KENNWORT } from '../web/probenarbeitsplatz.ts';
import { starteProbenserver } from '../web/probenserver.ts';
import { starteBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Awaited<ReturnType<typeof starteProbenserver>>;
let beende: () => Promise<void>;
let kontext: BrowserContext;
let plan: string;
const beschwerden: string[] = [];

beforeAll(async () => {
  server = await starteProbenserver();
  ({ browser, beende } = await starteBrowser());
  kontext = await neuerKontext();
  const seite = await angemeldet(kontext);
  await seite.goto(`${server.adresse}/planung`);
  const verweis = seite.getByRole('link', { name: 'Lokales Planungsdokument 2027' });
  plan = (await verweis.getAttribute('href')) ?? '';
  await seite.close();
}, 180_000);

afterAll(async () => {
  await beende();
  await server.beende();
});

const neuerKontext = async (): Promise<BrowserContext> => {
  const neuer = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  neuer.on('console', m => {
    if (m.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(m.text()))
      beschwerden.push(`${m.page()?.url() ?? ''}: ${m.text()}`);
  });
  neuer.on('weberror', f => beschwerden.push(String(f.error())));
  neuer.on('dialog', dialog => void dialog.accept());
  return neuer;
};

const angemeldet = async (wo: BrowserContext): Promise<Page> => {
  const seite = await wo.newPage();
  await seite.goto(`${server.adresse}/anmelden`);
  await seite.getByLabel('Anmeldename').fill('controlling');
  await seite.getByLabel('Kennwort').fill(KENNWORT);
  await seite.getByRole('button', { name: 'Anmelden' }).click();
  await seite.getByRole('button', { name: 'Abmelden' }).first().waitFor();
  return seite;
};

const oeffne = async (ort: string, wo = kontext): Promise<Page> => {
  const seite = await wo.newPage();
  await seite.goto(`${server.adresse}${plan}/kapitel/${ort}`);
  return seite;
};

const fuegeEin = async (seite: Page, zelle: Locator, text: string): Promise<void> => {
  await seite.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await zelle.focus();
  await seite.keyboard.press('Control+V');
};

const MITTEL = 'haushalt/kommunaleEingliederungsmittel';
const betrag = (seite: Page, eintrag: string): Locator =>
  seite.locator(`[name="feld:${MITTEL}/${eintrag}/betrag"], [name="feld:${MITTEL}/${eintrag}/betrag/wert"]`);

describe('Eine Tabelle wie in Excel', () => {
  test('nimmt einen Block mit deutschen Zahlen, sagt, was nicht passt, und nimmt alles zurück', async () => {
    const seite = await oeffne(MITTEL);
    const zeilen = seite.locator('table[data-raster] tbody tr');
    const vorhandene = (await zeilen.count()) - 1;
    const erste = zeilen.first().locator('.zelle input').first();
    const vorher = await erste.inputValue();
    await fuegeEin(
      seite,
      erste,
      Array.from(
        { length: vorhandene },
        (_, i) => `Posten ${i + 1}\t${i === 1 ? 'viel' : `${i + 1}.234,50 €`}`,
      ).join('\r\n'),
    );
    const zahlen = seite.locator('.zelle--wert input');
    expect(await erste.inputValue()).toBe('Posten 1');
    expect(await zahlen.first().inputValue()).toBe('1.234,50 €');
    expect(await seite.locator('.raster__stand').first().textContent()).toContain('1 Wert passt nicht');
    expect(await seite.locator('.zelle__unpassend').textContent()).toContain('„viel“');
    await seite.keyboard.press('Control+Z');
    expect(await erste.inputValue()).toBe(vorher);
    expect(await seite.locator('.zelle__unpassend').count()).toBe(0);
    await seite.keyboard.press('Control+Y');
    expect(await erste.inputValue()).toBe('Posten 1');
    await seite.close();
  });

  test('bietet für überzählige Zeilen neue an und speichert sie unter eigenen Namen', async () => {
    const seite = await oeffne(MITTEL);
    const neue = seite.locator('[data-neu] .zelle input').first();
    await fuegeEin(
      seite,
      neue,
      'Erster Zusatz\t1.000\r\nZweiter Zusatz\t2.000\r\n"Dritter\r\nZusatz"\t3.000\r\n',
    );
    await seite.getByRole('button', { name: '2 neue Zeilen anlegen' }).click();
    expect(await seite.locator('[data-neu]').count()).toBe(3);
    await seite.getByRole('button', { name: 'Speichern', exact: true }).click();
    await seite.getByText('Gespeichert:').waitFor();
    expect(await betrag(seite, 'erster_zusatz').inputValue()).toBe('1.000');
    expect(await betrag(seite, 'dritter_zusatz').inputValue()).toBe('3.000');
    await seite.close();
  });

  test('geht mit Pfeilen, Eingabe und Esc, wählt mit Umschalt, kopiert, leert und füllt', async () => {
    const seite = await oeffne(MITTEL);
    const zahl = (i: number): Locator => seite.locator('.zelle--wert input').nth(i);
    const name = async (): Promise<string | null> => seite.locator(':focus').getAttribute('name');
    await zahl(0).focus();
    await seite.keyboard.press('ArrowDown');
    expect(await name()).toBe(await zahl(1).getAttribute('name'));
    await seite.keyboard.press('Enter');
    expect(await name()).toBe(await zahl(2).getAttribute('name'));
    await seite.keyboard.type('77');
    expect(await zahl(2).inputValue()).toContain('77');
    await seite.keyboard.press('Escape');
    expect(await zahl(2).inputValue()).not.toContain('77');
    await zahl(0).focus();
    await seite.keyboard.press('Shift+ArrowDown');
    expect(await seite.locator('.zelle--gewaehlt').count()).toBe(2);
    const werte = [await zahl(0).inputValue(), await zahl(1).inputValue()];
    await seite.keyboard.press('Control+C');
    expect(await seite.evaluate('navigator.clipboard.readText()')).toBe(werte.map(w => `${w}\r\n`).join(''));
    await seite.keyboard.press('Control+D');
    expect(await zahl(1).inputValue()).toBe(werte[0]);
    await seite.keyboard.press('Delete');
    expect(await zahl(0).inputValue()).toBe('');
    await seite.keyboard.press('Control+Z');
    await seite.keyboard.press('Control+Z');
    expect([await zahl(0).inputValue(), await zahl(1).inputValue()]).toEqual(werte);
    await seite.keyboard.press('Tab');
    expect(await seite.locator('.zelle--gewaehlt').count()).toBe(0);
    await seite.close();
  });
});

describe('Während man tippt', () => {
  test('wird gerechnet und geprüft, aber nichts gespeichert', async () => {
    const seite = await oeffne('haushalt');
    const feld = seite.locator('[name="feld:haushalt/verwaltungskostenbudget/wert"]');
    const vorher = await feld.inputValue();
    const befunde = seite.locator('[data-stueck="befunde"] article');
    const anzahl = await befunde.count();
    await feld.fill('100');
    await seite.getByText('Was sich ändert').waitFor();
    await expect.poll(() => befunde.count()).toBeGreaterThan(anzahl);
    expect(await seite.locator('[data-stueck="ansage"]').textContent()).toMatch(/offene Befunde/);
    await feld.fill('sehr viel');
    await seite.getByRole('heading', { name: 'Noch nicht gerechnet' }).waitFor();
    const zweite = await oeffne('haushalt');
    expect(await zweite.locator('[name="feld:haushalt/verwaltungskostenbudget/wert"]').inputValue()).toBe(
      vorher,
    );
    await zweite.close();
    await feld.fill(vorher);
    await expect.poll(() => befunde.count()).toBe(anzahl);
    await seite.close();
  });

  test('geht auch danach jede Seite durch axe', async () => {
    const seite = await oeffne(MITTEL);
    await fuegeEin(seite, seite.locator('.zelle--wert input').first(), 'viel\r\nmehr');
    await seite.getByRole('heading', { name: 'Noch nicht gerechnet' }).waitFor();
    await seite.evaluate(AXE);
    for (const width of [1280, 360]) {
      await seite.setViewportSize({ width, height: 900 });
      const verstoesse = await seite.evaluate<{ id: string; nodes: { html: string }[] }[]>(
        'axe.run().then(e => e.violations)',
      );
      expect(verstoesse.map(v => `${v.id} ${v.nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(
        await seite.evaluate(
          'document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1',
        ),
      ).toBe(true);
    }
    await seite.close();
  });
});

describe('Was nicht gespeichert ist', () => {
  const ORT = 'texte';
  const feld = (seite: Page): Locator => seite.locator('[name="feld:texte/budget"]');

  test('geht ohne Verbindung nicht verloren und lässt sich danach speichern', async () => {
    const eigener = await neuerKontext();
    await (await angemeldet(eigener)).close();
    const seite = await oeffne(ORT, eigener);
    await feld(seite).fill('Ohne Netz geschrieben.');
    await eigener.setOffline(true);
    await seite.getByRole('button', { name: 'Speichern', exact: true }).click();
    await seite.getByText('Stellwerk ist gerade nicht zu erreichen').waitFor();
    expect(await feld(seite).inputValue()).toBe('Ohne Netz geschrieben.');
    await eigener.setOffline(false);
    await seite.getByRole('button', { name: 'Speichern', exact: true }).click();
    await seite.getByText('Gespeichert:').waitFor();
    expect(await feld(seite).inputValue()).toBe('Ohne Netz geschrieben.');
    expect(await seite.evaluate('Object.keys(localStorage).length')).toBe(0);
    await eigener.close();
  });

  test('wird nach einem geschlossenen Fenster angeboten, mit Unterschied, und ist nach dem Abmelden fort', async () => {
    const eigener = await neuerKontext();
    await (await angemeldet(eigener)).close();
    const erste = await oeffne(ORT, eigener);
    const gespeichert = await feld(erste).inputValue();
    await feld(erste).fill('Nur ein Entwurf.');
    await erste.getByText('1 Änderung noch nicht gespeichert').waitFor();
    await erste.close();
    const zweite = await oeffne(ORT, eigener);
    const angebot = zweite.getByRole('region', { name: 'Hier steht noch ein Entwurf von Ihnen' });
    expect(await angebot.textContent()).toContain(gespeichert);
    expect(await feld(zweite).inputValue()).toBe(gespeichert);
    await angebot.getByRole('button', { name: 'Entwurf übernehmen' }).click();
    expect(await feld(zweite).inputValue()).toBe('Nur ein Entwurf.');
    expect(await zweite.evaluate('Object.keys(localStorage).length')).toBe(1);
    await zweite.goto(`${server.adresse}/konto`);
    await zweite.getByRole('button', { name: 'Abmelden', exact: true }).first().click();
    await zweite.getByLabel('Anmeldename').waitFor();
    expect(await zweite.evaluate('Object.keys(localStorage).length')).toBe(0);
    await eigener.close();
  });

  test('zeigt bei einem Konflikt beide Fassungen, auch mit Skript', async () => {
    const [a, b] = [await oeffne(ORT), await oeffne(ORT)];
    await feld(a).fill('Fassung von A.');
    await feld(b).fill('Fassung von B.');
    await a.getByRole('button', { name: 'Speichern', exact: true }).click();
    await a.getByText('Gespeichert:').waitFor();
    await b.getByRole('button', { name: 'Speichern', exact: true }).click();
    await b.getByText('Jemand war schneller').waitFor();
    expect(await b.getByRole('table').first().textContent()).toContain('Fassung von A.');
    expect(await feld(b).inputValue()).toBe('Fassung von B.');
    expect(await b.getByText('1 Änderung noch nicht gespeichert').count()).toBe(1);
    await b.getByRole('button', { name: 'Speichern', exact: true }).click();
    await b.getByText('Gespeichert:').waitFor();
    expect(await feld(b).inputValue()).toBe('Fassung von B.');
    await Promise.all([a.close(), b.close()]);
  });
});

describe('Kleines', () => {
  test('Die Zahlen werden beim Tippen weniger, und die Seite lässt sich drucken; ohne Skript fehlt beides', async () => {
    const seite = await kontext.newPage();
    await seite.goto(`${server.adresse}${plan}/zahlen?kapitel=haushalt`);
    const zeilen = seite.locator('.zahlentabelle tbody tr:visible');
    const alle = await zeilen.count();
    await seite.getByLabel('Auf dieser Seite suchen').fill('umschichtung');
    expect(await zeilen.count()).toBeLessThan(alle);
    await seite.getByText(`${await zeilen.count()} von ${alle} Zeilen`).waitFor();
    expect(await seite.getByRole('button', { name: 'Seite drucken' }).isVisible()).toBe(true);
    const rechenweg = seite.locator('details.rechenweg:visible').first();
    await rechenweg.locator('summary').press('Enter');
    await seite.keyboard.press('Escape');
    expect(await rechenweg.getAttribute('open')).toBe(null);
    await seite.close();
    const ohne = await browser.newContext({ javaScriptEnabled: false });
    const zweite = await angemeldet(ohne);
    await zweite.goto(`${server.adresse}${plan}/zahlen?kapitel=haushalt`);
    expect(await zweite.getByLabel('Auf dieser Seite suchen').isVisible()).toBe(false);
    expect(await zweite.locator('[data-drucken]').isVisible()).toBe(false);
    await ohne.close();
  });

  test('Langes wird nachgesehen, ohne die Seite neu zu laden, bis es fertig ist', async () => {
    const seite = await kontext.newPage();
    let gefragt = 0;
    await seite.route('**/zahlen', async route => {
      const antwort = await route.fetch();
      gefragt += 1;
      const stand = `<section data-fortschritt="0.3">Schritt ${gefragt}</section></main>`;
      const body = (await antwort.text()).replace('</main>', gefragt < 3 ? stand : '<p>Fertig</p></main>');
      await route.fulfill({ response: antwort, body });
    });
    await seite.goto(`${server.adresse}${plan}/zahlen`);
    await seite.evaluate('window.dieselbe = true');
    await seite.getByText('Schritt 2').waitFor();
    expect(await seite.evaluate('window.dieselbe')).toBe(true);
    await seite.getByText('Fertig').waitFor();
    await seite.close();
  });
});

test('Keine Seite beschwert sich, und kein Skript ist größer als 20 kB', async () => {
  expect(beschwerden).toEqual([]);
  const seite = await kontext.newPage();
  let bytes = 0;
  seite.on('response', antwort => {
    if (antwort.url().endsWith('.js')) bytes += Number(antwort.headers()['content-length'] ?? 0);
  });
  await seite.goto(`${server.adresse}${plan}/kapitel/haushalt`, { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThan(20_000);
  await seite.close();
});
