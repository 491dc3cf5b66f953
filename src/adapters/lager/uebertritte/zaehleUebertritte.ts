import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lieferungsmeldungen } from '#contract';
import { kuenftigeStichtage, uebertritteAus, type Dimension } from '#domain/kennzahlen';
import { gelungen, melde, misslungen, type Ergebnis, type Tag } from '#domain/werte';
import type { Uebertrittswunsch, Uebertrittszaehlung, Zaehlergebnis } from '#ports';
import { bereiteLieferungAuf } from '../aufbereiten/bereiteLieferungAuf.ts';
import { berichtVon } from '../bericht.ts';
import { leseLieferung } from '../lesen/leseLieferung.ts';
import { alsEintrag } from '../speicher/manifest.ts';
import { findeLieferung } from '../speicher/findeLieferung.ts';
import { alsDatei, verbinde, type Verbindung } from '../verbindung.ts';
import { mitAltersgrenzen } from '../zaehlen/altersgruppe.ts';
import { liesBlock } from '../zaehlen/blockleser.ts';

/** Persons read at a time. */
const BLOCKGROESSE = 200_000;

/** Coming Übertritte of a folder or ZIP, without any store. */
export const uebertritteAusQuelle = async (
  quelle: string,
  wunsch: Uebertrittswunsch,
): Promise<Ergebnis<Uebertrittszaehlung>> => {
  const ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-uebertritte-'));
  const verbindung = await verbinde(2, path.join(ordner, 'ablage'));
  try {
    const lesung = await leseLieferung(verbindung, quelle, path.join(ordner, 'lesen'));
    if (!lesung.ok) return lesung;
    const dimensionen = await bereiteLieferungAuf(verbindung, lesung.wert, ordner, wunsch.altersgrenzen);
    const { personen, stichtage } = lesung.wert;
    const bericht = berichtVon(lesung.wert);
    return await zaehle(
      verbindung,
      { ordner, personen, stichtage, dimensionen, bericht, namen: 'person' },
      wunsch,
    );
  } finally {
    verbindung.closeSync();
    await rm(ordner, { recursive: true, force: true });
  }
};

/** The same of a delivery of the store. */
export const uebertritteAusLager = async (
  lager: string,
  jobcenter: string,
  kennung: string | undefined,
  wunsch: Uebertrittswunsch,
): Promise<Ergebnis<Uebertrittszaehlung>> => {
  const gefunden = await findeLieferung(lager, jobcenter, kennung);
  if (!gefunden.ok) return gefunden;
  const { eintrag, ablage: ordner } = gefunden.wert;
  const verbindung = await verbinde(2);
  try {
    const stichtage = Int32Array.from(eintrag.stichtage);
    const { personen } = eintrag;
    const dimensionen = mitAltersgrenzen(eintrag.dimensionen, wunsch.altersgrenzen);
    const bericht = { ...alsEintrag(eintrag), befunde: [] };
    const namen = `read_parquet(${alsDatei(path.join(ordner, 'personen.parquet'))})`;
    return await zaehle(verbindung, { ordner, personen, stichtage, dimensionen, bericht, namen }, wunsch);
  } finally {
    verbindung.closeSync();
  }
};

type Aufbereitete = Readonly<{
  ordner: string;
  personen: number;
  stichtage: Int32Array;
  dimensionen: readonly Dimension[];
  bericht: Zaehlergebnis['bericht'];
  /** SQL of the pseudonyms (nr, person). */
  namen: string;
}>;

const zaehle = async (
  verbindung: Verbindung,
  { ordner, personen, stichtage, dimensionen, bericht, namen }: Aufbereitete,
  { je, monate, liste }: Uebertrittswunsch,
): Promise<Ergebnis<Uebertrittszaehlung>> => {
  const dimension = dimensionen.find(d => d.name === je);
  if (je !== null && !dimension) {
    const vorhanden = dimensionen.map(d => d.name).join(', ');
    return misslungen(melde(lieferungsmeldungen.DIMENSION, '', { name: je, vorhanden }));
  }
  const datentag = stichtage[stichtage.length - 1] ?? 0;
  const kommende = kuenftigeStichtage(
    Array.from(stichtage, s => s as Tag),
    monate,
  );
  const klassen = dimension?.klassen ?? [''];
  const zahlen = kommende.stichtage.map(() => klassen.map(() => 0));
  const auftrag = { dimensionen: dimension ? [dimension] : [], groessen: ['LZB'] as const };
  const gefunden: { nummer: number; klasse: number; stelle: number; tag: number }[] = [];
  for (let von = 0; von < personen; von += BLOCKGROESSE) {
    const bis = Math.min(personen, von + BLOCKGROESSE);
    const block = await liesBlock(verbindung, ordner, auftrag, von, bis);
    uebertritteAus(block, datentag, Int32Array.from(kommende.stichtage), (person, stelle, klasse, tag) => {
      const zeile = zahlen[stelle];
      if (zeile) zeile[klasse] = (zeile[klasse] ?? 0) + 1;
      if (liste) gefunden.push({ nummer: von + person, klasse, stelle, tag });
    });
  }
  const pseudonyme = liste ? await liesNamen(verbindung, namen) : new Map<number, string>();
  return gelungen({
    bericht,
    datentag: datentag as Tag,
    ...kommende,
    klassen,
    zahlen,
    liste: gefunden.map(({ nummer, klasse, stelle, tag }) => ({
      person: pseudonyme.get(nummer) ?? '',
      klasse: klassen[klasse] ?? '',
      stichtag: kommende.stichtage[stelle] ?? (datentag as Tag),
      tag: tag as Tag,
    })),
  });
};

const liesNamen = async (verbindung: Verbindung, namen: string): Promise<ReadonlyMap<number, string>> => {
  const zeilen = await (await verbindung.run(`select nr, person from ${namen}`)).getRows();
  return new Map(zeilen.map(([nr, person]) => [Number(nr), String(person)]));
};
