import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { erstelleAggregatleser } from '#adapters/importe';
import { erstelleAggregatablagen, erstelleEingang, erstelleLager } from '#adapters/lager';
import { erstelleAuftragsablage, erstelleVerwaltungsablage, legeJobcenterAn } from '#adapters/postgres';
import {
  empfangeDateien,
  erstelleAuftragslaeufe,
  type Hochladeart,
  type Lieferungsumgebung,
} from '#application/lieferungen';
import { erzeugeMusterlieferung } from '#application/kennzahlen';
import { tag, type Ergebnis, type Monat } from '#domain/werte';
import type { Akteur, Rolle, Zeitpunkt } from '#domain/zugang';
import { ablageIn } from '#main';
import { testdatenbank, wert } from '../datenbank/testdatenbank.ts';

const ZKT = '999001';
export const GE = '05315';

/** A data folder with everything that receives deliveries, over a real database. */
export function werkbank() {
  const db = testdatenbank();
  const fehler: unknown[] = [];
  let ordner = '';
  let umgebung: Lieferungsumgebung;
  beforeAll(async () => {
    ordner = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-lieferungen-'));
    for (const [nummer, modus] of [
      [ZKT, 'zkt'],
      [GE, 'ge'],
    ] as const)
      wert(await legeJobcenterAn(db().vorrat, { nummer, name: `Jobcenter ${nummer}`, modus }));
    umgebung = neueUmgebung();
  }, 120_000);
  afterAll(async () => {
    await umgebung.laeufe.ruhe();
    fs.rmSync(ordner, { recursive: true, force: true });
  });
  const neueUmgebung = (hoechstens = 50_000_000): Lieferungsumgebung => ({
    lager: erstelleLager(path.join(ordner, 'lager'), undefined, path.join(ordner, 'pruefung')),
    aggregate: erstelleAggregatablagen(path.join(ordner, 'aggregate')),
    uhr: { heute: () => tag('2026-11-21') },
    imMandanten: (akteur, tue) =>
      db().imMandanten(akteur, async tx =>
        tue({
          ...tx,
          verwaltung: erstelleVerwaltungsablage(tx.db, akteur.jobcenter),
          auftraege: erstelleAuftragsablage(tx.db, akteur),
        }),
      ),
    eingang: erstelleEingang(path.join(ordner, 'hochgeladen'), hoechstens),
    aggregatleser: erstelleAggregatleser(),
    laeufe: erstelleAuftragslaeufe(f => fehler.push(f)),
    jetzt: () => Date.now() as Zeitpunkt,
    merkeFehler: f => fehler.push(f),
  });
  return {
    umgebung: () => umgebung,
    /** The same folder and database after a restart. */
    neueUmgebung,
    ordner: () => ordner,
    fehler,
    /** What was logged, oldest first. */
    protokoll: async (): Promise<readonly string[]> =>
      (
        (await db().eigentuemer.query<{ vorgang: string }>(
          `set role stellwerk_sicherung; select vorgang from stellwerk.protokoll order by id; reset role`,
        )) as unknown as readonly { rows: { vorgang: string }[] }[]
      )[1]?.rows.map(z => z.vorgang) ?? [],
  };
}

export const als = (rolle: Rolle, jobcenter = ZKT): Akteur => ({
  konto: '',
  jobcenter,
  rollen: [{ rolle, einheit: null }],
});

/** A small delivery in a new folder. */
export const lieferungIn = async (
  ordner: string,
  mehr: Readonly<{ jobcenter?: string; bekanntBis?: Monat; personen?: number }> = {},
): Promise<string> => {
  await erzeugeMusterlieferung(
    { seed: 1, personen: 300, monate: 26, jobcenter: ZKT, name: 'Musterstadt', ...mehr },
    await ablageIn(ordner),
  );
  return ordner;
};

/** Uploads the files of a folder as somebody would. */
export const ladeHoch = async (
  akteur: Akteur,
  art: Hochladeart,
  ordner: string,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<string>> => {
  const annahme = await empfangeDateien(akteur, { art, ladestand: null, bytes: null }, umgebung);
  if (!annahme.ok) return annahme;
  for (const name of fs.readdirSync(ordner)) {
    const datei = await annahme.wert.datei(name, fs.createReadStream(path.join(ordner, name)));
    if (datei.ok) continue;
    await annahme.wert.verwirf();
    return datei;
  }
  return annahme.wert.fertig();
};
