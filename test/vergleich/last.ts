import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Anfrage } from 'autocannon';
import { Besucher, felder } from './abbruch/besucher.ts';
import { Programm } from './abbruch/programm.ts';
import { belaste } from './last/belaste.ts';
import { rechenzeitVon } from './last/rechenzeit.ts';
import { beobachteSpeicher } from './last/speicher.ts';

// node test/vergleich/last.ts [MINUTES]: fifty people at once on the demo data, each with a request a second at most. First every page for itself, then what is
// calculated while they type, then for so many minutes (2 by default) a mix of both, with an eye on memory.

const LEUTE = 50;
const KENNWORT = 'stellwerk-probieren-2026';
const ROLLEN = ['controlling', 'geschaeftsfuehrung', 'finanzen', 'teamleitung', 'bca'];
/** Of all together. With fewer than one each autocannon lets only so many people ask. */
const JE_SEKUNDE = LEUTE;
/** Deliveries of the demo data. */
const LIEFERUNGEN = 4;
const BETRAG = 'feld:haushalt/verwaltungskostenbudget/wert';
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
  await bisZahlenDa(controlling);
  const leute: Besucher[] = [];
  for (let i = 0; i < LEUTE; i++) leute.push(await angemeldet(rolle(i)));
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
  const sicht = await Promise.all(leute.slice(0, ROLLEN.length).map(async wer => sichtbar(seiten, wer)));
  for (const seite of seiten) {
    const alle = leute.filter((_, i) => sicht[i % ROLLEN.length]?.has(seite)).map(wer => [hole(seite, wer)]);
    await zeige(seite.replace(plan, '/planung/:plan'), alle, 10);
  }
  const rechnungen = await Promise.all(leute.map(async (wer, i) => rechneAls(wer, plan, i)));
  await zeige('Rechnen beim Tippen', rechnungen, 20);
  const speicher = beobachteSpeicher(programm.prozess);
  const gemischt = leute.map((wer, i) => [
    ...seiten
      .map((_, j) => seiten[(i + j) % seiten.length] ?? '/')
      .filter(seite => sicht[i % ROLLEN.length]?.has(seite))
      .map(seite => hole(seite, wer)),
    ...(rechnungen[i] ?? []).slice(0, 4),
  ]);
  await zeige(`gemischt, ${minuten} min`, gemischt, minuten * 60);
  const werte = speicher();
  const drittel = Math.ceil(werte.length / 3);
  console.log(
    `Speicher in MB: erstes Drittel ${mittel(werte.slice(0, drittel))}, letztes ${mittel(werte.slice(-drittel))}, höchstens ${Math.round(Math.max(...werte))}`,
  );
}

function rolle(i: number): string {
  return ROLLEN[i % ROLLEN.length] ?? 'controlling';
}

async function angemeldet(wer: string): Promise<Besucher> {
  const besucher = new Besucher(programm.adresse);
  const status = await besucher.meldeAn(`${wer}@musterstadt`, KENNWORT);
  if (status !== 302) throw new Error(`${wer}@musterstadt: ${status}`);
  return besucher;
}

/** The figures of the demo data are taken in after the start. */
async function bisZahlenDa(wer: Besucher): Promise<void> {
  for (let versuch = 0; versuch < 300; versuch++) {
    const seite = await wer.hole('/kennzahlen/lieferungen');
    if (new Set(seite.match(/href="\/kennzahlen\/lieferungen\/2[^"]*/g)).size >= LIEFERUNGEN) return;
    await new Promise(weiter => setTimeout(weiter, 1000));
  }
  throw new Error('Die Beispielzahlen sind nicht angekommen.');
}

/** Those of the pages that this person may see, each looked at once. */
async function sichtbar(seiten: readonly string[], wer: Besucher): Promise<ReadonlySet<string>> {
  const gesehene = new Set<string>();
  for (const seite of seiten)
    await wer.hole(seite).then(
      () => gesehene.add(seite),
      (fehler: unknown) => {
        if (!/: 40[34]$/.test(String(fehler))) throw fehler;
      },
    );
  return gesehene;
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
    path: `${plan}/rechne/haushalt`,
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

/** Loads the program and prints how long answers took, and how much time of the processors each took of the program. */
async function zeige(was: string, alle: readonly (readonly Anfrage[])[], sekunden: number): Promise<void> {
  const vorher = rechenzeitVon(programm.prozess);
  const { anfragen, median, p95, laengste, fehler } = await belaste(programm.adresse, alle, {
    sekunden,
    jeSekunde: JE_SEKUNDE,
  });
  const jede = (rechenzeitVon(programm.prozess) - vorher) / anfragen;
  const [m, p, l, r] = [median, p95, laengste, jede].map(ms => `${ms.toFixed(0)} ms`.padStart(8));
  console.log(
    `${was.padEnd(34)} ${String(anfragen).padStart(6)}  Mitte${m}  95 %${p}  längste${l}  Rechenzeit${r}  Fehler ${fehler}`,
  );
}

function mittel(werte: readonly number[]): number {
  return Math.round(werte.reduce((summe, wert) => summe + wert, 0) / werte.length);
}
