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
import { bereiteLieferungAuf } from '../aufbereiten/bereiteLieferungAuf.ts';
import { berichtVon } from '../bericht.ts';
import { leseLieferung } from '../lesen/leseLieferung.ts';
import { liesSpalten } from '../spaltenleser.ts';
import { alsEintrag } from '../speicher/manifest.ts';
import { findeLieferung } from '../speicher/findeLieferung.ts';
import { alsDatei, alsText, verbinde, type Verbindung } from '../verbindung.ts';
import {
  ALTERSGRENZEN,
  ALTERSGRUPPE,
  altersgruppensql,
  GEBURT,
  mitAltersgrenzen,
} from '../zaehlen/altersgruppe.ts';
import { auftragFuer } from '../zaehlen/auftrag.ts';
import { verlaufsdateien } from '../zaehlen/blockleser.ts';
import { TEILNAHMEN_NUMMERIERT, merkmalssql, teilnahmesql, type Teilnahmequellen } from './teilnahmesql.ts';

type Massnahmezaehlung = Promise<Ergebnis<Zaehlergebnis<Groessenwuerfel>>>;

/** Counts the participations of a folder or ZIP without any store. */
export const massnahmenAusQuelle = async (
  quelle: string,
  schnitte: Zaehlwunsch['schnitte'],
  altersgrenzen?: readonly number[],
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
      ordner,
      // Only who asks for persons waits until they are prepared.
      personendimensionen: schnitte.flat().every(istEigene)
        ? []
        : await bereiteLieferungAuf(verbindung, lesung.wert, ordner, altersgrenzen),
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
  altersgrenzen: readonly number[] = ALTERSGRENZEN,
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
      ordner: ablage,
      personendimensionen: mitAltersgrenzen(eintrag.dimensionen, altersgrenzen),
    };
    const zeit = { vonMonat: eintrag.vonMonat as Monat, stichtage: Int32Array.from(eintrag.stichtage) };
    return await zaehleAus(verbindung, quellen, { ...alsEintrag(eintrag), befunde: [] }, zeit, schnitte);
  } finally {
    verbindung.closeSync();
  }
};

/** Where it is counted from: the folder of what is prepared of persons, and what they can be grouped by. */
type Massnahmequellen = Teilnahmequellen &
  Readonly<{ ordner: string; personendimensionen: readonly Dimension[] }>;

/** What a participation itself says; the team is its own and not that of the person. */
const EIGENE = ['instrument', 'team'] as const;
const istEigene = (name: string): boolean => EIGENE.some(e => e === name);

const zaehleAus = async (
  verbindung: Verbindung,
  quellen: Massnahmequellen,
  bericht: Zaehlergebnis['bericht'],
  { vonMonat, stichtage }: Readonly<{ vonMonat: Monat; stichtage: Int32Array }>,
  schnitte: Zaehlwunsch['schnitte'],
): Massnahmezaehlung => {
  await verbindung.run(teilnahmesql(quellen));
  const eigene = [await dimension(verbindung, 'instrument'), await dimension(verbindung, 'team')];
  const dimensionen = [...eigene, ...quellen.personendimensionen.filter(d => !istEigene(d.name))];
  const wunsch = { schnitte, mindestluecke: 0, altersgrenzen: [] };
  const auftrag = auftragFuer(vonMonat, stichtage, dimensionen, wunsch);
  if (!auftrag.ok) return auftrag;
  const teilnahmen = await liesTeilnahmen(verbindung, auftrag.wert.dimensionen, quellen.ordner);
  return gelungen({ bericht, dimensionen, wuerfel: zaehleTeilnahmen(auftrag.wert, teilnahmen) });
};

const dimension = async (verbindung: Verbindung, name: string): Promise<Dimension> => {
  const sql = `select distinct ${name} from teilnahme where ${name} not in ('', 'unbekannt') order by ${name}`;
  const zeilen = await (await verbindung.run(sql)).getRows();
  return { name, klassen: ['unbekannt', ...zeilen.map(([klasse]) => String(klasse))] };
};

/** Participations with the classes of the Dimensionen that are asked for. */
const liesTeilnahmen = async (
  verbindung: Verbindung,
  dimensionen: readonly Dimension[],
  ordner: string,
): Promise<Teilnahmen> => {
  const spalten = dimensionen.map((d, i) =>
    istEigene(d.name) ? eigeneSpalte(d) : personenspalte(d, ordner, i),
  );
  const [von, bis, austrittsart, spaeter, ...klassen] = await liesSpalten(
    verbindung,
    `select t.von, t.bis, austrittsart, spaeter${spalten.flatMap(s => s.spalten.map(sql => `, ${sql}`)).join('')}
      from teilnahme t ${spalten.map(s => s.verbund).join(' ')}`,
    [
      'INTEGER',
      'INTEGER',
      'UTINYINT',
      'UTINYINT',
      ...dimensionen.flatMap((): readonly 'USMALLINT'[] => ['USMALLINT', 'USMALLINT']),
    ],
  );
  const nach = (stelle: 0 | 1): Record<string, Uint16Array> =>
    Object.fromEntries(
      dimensionen.map(({ name }, i) => [name, klassen[2 * i + stelle] ?? new Uint16Array()]),
    );
  return { von, bis, austrittsart, spaeter, klassen: nach(0), amEnde: nach(1) };
};

/** The class at the beginning and at the end, as SQL, and what must be joined to it. */
type Klassenspalten = ReturnType<typeof merkmalssql>;

const eigeneSpalte = ({ name, klassen }: Dimension): Klassenspalten => {
  const klasse = `(coalesce(list_position([${klassen.map(alsText).join(', ')}], nullif(${name}, '')), 1) - 1)::usmallint`;
  return { spalten: [klasse, klasse], verbund: '' };
};

const personenspalte = ({ name, klassen }: Dimension, ordner: string, nummer: number): Klassenspalten => {
  const zeilen = (tabelle: string, spalten: string): string =>
    `select ${spalten} from read_parquet(${alsDatei(path.join(ordner, tabelle), '/*.parquet')})`;
  return merkmalssql(
    name === ALTERSGRUPPE
      ? altersgruppensql(zeilen(GEBURT, 'person, tag'), klassen)
      : zeilen(`merkmal-${name}`, 'person, von, bis, klasse'),
    nummer,
  );
};
