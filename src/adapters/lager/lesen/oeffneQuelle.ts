import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  LIEFERUNGSTABELLEN,
  TABELLENNAMEN,
  lieferungskopfSchema,
  lieferungsmeldungen,
  type Lieferungskopf,
} from '#contract';
import { gelungen, liesTag, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { Verbindung } from '../verbindung.ts';
import { alsDatei } from '../verbindung.ts';
import { entpacke } from './entpacke.ts';
import { istUtf8, liesKopfzeile, schreibeAlsUtf8 } from './kodierung.ts';
import type { Tabellenquelle } from './leseTabelle.ts';

/** A delivery whose files are there and readable as text or Parquet. */
export type OffeneQuelle = Readonly<{
  kopf: Lieferungskopf;
  tabellen: readonly Tabellenquelle[];
  befunde: readonly Meldung[];
}>;

/** Opens a folder or ZIP; zips and files in Windows-1252 are written anew into the work folder. Fails when files are missing or the head is wrong. */
export const oeffneQuelle = async (
  verbindung: Verbindung,
  quelle: string,
  arbeitsordner: string,
): Promise<Ergebnis<OffeneQuelle>> => {
  const ordner = await alsOrdner(quelle, arbeitsordner);
  if (typeof ordner !== 'string') return misslungen(ordner);
  const kopf = await liesKopf(path.join(ordner, 'lieferung.json'));
  if (!kopf.ok) return kopf;
  const fehler: Meldung[] = [];
  const befunde: Meldung[] = [];
  const tabellen: Tabellenquelle[] = [];
  for (const name of TABELLENNAMEN) {
    const parquet = path.join(ordner, `${name}.parquet`);
    const csv = path.join(ordner, `${name}.csv`);
    if (await gibtEs(parquet)) {
      const spalten = await parquetspalten(verbindung, parquet);
      if (spalten === null) fehler.push(keinParquet(name));
      else tabellen.push({ name, datei: parquet, art: 'parquet', kopf: spalten });
    } else if (await gibtEs(csv)) {
      const datei = (await istUtf8(csv)) ? csv : path.join(arbeitsordner, `${name}.utf8.csv`);
      if (datei !== csv) {
        await schreibeAlsUtf8(csv, datei);
        befunde.push(melde(lieferungsmeldungen.KODIERUNG, name, { datei: `${name}.csv` }));
      }
      tabellen.push({ name, datei, art: 'csv', kopf: await liesKopfzeile(datei) });
    } else if (LIEFERUNGSTABELLEN[name].pflicht) {
      fehler.push(melde(lieferungsmeldungen.DATEI_FEHLT, name, { datei: `${name}.csv` }));
    }
  }
  return fehler.length > 0 ? misslungen(...fehler) : gelungen({ kopf: kopf.wert, tabellen, befunde });
};

const gibtEs = async (datei: string): Promise<boolean> =>
  stat(datei).then(
    s => s.isFile(),
    () => false,
  );

const alsOrdner = async (quelle: string, arbeitsordner: string): Promise<string | Meldung> => {
  const art = await stat(quelle).catch(() => null);
  if (!art) return keineLieferung(quelle, 'Es gibt sie nicht');
  if (art.isDirectory()) return quelle;
  const ordner = path.join(arbeitsordner, 'entpackt');
  await mkdir(ordner, { recursive: true });
  try {
    await entpacke(quelle, ordner);
    return ordner;
  } catch (fehler) {
    return keineLieferung(
      quelle,
      fehler instanceof RangeError ? fehler.message : 'Sie ist keine lesbare ZIP-Datei',
    );
  }
};

const keineLieferung = (quelle: string, grund: string): Meldung =>
  melde(lieferungsmeldungen.KEIN_ORDNER, '', { quelle, grund });

const liesKopf = async (datei: string): Promise<Ergebnis<Lieferungskopf>> => {
  const falsch = (grund: string) => misslungen(melde(lieferungsmeldungen.KOPF, 'lieferung', { grund }));
  const text = await readFile(datei, 'utf8').catch(() => null);
  if (text === null) return falsch('Die Datei fehlt.');
  let daten: unknown;
  try {
    daten = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return falsch('Die Datei ist kein JSON.');
  }
  const gelesen = lieferungskopfSchema.safeParse(daten);
  if (!gelesen.success) {
    const felder = gelesen.error.issues.map(i => i.path.join('.') || 'die ganze Datei');
    return falsch(`Nicht lesbar: ${[...new Set(felder)].join(', ')}.`);
  }
  const { ladestand, vonMonat, bisMonat } = gelesen.data;
  if (liesTag(ladestand) === null) return falsch(`Den Tag ${ladestand} gibt es nicht.`);
  return vonMonat > bisMonat ? falsch('vonMonat liegt nach bisMonat.') : gelungen(gelesen.data);
};

const keinParquet = (name: string): Meldung =>
  melde(lieferungsmeldungen.DATEI_UNLESBAR, name, {
    datei: `${name}.parquet`,
    grund: 'sie ist kein Parquet oder beschädigt',
  });

/** The columns of a Parquet file; null when it is none. */
const parquetspalten = async (verbindung: Verbindung, datei: string): Promise<readonly string[] | null> => {
  const ergebnis = await verbindung
    .run(`describe select * from read_parquet(${alsDatei(datei)})`)
    .catch(() => null);
  return ergebnis && (await ergebnis.getRows()).map(([name]) => String(name));
};
