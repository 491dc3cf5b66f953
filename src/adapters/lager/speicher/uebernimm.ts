import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { LIEFERUNGSTABELLEN, lieferungsmeldungen, type Manifesteintrag, type Tabellenname } from '#contract';
import { gelungen, liesMonat, liesTag, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Fortschritt, Lieferungsguete, Uebernahme } from '#ports';
import { bereiteLieferungAuf } from '../aufbereiten/bereiteLieferungAuf.ts';
import { leseLieferung, type Lesung } from '../lesen/leseLieferung.ts';
import { TEILNAHMEN_NUMMERIERT } from '../massnahmen/teilnahmesql.ts';
import { zahlen } from '../lesen/leseTabelle.ts';
import { alsText, verbinde, type Verbindung } from '../verbindung.ts';
import { liesBetraege } from '../zaehlen/betraege.ts';
import { sichereOrdner, sichere } from './dauerhaft.ts';
import { geprueft } from './geprueft.ts';
import { alsEintrag, liesManifest, schreibeManifest } from './manifest.ts';
import { pruefsummeVon } from './pruefsumme.ts';
import { mitSperre } from './sperre.ts';

const VORLAEUFIG = '.neu-';

/**
 * Takes a delivery into the store: everything is written aside and synced, the folder renamed into place, and only then the manifest names
 * it. Killed at any moment, the store holds the old or the new state; what lies aside is cleared by the next one.
 */
export const uebernimm = async (
  lager: string,
  quelle: string,
  fehlertoleranz: number,
  fortschritt: Fortschritt,
  trotzEinbruch: boolean,
): Promise<Ergebnis<Uebernahme>> => {
  await mkdir(lager, { recursive: true });
  const arbeit = path.join(lager, `${VORLAEUFIG}${process.pid}-${process.hrtime.bigint()}`);
  const verbindung = await verbinde(2, path.join(arbeit, 'ablage'));
  try {
    const lesung = await leseLieferung(verbindung, quelle, path.join(arbeit, 'lesen'), fortschritt);
    if (!lesung.ok) return lesung;
    const zuViele = zuVieleFehler(lesung.wert, fehlertoleranz);
    if (zuViele) return misslungen(...lesung.wert.befunde, zuViele);
    const { jobcenter } = lesung.wert.kopf;
    const ordner = path.join(lager, jobcenter);
    return await mitSperre(ordner, jobcenter, async () =>
      nimmAuf(verbindung, lesung.wert, ordner, arbeit, fortschritt, trotzEinbruch),
    );
  } finally {
    verbindung.closeSync();
    await rm(arbeit, { recursive: true, force: true });
  }
};

/** In one file alone too many rows can be refused while they are few of all. */
const zuVieleFehler = ({ tabellen }: Lesung, fehlertoleranz: number) => {
  const [schlimmste] = Object.values(tabellen)
    .map(({ name, zeilen, abgelehnt }) => ({ name, zeilen: zeilen + abgelehnt, abgelehnt }))
    .filter(({ zeilen, abgelehnt }) => abgelehnt > fehlertoleranz * zeilen)
    .toSorted((a, b) => b.abgelehnt / b.zeilen - a.abgelehnt / a.zeilen);
  if (!schlimmste) return null;
  const toleranz = `${(fehlertoleranz * 100).toLocaleString('de-DE', { maximumFractionDigits: 2 })} %`;
  const { name, zeilen, abgelehnt } = schlimmste;
  return melde(lieferungsmeldungen.ZU_VIELE_FEHLER, '', {
    datei: `${name}.csv`,
    abgelehnt,
    zeilen,
    toleranz,
  });
};

const nimmAuf = async (
  verbindung: Verbindung,
  lesung: Lesung,
  ordner: string,
  arbeit: string,
  fortschritt: Fortschritt,
  trotzEinbruch: boolean,
): Promise<Ergebnis<Uebernahme>> => {
  await raeumeAuf(path.dirname(ordner), arbeit);
  const pruefsumme = await pruefsummeVon(lesung.quellen);
  const kennung = `${lesung.kopf.ladestand}-${pruefsumme.slice(0, 12)}`;
  const manifest = await liesManifest(ordner);
  const bericht = await geprueft(verbindung, lesung, manifest.lieferungen);
  const da = manifest.lieferungen.find(l => l.kennung === kennung);
  if (da) return gelungen({ eintrag: alsEintrag(da), neu: false, bericht });
  if (!trotzEinbruch && bericht.befunde.some(b => b.stufe === 'sperrt'))
    return misslungen(...bericht.befunde);
  const ablage = path.join(arbeit, 'lieferung');
  await mkdir(ablage, { recursive: true });
  const dimensionen = await bereiteLieferungAuf(verbindung, lesung, ablage);
  fortschritt('Verläufe aufbereitet');
  await schreibeBeiwerk(verbindung, lesung, ablage);
  const eintrag = await eintragFuer(verbindung, lesung, kennung, pruefsumme, dimensionen, bericht.guete);
  await sichereOrdner(ablage);
  await rm(path.join(ordner, kennung), { recursive: true, force: true });
  await rename(ablage, path.join(ordner, kennung));
  await sichere(ordner);
  await schreibeManifest(ordner, { ...manifest, lieferungen: [...manifest.lieferungen, eintrag] });
  return gelungen({ eintrag: alsEintrag(eintrag), neu: true, bericht });
};

/** Clears what a killed process has left aside. */
const raeumeAuf = async (lager: string, eigener: string): Promise<void> => {
  for (const name of await readdir(lager)) {
    const prozess = /^\.neu-(\d+)-/.exec(name)?.[1];
    if (prozess === undefined || path.join(lager, name) === eigener || lebtNoch(Number(prozess))) continue;
    await rm(path.join(lager, name), { recursive: true, force: true });
  }
};

const lebtNoch = (prozess: number): boolean => {
  try {
    process.kill(prozess, 0);
    return true;
  } catch {
    return false;
  }
};

/** The pseudonyms by number, the participations as delivered, and the refused rows with their reason. */
const schreibeBeiwerk = async (verbindung: Verbindung, lesung: Lesung, ablage: string): Promise<void> => {
  const kopiere = async (sql: string, datei: string, format: string): Promise<void> => {
    await verbindung.run(`copy (${sql}) to ${alsText(path.join(ablage, datei))} (${format})`);
  };
  const PARQUET = 'format parquet, compression zstd';
  await kopiere('select nr, person from person order by nr', 'personen.parquet', PARQUET);
  await kopiere(`${TEILNAHMEN_NUMMERIERT} order by p.nr, von`, 'teilnahmen.parquet', PARQUET);
  await mkdir(path.join(ablage, 'abgelehnt'));
  for (const name of Object.keys(lesung.tabellen) as Tabellenname[]) {
    const saetze = await abgelehnteSaetze(verbindung, name);
    if (saetze)
      await kopiere(saetze, path.join('abgelehnt', `${name}.csv`), "format csv, header, delimiter ';'");
  }
};

const abgelehnteSaetze = async (verbindung: Verbindung, name: Tabellenname): Promise<string | null> => {
  const gibt = async (tabelle: string): Promise<boolean> =>
    ((await zahlen(verbindung, `select count(*) from duckdb_tables() where table_name = '${tabelle}'`))[0] ??
      0) > 0;
  if (!(await gibt(`${name}_abgelehnt`))) return null;
  const spalten = Object.keys(LIEFERUNGSTABELLEN[name].spalten).join(', ');
  const teile = [`select satz, grund, concat_ws(';', ${spalten}) as inhalt from ${name}_abgelehnt`];
  if (await gibt(`unlesbar_${name}`))
    teile.push(`select line - 1 as satz, error_message as grund, csv_line as inhalt from unlesbar_${name}`);
  const [anzahl = 0] = await zahlen(verbindung, `select count(*) from (${teile.join(' union all ')})`);
  return anzahl > 0 ? `select * from (${teile.join(' union all ')}) order by satz` : null;
};

const eintragFuer = async (
  verbindung: Verbindung,
  { kopf, personen, tabellen, vonMonat, stichtage }: Lesung,
  kennung: string,
  pruefsumme: string,
  dimensionen:
    Manifesteintrag['dimensionen'] | readonly Readonly<{ name: string; klassen: readonly string[] }>[],
  guete: Lieferungsguete,
): Promise<Manifesteintrag> => {
  const bisMonat = liesMonat(kopf.bisMonat) ?? vonMonat;
  const betraege = await liesBetraege(verbindung, {
    vonMonat,
    stichtage,
    dimensionen: [],
    schnitte: [],
    mindestluecke: 0,
  });
  const alsListe = (werte: Float64Array): (number | null)[] =>
    Array.from(werte, w => (Number.isNaN(w) ? null : w));
  return {
    kennung,
    jobcenter: kopf.jobcenter,
    name: kopf.name,
    ladestand: liesTag(kopf.ladestand) ?? 0,
    vonMonat,
    bisMonat,
    personen,
    zeilen: Object.values(tabellen).reduce((summe, t) => summe + t.zeilen, 0),
    abgelehnt: Object.values(tabellen).reduce((summe, t) => summe + t.abgelehnt, 0),
    pruefsumme,
    dimensionen: dimensionen.map(({ name, klassen }) => ({ name, klassen: [...klassen] })),
    guete: structuredClone(guete) as NonNullable<Manifesteintrag['guete']>,
    stichtage: [...stichtage],
    betraege: { LLU: alsListe(betraege.LLU), LUH: alsListe(betraege.LUH) },
  };
};
