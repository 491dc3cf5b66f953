import { LIEFERUNGSTABELLEN, type Lieferungstabelle, type Spaltenform, type Tabellenname } from '#contract';
import { alsDatei, alsText } from '../verbindung.ts';

/** A file to read as a table. */
export type Tabellenquelle = Readonly<{
  name: Tabellenname;
  datei: string;
  art: 'csv' | 'parquet';
  /** Columns of the file in their order, and their types as DuckDB names them. */
  kopf: readonly string[];
  typen: readonly string[];
  /** What can be in its values: blanks around them, characters nobody sees. */
  leerzeichen: boolean;
  unsichtbares: boolean;
  /** The file its lines are counted in; null where every record is one line. */
  zeilen: string | null;
}>;

/** What the file should hold. */
export const tabelleVon = ({ name }: Tabellenquelle): Lieferungstabelle => LIEFERUNGSTABELLEN[name];

/** Names of the columns that are read. */
export const spaltennamen = (quelle: Tabellenquelle): readonly string[] =>
  Object.keys(tabelleVon(quelle).spalten);

/** The file as its own name says: 'personen.csv'. */
export const dateiname = ({ name, art }: Tabellenquelle): string => `${name}.${art}`;

/** A longer record is refused: it is text that is no value of a delivery. */
const HOECHSTENS_ZEICHEN = 65_536;
/** A record can have several. With more of them it is not this kind of file, and keeping them all would cost memory and time. */
export const HOECHSTENS_FEHLER = 50_000;

/** SQL that gives the columns as trimmed texts, in the order of the file; unreadable records go into the named table. */
export const textsql = (quelle: Tabellenquelle, ablehnungen: string): string => {
  const { art, datei, kopf } = quelle;
  const gelesen =
    art === 'parquet'
      ? `read_parquet(${alsDatei(datei)}, binary_as_string = true)`
      : `read_csv(${alsDatei(datei)}, delim = ';', quote = '"', escape = '"', header = true, auto_detect = false, max_line_size = ${HOECHSTENS_ZEICHEN}, store_rejects = true, rejects_table = ${alsText(ablehnungen)}, rejects_scan = ${alsText(`${ablehnungen}_lesung`)}, rejects_limit = ${HOECHSTENS_FEHLER}, columns = {${kopf.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ')}})`;
  const texte = Object.entries(tabelleVon(quelle).spalten).map(
    ([name, form]) => `${textspalte(quelle, kopf.indexOf(name), form)} as ${name}`,
  );
  return `select ${texte.join(', ')} from ${gelesen}`;
};

const textspalte = (
  { art, kopf, typen, leerzeichen }: Tabellenquelle,
  stelle: number,
  form: Spaltenform,
): string => {
  if (art === 'csv') return leerzeichen ? `coalesce(trim(c${stelle}), '')` : `coalesce(c${stelle}, '')`;
  const spalte = alsName(kopf[stelle] ?? '');
  const typ = typen[stelle] ?? '';
  if (form.art === 'tag' && typ.startsWith('TIMESTAMP'))
    return `coalesce(case when ${spalte} = date_trunc('day', ${spalte}) then ${spalte}::date::varchar else ${spalte}::varchar end, '')`;
  if (form.art === 'betrag' && GEBROCHEN.has(typ))
    return `coalesce(coalesce(try_cast(${spalte} as decimal(18, 2))::varchar, ${spalte}::varchar), '')`;
  return `coalesce(trim(${spalte}::varchar), '')`;
};

const GEBROCHEN = new Set(['DOUBLE', 'FLOAT']);
const GANZE = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;

/** Can a column of this type hold such values? Only Parquet has other types than text. */
export const passtTyp = ({ art }: Spaltenform, typ: string): boolean => {
  if (typ === 'VARCHAR' || typ.startsWith('ENUM')) return true;
  if (art === 'kennung') return GANZE.test(typ) || typ === 'UUID';
  if (art === 'tag') return typ === 'DATE' || typ.startsWith('TIMESTAMP');
  return art === 'betrag' && (GANZE.test(typ) || GEBROCHEN.has(typ) || typ.startsWith('DECIMAL'));
};

const alsName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
