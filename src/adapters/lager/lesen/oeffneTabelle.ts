import path from 'node:path';
import { LIEFERUNGSTABELLEN, lieferungsmeldungen, type Tabellenname } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import { alsDatei, type Verbindung } from '../verbindung.ts';
import { liesDateiform } from './dateiform.ts';
import { schreibeAlsUtf8 } from './kodierung.ts';
import { liesKopfzeile } from './kopfzeile.ts';
import type { Tabellenquelle } from './tabellenquelle.ts';
import { ortDesSatzes } from './zeile.ts';

/** A file that can be read as a table, and what was noticed about how it is written. */
export type Geoeffnet = Readonly<{ tabelle: Tabellenquelle; befunde: readonly Meldung[] }>;

/** A CSV file; what is no plain UTF-8 is written anew into the work folder. */
export const alsCsv = async (
  name: Tabellenname,
  csv: string,
  arbeitsordner: string,
): Promise<Ergebnis<Geoeffnet>> => {
  const form = await liesDateiform(csv);
  if (form.leer) return misslungen(unlesbar(`${name}.csv`, 'sie ist leer; auch ohne Sätze steht die Kopfzeile da'));
  if (form.binaer) return misslungen(unlesbar(`${name}.csv`, 'sie enthält keinen Text'));
  const neu = form.kodierung !== 'utf-8' || form.gemischt || form.leerzeilen;
  const datei = neu ? path.join(arbeitsordner, `${name}.utf8.csv`) : csv;
  const { leerzeilen } = form;
  if (neu) await schreibeAlsUtf8(csv, form.kodierung, datei);
  const { leerzeichen, anfuehrung, unsichtbares, offen } = neu && form.kodierung !== 'windows-1252' ? await liesDateiform(datei) : form;
  const kopf = await liesKopfzeile(datei, Object.keys(LIEFERUNGSTABELLEN[name].spalten));
  if (kopf.trennzeichen)
    return misslungen(
      melde(lieferungsmeldungen.TRENNZEICHEN, name, { datei: `${name}.csv`, zeichen: kopf.trennzeichen }),
    );
  if (offen)
    return misslungen(
      melde(lieferungsmeldungen.ANFUEHRUNG_OFFEN, name, { datei: `${name}.csv`, ...(await ortDesSatzes(csv)), anzahl: 1 }),
    );
  if (kopf.zuLang) return misslungen(unlesbar(`${name}.csv`, 'ihre erste Zeile ist länger als 64 kB'));
  return gelungen({
    tabelle: {
      name,
      datei,
      art: 'csv',
      kopf: kopf.namen,
      typen: kopf.namen.map(() => 'VARCHAR'),
      leerzeichen,
      unsichtbares,
      zeilen: anfuehrung || leerzeilen ? (form.kodierung.startsWith('utf-16') ? datei : csv) : null,
    },
    befunde:
      form.kodierung === 'utf-8'
        ? []
        : [melde(lieferungsmeldungen.KODIERUNG, name, { datei: `${name}.csv`, kodierung: KODIERUNGEN[form.kodierung] })],
  });
}; // prettier-ignore

const KODIERUNGEN = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
} as const;

/** A Parquet file. */
export const alsParquet = async (
  verbindung: Verbindung,
  name: Tabellenname,
  datei: string,
): Promise<Ergebnis<Geoeffnet>> => {
  const spalten = await parquetspalten(verbindung, datei);
  if (!spalten) return misslungen(unlesbar(`${name}.parquet`, 'sie ist kein Parquet oder beschädigt'));
  const tabelle = {
    name,
    datei,
    art: 'parquet',
    kopf: spalten.map(([spalte = '']) => spalte),
    typen: spalten.map(([, typ = '']) => typ),
    leerzeichen: true,
    unsichtbares: true,
    zeilen: null,
  } as const;
  return gelungen({ tabelle, befunde: [] });
};

const unlesbar = (datei: string, grund: string): Meldung =>
  melde(lieferungsmeldungen.DATEI_UNLESBAR, path.parse(datei).name, { datei, grund });

/** The columns of a Parquet file with their types; null when it is none. */
const parquetspalten = async (
  verbindung: Verbindung,
  datei: string,
): Promise<readonly (readonly string[])[] | null> => {
  const ergebnis = await verbindung
    .run(`describe select * from read_parquet(${alsDatei(datei)}, binary_as_string = true)`)
    .catch(() => null);
  return ergebnis && (await ergebnis.getRows()).map(zeile => zeile.map(String));
};
