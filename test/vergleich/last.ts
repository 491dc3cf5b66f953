import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Anfrage } from 'autocannon';
import { Besucher, felder } from './abbruch/besucher.ts';
import { Programm } from './abbruch/programm.ts';
import { belaste, type Belastung } from './last/belaste.ts';
import { beobachteSpeicher } from './last/speicher.ts';

// node test/vergleich/last.ts [MINUTES]: fifty people at once on the demo data, each with a page a second; then for so many minutes (2 by default) a mix of
// pages and recalculations, with an eye on memory.

const LEUTE = 50;
const KENNWORT = 'stellwerk-probieren-2026';
const ROLLEN = ['controlling', 'geschaeftsfuehrung', 'finanzen', 'teamleitung', 'bca'];
const minuten = Number(process.argv[2] ?? 2);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-last-'));
const programm = await Programm.auf(folder, { STELLWERK_PROTOKOLL: 'fehler' });
try {
  await programm.starte();
  await miss();
} finally {
  await programm.beende();
  fs.rmSync(folder, { recursive: true, force: true });
}

async function miss(): Promise<void> {
  const controlling = await angemeldet('controlling');
  const plan = planIn(await controlling.hole('/planung'));
  const leute = await Promise.all(Array.from({ length: LEUTE }, async (_, i) => angemeldet(rolle(i))));
  const seiten = [
    '/',
    '/planung',
    plan,
    `${plan}/kapitel/haushalt`,
    `${plan}/kapitel/instrumente`,
    `${plan}/befunde`,
    `${plan}/zahlen`,
    `${plan}/szenarien`,
    '/kennzahlen',
    '/kennzahlen/lieferungen',
    '/ziele',
    '/hilfe/haushalt',
  ];
  for (const seite of seiten) {
    const alle = leute.map(wer => [hole(seite, wer)]);
    zeige(seite.replace(plan, '/planung/:plan'), await belaste(programm.adresse, alle, PROBE));
  }
  const rechnungen = await Promise.all(leute.map(async (wer, i) => rechneAls(wer, plan, i)));
  zeige('Rechnen beim Tippen', await belaste(programm.adresse, rechnungen, { sekunden: 20, jeSekunde: 10 }));
  const speicher = beobachteSpeicher(programm.prozess);
  const gemischt = leute.map((wer, i) => [
    ...seiten.map((_, j) => hole(seiten[(i + j) % seiten.length] ?? '/', wer)),
    ...(rechnungen[i] ?? []).slice(0, 2),
  ]);
  zeige(
    `gemischt, ${minuten} min`,
    await belaste(programm.adresse, gemischt, { ...PROBE, sekunden: minuten * 60 }),
  );
  const werte = speicher();
  const drittel = Math.ceil(werte.length / 3);
  console.log(
    `Speicher in MB: erstes Drittel ${mittel(werte.slice(0, drittel))}, letztes ${mittel(werte.slice(-drittel))}, höchstens ${Math.round(Math.max(...werte))}`,
  );
}

const PROBE = { sekunden: 10, jeSekunde: LEUTE };

function rolle(i: number): string {
  return ROLLEN[i % ROLLEN.length] ?? 'controlling';
}

async function angemeldet(wer: string): Promise<Besucher> {
  const besucher = new Besucher(programm.adresse);
  const status = await besucher.meldeAn(`${wer}@musterstadt`, KENNWORT);
  if (status !== 302) throw new Error(`${wer}@musterstadt: ${status}`);
  return besucher;
}

/** The draft among the plans of a page. */
function planIn(seite: string): string {
  const adresse = /href="(\/planung\/[0-9a-f-]{36})">[^<]*2027/.exec(seite)?.[1];
  if (adresse === undefined) throw new Error('Den Entwurf 2027 gibt es nicht.');
  return adresse;
}

function hole(pfad: string, wer: Besucher): Anfrage {
  return { method: 'GET', path: pfad, headers: { cookie: wer.cookie, 'accept-encoding': 'gzip' } };
}

/** What the chapter sends while somebody types: every time another amount, so that nothing is known yet. */
async function rechneAls(wer: Besucher, plan: string, nummer: number): Promise<readonly Anfrage[]> {
  const formular = felder(await wer.hole(`${plan}/kapitel/haushalt`));
  return Array.from({ length: 20 }, (_, i) => ({
    method: 'POST',
    path: `${plan}/rechne`,
    headers: {
      cookie: wer.cookie,
      origin: programm.adresse,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(
      formular.map(([name, wert]): [string, string] => [
        name,
        name === BETRAG ? String(16_000_000 + nummer * 1000 + i) : wert,
      ]),
    ).toString(),
  }));
}

const BETRAG = 'feld:haushalt/verwaltungskostenbudget/wert';

function zeige(was: string, { anfragen, jeSekunde, median, p95, laengste, fehler }: Belastung): void {
  const [m, p, l] = [median, p95, laengste].map(ms => `${ms.toFixed(0)} ms`.padStart(8));
  console.log(
    `${was.padEnd(34)} ${String(anfragen).padStart(6)} (${jeSekunde.toFixed(0)}/s)  Mitte${m}  95 %${p}  längste${l}  Fehler ${fehler}`,
  );
}

function mittel(werte: readonly number[]): number {
  return Math.round(werte.reduce((summe, wert) => summe + wert, 0) / werte.length);
}
