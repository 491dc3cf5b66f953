import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { datenbankmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { EIGENTUEMER, legeClusterAn } from './cluster.ts';
import { beendePostmaster, laufenderPostmaster, startePostmaster } from './postmaster.ts';
import type { Postmaster } from './postmasterdatei.ts';
import { findeProgramme, type Programme } from './programme.ts';
import { mitSperre } from './sperre.ts';
import { andereNutzer, meldeAb, meldeAn } from './nutzer.ts';
import { ueberwache } from './wache.ts';

/** Where a client finds the server: a private folder with its Unix socket. */
export type Serververbindung = Readonly<{ socketordner: string; benutzer: string; datenbank: string }>;

/** A running PostgreSQL server of a data folder. */
export type Server = Readonly<{
  verbindung: Serververbindung;
  /** Leaves the server; the last process that uses it stops it. Connections must be closed before. */
  beende(): Promise<void>;
}>;

/**
 * Starts the PostgreSQL server that comes with the packages, on a folder that it makes when it is not there, or takes over the one that runs on
 * this folder already. Whoever leaves last stops it. When this process dies, the server stays and the next start takes it over; when the
 * server dies, it is started again at the same place while this process lives. `programme` only for another PostgreSQL than our own.
 */
export const starteServer = async (
  datenordner: string,
  programme: Ergebnis<Programme> = findeProgramme(),
): Promise<Ergebnis<Server>> => {
  if (!programme.ok) return programme;
  const ordner = await ordnerFuer(datenordner);
  if (!ordner.ok) return ordner;
  const start = await mitSperre(ordner.wert, async () => {
    const postmaster = await startenOderUebernehmen(ordner.wert, programme.wert);
    if (postmaster.ok) await meldeAn(ordner.wert);
    return postmaster;
  });
  return start.ok ? gelungen(serverVon(ordner.wert, programme.wert, start.wert)) : start;
};

const serverVon = (ordner: string, programme: Programme, postmaster: Postmaster): Server => {
  const { socketordner } = postmaster;
  const wache = ueberwache(ordner, async () =>
    mitSperre(ordner, async () => startenOderUebernehmen(ordner, programme, socketordner)),
  );
  let beendet = false;
  return {
    verbindung: { socketordner, benutzer: EIGENTUEMER, datenbank: EIGENTUEMER },
    beende: async () => {
      if (beendet) return;
      beendet = true;
      await wache.ende();
      await mitSperre(ordner, async () => {
        await meldeAb(ordner);
        if ((await andereNutzer(ordner)) === 0) await beendePostmaster(ordner);
        return gelungen(null);
      });
    },
  };
};

const startenOderUebernehmen = async (
  ordner: string,
  programme: Programme,
  socketordner?: string,
): Promise<Ergebnis<Postmaster>> => {
  const laufend = await laufenderPostmaster(ordner);
  if (laufend) return gelungen(laufend);
  const cluster = await legeClusterAn(ordner, programme);
  return cluster.ok ? startePostmaster(ordner, programme, socketordner) : cluster;
};

/** The folder of the server by its real path: two names of one folder are one server. */
const ordnerFuer = async (datenordner: string): Promise<Ergebnis<string>> => {
  const ordner = path.resolve(datenordner);
  // The loader of programs takes a list of folders, with colons between them.
  if (ordner.includes(':'))
    return misslungen(
      melde(datenbankmeldungen.ORDNER, '', { ordner, grund: 'sein Pfad enthält einen Doppelpunkt' }),
    );
  try {
    await mkdir(ordner, { recursive: true, mode: 0o700 });
    return gelungen(await realpath(ordner));
  } catch (fehler) {
    const grund = fehler instanceof Error ? fehler.message : String(fehler);
    return misslungen(melde(datenbankmeldungen.ORDNER, '', { ordner, grund }));
  }
};
