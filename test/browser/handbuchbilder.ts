import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Programm } from '../vergleich/abbruch/programm.ts';
import { starteBrowser } from './browser.ts';

// node test/browser/handbuchbilder.ts [FOLDER]: makes the pictures of the manual from the demo data, in docs/handbuch/bilder or another folder.

const ORDNER = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../../docs/handbuch/bilder'));
const KENNWORT = 'stellwerk-probieren-2026';

/** A picture: its name, who looks, at which address; :plan is the draft, :beschlossen the decided plan. hoehe: in points, of 1280 in width. */
type Bild = Readonly<{ name: string; wer: string; adresse: string; hoehe?: number }>;

const BILDER: readonly Bild[] = [
  { name: 'anmelden', wer: '', adresse: '/anmelden', hoehe: 640 },
  { name: 'lage-controlling', wer: 'controlling', adresse: '/', hoehe: 1100 },
  { name: 'lage-teamleitung', wer: 'teamleitung', adresse: '/', hoehe: 900 },
  { name: 'planung', wer: 'controlling', adresse: '/planung' },
  { name: 'plan', wer: 'controlling', adresse: '/planung/:plan' },
  { name: 'kapitel', wer: 'controlling', adresse: '/planung/:plan/kapitel/haushalt', hoehe: 1000 },
  { name: 'befunde', wer: 'controlling', adresse: '/planung/:plan/befunde' },
  { name: 'szenarien', wer: 'controlling', adresse: '/planung/:plan/szenarien' },
  { name: 'zustaendigkeiten', wer: 'controlling', adresse: '/planung/:plan/zustaendigkeiten' },
  { name: 'excel', wer: 'controlling', adresse: '/planung/:plan/tabellen' },
  { name: 'beschluss', wer: 'geschaeftsfuehrung', adresse: '/planung/:plan/beschluss' },
  { name: 'dokument', wer: 'controlling', adresse: '/planung/:plan/dokument' },
  { name: 'lieferungen', wer: 'controlling', adresse: '/kennzahlen/lieferungen' },
  { name: 'kennzahlen', wer: 'controlling', adresse: '/kennzahlen', hoehe: 1100 },
  { name: 'konto', wer: 'teamleitung', adresse: '/konto' },
  { name: 'konten', wer: 'administration', adresse: '/verwaltung/konten' },
  { name: 'protokoll', wer: 'datenschutz', adresse: '/verwaltung/protokoll' },
];

const daten = mkdtempSync(path.join(os.tmpdir(), 'stellwerk-bilder-'));
const programm = await Programm.auf(daten);
const { browser, beende } = await starteBrowser();
try {
  await programm.starte();
  await warteAufZahlen();
  mkdirSync(ORDNER, { recursive: true });
  for (const [wer, bilder] of Map.groupBy(BILDER, bild => bild.wer)) await zeichne(browser, wer, bilder);
} finally {
  await beende();
  await programm.beende();
  rmSync(daten, { recursive: true, force: true });
}

async function zeichne(browserfenster: Browser, wer: string, bilder: readonly Bild[]): Promise<void> {
  const kontext = await browserfenster.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const seite = await kontext.newPage();
  const plaene = wer === '' ? {} : await meldeAn(seite, wer);
  for (const { name, adresse, hoehe = 800 } of bilder) {
    const hier = adresse.replace(/:(plan|beschlossen)/, (_, was: string) => plaene[was] ?? '');
    await seite.setViewportSize({ width: 1280, height: hoehe });
    const antwort = await seite.goto(programm.adresse + hier);
    if (antwort?.status() !== 200) throw new Error(`${name}: ${hier} antwortet mit ${antwort?.status()}`);
    await seite.screenshot({ path: path.join(ORDNER, `${name}.png`) });
    console.log(`${name}.png`);
  }
  await kontext.close();
}

/** The figures of the examples come in after the start; while they do, every page says so. */
async function warteAufZahlen(): Promise<void> {
  const seite = await browser.newPage();
  await meldeAn(seite, 'controlling');
  for (let i = 0; i < 90; i++) {
    await seite.goto(`${programm.adresse}/kennzahlen/lieferungen`);
    if ((await seite.locator('tbody tr').count()) >= 4) break;
    await seite.waitForTimeout(2000);
  }
  await seite.close();
}

/** Signs in and finds the plans. */
async function meldeAn(seite: Page, wer: string): Promise<Readonly<Record<string, string>>> {
  await seite.goto(`${programm.adresse}/anmelden`);
  await seite.getByLabel('Anmeldename').fill(`${wer}@musterstadt`);
  await seite.getByLabel('Kennwort').fill(KENNWORT);
  await seite.getByRole('button', { name: 'Anmelden' }).click();
  await seite.goto(`${programm.adresse}/planung`);
  const kennung = async (jahr: number): Promise<string> => {
    const verweise = seite.locator(`a[href^="/planung/"]`, { hasText: String(jahr) });
    if ((await verweise.count()) === 0) return '';
    return (await verweise.first().getAttribute('href'))?.split('/')[2] ?? '';
  };
  return { plan: await kennung(2027), beschlossen: await kennung(2026) };
}
