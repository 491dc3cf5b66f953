import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  ARBEIT,
  OFFEN,
  zaehleTeilnahmen,
  type Dimension,
  type Groessenwuerfel,
  type Teilnahmen,
} from '#domain/kennzahlen';
import { gelungen, type Ergebnis, type Monat } from '#domain/werte';
import type { Zaehlergebnis, Zaehlwunsch } from '#ports';
import { berichtVon } from '../bericht.ts';
import { leseLieferung } from '../lesen/leseLieferung.ts';
import { liesSpalten } from '../spaltenleser.ts';
import { alsEintrag } from '../speicher/manifest.ts';
import { findeLieferung } from '../speicher/zaehleAusLager.ts';
import { alsDatei, alsText, verbinde, type Verbindung } from '../verbindung.ts';
import { auftragFuer } from '../zaehlen/auftrag.ts';
import { verlaufsdateien } from '../zaehlen/blockleser.ts';
import { TEILNAHMEN_NUMMERIERT, teilnahmesql, type Teilnahmequellen } from './teilnahmesql.ts';

type Massnahmezaehlung = Promise<Ergebnis<Zaehlergebnis<Groessenwuerfel>>>;

/** Counts the participations of a folder or ZIP without any store. */
export const massnahmenAusQuelle = async (
  quelle: string,
  schnitte: Zaehlwunsch['schnitte'],
): Massnahmezaehlung => {
  const ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-massnahmen-'));
  const verbindung = await verbinde(2, path.join(ordner, 'ablage'));
  try {
    const lesung = await leseLieferung(verbindung, quelle, path.join(ordner, 'lesen'));
    if (!lesung.ok) return lesung;
    const zeilen = (tabelle: string, wo: string): string =>
      `select p.nr as person, von, coalesce(bis + 1, ${OFFEN}) as bis from ${tabelle} join person p using (person) where ${wo}`;
    const quellen = {
      teilnahmen: TEILNAHMEN_NUMMERIERT,
      svb: zeilen('erwerbstaetigkeiten', "art = 'SVB'"),
      arbeitslos: zeilen('status', "status = 'ARBEITSLOS'"),
    };
    const { vonMonat, stichtage } = lesung.wert;
    return await zaehleAus(verbindung, quellen, berichtVon(lesung.wert), { vonMonat, stichtage }, schnitte);
  } finally {
    verbindung.closeSync();
    await rm(ordner, { recursive: true, force: true });
  }
};

/** The same from a delivery of the store. */
export const massnahmenAusLager = async (
  lager: string,
  jobcenter: string,
  kennung: string | undefined,
  schnitte: Zaehlwunsch['schnitte'],
): Massnahmezaehlung => {
  const gefunden = await findeLieferung(lager, jobcenter, kennung);
  if (!gefunden.ok) return gefunden;
  const { eintrag, ablage } = gefunden.wert;
  const verbindung = await verbinde(2);
  try {
    const datei = (dateien: string): string => `read_parquet(${dateien})`;
    const quellen = {
      teilnahmen: `select * from ${datei(alsDatei(path.join(ablage, 'teilnahmen.parquet')))}`,
      svb: `select person, von, bis from ${datei(verlaufsdateien(ablage, 'arbeit'))} where (marken & ${ARBEIT.svb}) <> 0`,
      arbeitslos: `select person, von, bis from ${datei(verlaufsdateien(ablage, 'arbeitslos'))}`,
    };
    const zeit = { vonMonat: eintrag.vonMonat as Monat, stichtage: Int32Array.from(eintrag.stichtage) };
    return await zaehleAus(verbindung, quellen, { ...alsEintrag(eintrag), befunde: [] }, zeit, schnitte);
  } finally {
    verbindung.closeSync();
  }
};

const zaehleAus = async (
  verbindung: Verbindung,
  quellen: Teilnahmequellen,
  bericht: Zaehlergebnis['bericht'],
  { vonMonat, stichtage }: Readonly<{ vonMonat: Monat; stichtage: Int32Array }>,
  schnitte: Zaehlwunsch['schnitte'],
): Massnahmezaehlung => {
  await verbindung.run(teilnahmesql(quellen));
  const dimensionen = [await dimension(verbindung, 'instrument'), await dimension(verbindung, 'team')];
  const wunsch = { schnitte, mindestluecke: 0, altersgrenzen: [] };
  const auftrag = auftragFuer(vonMonat, stichtage, dimensionen, wunsch);
  if (!auftrag.ok) return auftrag;
  const teilnahmen = await liesTeilnahmen(verbindung, dimensionen);
  return gelungen({ bericht, dimensionen, wuerfel: zaehleTeilnahmen(auftrag.wert, teilnahmen) });
};

const dimension = async (verbindung: Verbindung, name: string): Promise<Dimension> => {
  const sql = `select distinct ${name} from teilnahme where ${name} <> '' order by ${name}`;
  const zeilen = await (await verbindung.run(sql)).getRows();
  return { name, klassen: ['unbekannt', ...zeilen.map(([klasse]) => String(klasse))] };
};

const liesTeilnahmen = async (
  verbindung: Verbindung,
  dimensionen: readonly Dimension[],
): Promise<Teilnahmen> => {
  const klasse = ({ name, klassen }: Dimension): string =>
    `(coalesce(list_position([${klassen.map(alsText).join(', ')}], nullif(${name}, '')), 1) - 1)::usmallint`;
  const [instrument = "''", team = "''"] = dimensionen.map(klasse);
  const [von, bis, austrittsart, spaeter, instrumente, teams] = await liesSpalten(
    verbindung,
    `select von, bis, austrittsart, spaeter, ${instrument}, ${team} from teilnahme`,
    ['INTEGER', 'INTEGER', 'UTINYINT', 'UTINYINT', 'USMALLINT', 'USMALLINT'],
  );
  return { von, bis, austrittsart, spaeter, klassen: { instrument: instrumente, team: teams } };
};
