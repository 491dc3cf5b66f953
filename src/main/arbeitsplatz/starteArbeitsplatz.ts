import { kuerzeProtokoll, nimmBetriebssperre, oeffneDatenbank, type Datenbank } from '#adapters/postgres';
import type { Druckwerkzeug } from '#application';
import { raeumeZugangAuf } from '#application/anmeldung';
import type { Meldung } from '#domain/werte';
import { baueWeb, ladeWeb, type Webbau } from '#entrypoints/web';
import { arbeitsplatztext } from './arbeitsplatztext.ts';
import { bediene } from './bediene.ts';
import { begruesse } from './begruesse.ts';
import { ladeBeispiele } from './beispieldaten.ts';
import { sorgeFuerBeispielkennzahlen } from './beispielkennzahlen.ts';
import { datenbankquelle } from './datenbankquelle.ts';
import { erstelleArbeitsplatz } from './erstelleArbeitsplatz.ts';
import { erstelleHalt, oderHalt, type Halt } from './halt.ts';
import { liesKonfiguration, type Konfiguration } from './konfiguration.ts';
import { nimmOrdnersperre } from './ordnersperre.ts';
import { erstelleProtokoll, type Protokoll } from './protokoll.ts';
import { schluesselIn } from './schluessel.ts';
import { stuendlich } from './stuendlich.ts';

/** What the workspace needs of the program around it. */
export type Arbeitsplatzumgebung = Druckwerkzeug &
  Readonly<{
    aus(text: string): void;
    fehler(text: string): void;
    variablen: Readonly<Record<string, string | undefined>>;
    /** The folder of this installation: for its configuration, data and examples. */
    wurzel: string;
    beispielordner: string;
  }>;

/** Opens the workspace and serves it until a signal ends it. Gives the exit code; says in German what stands in the way. */
export const starteArbeitsplatz = async (umgebung: Arbeitsplatzumgebung): Promise<number> => {
  const gelesen = await liesKonfiguration(umgebung.variablen, umgebung.wurzel);
  if (!gelesen.ok) return sageAb(umgebung, gelesen.gruende);
  const lauf: Lauf = {
    umgebung,
    konfiguration: gelesen.wert,
    halt: erstelleHalt(umgebung.aus),
    protokoll: erstelleProtokoll(gelesen.wert.protokoll, umgebung.fehler),
  };
  try {
    return await mitDatenordner(lauf);
  } finally {
    lauf.halt.gibFrei();
  }
};

/** One run of the program. */
type Lauf = Readonly<{
  umgebung: Arbeitsplatzumgebung;
  konfiguration: Konfiguration;
  halt: Halt;
  protokoll: Protokoll;
}>;

const mitDatenordner = async (lauf: Lauf): Promise<number> => {
  const { umgebung, konfiguration } = lauf;
  const { daten } = konfiguration;
  const sperre = await nimmOrdnersperre(daten).catch((fehler: unknown) => String(fehler));
  if (typeof sperre === 'string')
    return sageAb(umgebung, [`Der Datenordner ${daten} lässt sich nicht benutzen (${sperre}).`]);
  if (sperre === null)
    return sageAb(umgebung, [
      `Stellwerk läuft auf diesen Daten schon (Ordner ${daten}). Öffnen Sie es im Browser, oder beenden Sie es und starten Sie dann neu.`,
    ]);
  try {
    return await mitDatenbank(lauf);
  } finally {
    await sperre.gibFrei();
  }
};

const mitDatenbank = async (lauf: Lauf): Promise<number> => {
  const { umgebung, konfiguration, halt } = lauf;
  umgebung.aus(
    'Die Datenbank wird geöffnet, die Seiten werden vorbereitet (beim ersten Mal etwa eine Minute) …',
  );
  const web = baueWeb();
  web.catch(() => undefined);
  const datenbank = await oeffneDatenbank(datenbankquelle(konfiguration));
  if (!datenbank.ok) return sageAb(umgebung, texte(datenbank));
  try {
    if (halt.signal.aborted) return beendet(lauf);
    const sperre = await nimmBetriebssperre(datenbank.wert.vorrat);
    if (sperre === null)
      return sageAb(umgebung, [
        'Stellwerk läuft auf dieser Datenbank schon, vielleicht auf einem anderen Rechner. Beenden Sie es dort, oder nennen Sie mit DATABASE_URL eine andere Datenbank.',
      ]);
    try {
      return await mitSperre(lauf, datenbank.wert, web);
    } finally {
      await sperre.gibFrei();
    }
  } finally {
    await datenbank.wert.schliesse();
  }
};

const mitSperre = async (lauf: Lauf, datenbank: Datenbank, bau: Promise<Webbau>): Promise<number> => {
  const { umgebung, konfiguration, halt, protokoll } = lauf;
  const schluessel = await schluesselIn(konfiguration.daten);
  const merkeFehler = (fehler: unknown): void =>
    halt.signal.aborted ? undefined : protokoll.fehler('Arbeit im Hintergrund gescheitert', { fehler });
  const gebunden = await erstelleArbeitsplatz(datenbank, schluessel, umgebung, konfiguration, merkeFehler);
  if (!gebunden.ok) return sageAb(umgebung, texte(gebunden));
  if (konfiguration.beispiele === 'ja') {
    const geladen = await ladeBeispiele(gebunden.wert, datenbank, umgebung.beispielordner);
    if (!geladen.ok) return sageAb(umgebung, texte(geladen));
  }
  const web = await oderHalt(fertig(bau), halt);
  if (web === null) return beendet(lauf);
  if (typeof web === 'string') return sageAb(umgebung, [web]);
  const { arbeitsplatz, lieferungen, zugang } = gebunden.wert;
  void stuendlich(async () => raeumeZugangAuf(zugang), halt.signal, merkeFehler);
  void stuendlich(
    async () => kuerzeProtokoll(datenbank.vorrat, konfiguration.protokollMonate),
    halt.signal,
    merkeFehler,
  );
  const bedienung = { arbeitsplatz, web, schluessel, version: umgebung.version, protokoll };
  const grund = await bediene(bedienung, konfiguration, halt, () => {
    begruesse(umgebung, konfiguration, protokoll);
    if (konfiguration.beispiele === 'ja')
      void sorgeFuerBeispielkennzahlen(lieferungen, konfiguration.daten, halt.signal);
  });
  await hoechstens(lieferungen.laeufe.ruhe(), NACHLAUF_MS);
  return grund === null ? beendet(lauf) : sageAb(umgebung, [grund]);
};

/** So long work in the background may go on when the program is about to end; it leaves the old or the new state. */
const NACHLAUF_MS = 2000;

const hoechstens = async (arbeit: Promise<void>, ms: number): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const uhr = setTimeout(resolve, ms);
  await Promise.race([arbeit, promise]);
  clearTimeout(uhr);
};

/** The pages, or what went wrong with them. */
const fertig = async (bau: Promise<Webbau>) => {
  try {
    return await ladeWeb(await bau);
  } catch (fehler) {
    return fehler instanceof Error ? fehler.message : String(fehler);
  }
};

const beendet = ({ umgebung, protokoll }: Lauf): number => {
  protokoll.info('beendet');
  umgebung.aus('Stellwerk ist beendet.');
  return 0;
};

const texte = (ergebnis: Readonly<{ ok: false; meldungen: readonly Meldung[] }>): readonly string[] =>
  ergebnis.meldungen.map(arbeitsplatztext);

const sageAb = ({ fehler }: Arbeitsplatzumgebung, gruende: readonly string[]): number => {
  for (const grund of gruende) fehler(grund);
  return 2;
};
