import {
  LIEFERUNGSTABELLEN,
  lieferungsmeldungen,
  type Lieferungstabelle,
  type Tabellenname,
} from '#contract';
import { melde, type Meldung, type Meldungsart, type Parameter } from '#domain/werte';
import { alsDatei, alsText, type Verbindung } from '../verbindung.ts';
import { spaltensql } from './formen.ts';

/** A file to read as a table. */
export type Tabellenquelle = Readonly<{
  name: Tabellenname;
  datei: string;
  art: 'csv' | 'parquet';
  /** Columns of the file in their order. */
  kopf: readonly string[];
}>;

/** What was read. Accepted rows stand in the DuckDB table of the same name, refused ones in '<name>_abgelehnt' with satz and grund. */
export type Tabellenlesung = Readonly<{
  name: Tabellenname;
  zeilen: number;
  abgelehnt: number;
  befunde: readonly Meldung[];
}>;

/** Reads one file into a typed table in one pass over it; a second pass happens only when rows are refused. */
export const leseTabelle = async (
  verbindung: Verbindung,
  quelle: Tabellenquelle,
): Promise<Tabellenlesung> => {
  const tabelle: Lieferungstabelle = LIEFERUNGSTABELLEN[quelle.name];
  const spalten = Object.entries(tabelle.spalten);
  const fehlende = spalten.filter(([name]) => !quelle.kopf.includes(name));
  const befunde: Meldung[] = [
    ...fehlende.map(([spalte]) => fehltSpalte(quelle, spalte)),
    ...quelle.kopf.filter(name => !(name in tabelle.spalten)).map(name => unbekannteSpalte(quelle, name)),
  ];
  const doppelte = quelle.kopf.filter((name, i) => quelle.kopf.findIndex(n => gleichlautend(n, name)) < i);
  befunde.push(...doppelte.map(spalte => doppelteSpalte(quelle, spalte)));
  if (fehlende.length + doppelte.length > 0) return { name: quelle.name, zeilen: 0, abgelehnt: 0, befunde };
  await verbindung.run(tabellensql(quelle, tabelle));
  const unlesbar = quelle.art === 'csv' ? await unlesbareSaetze(verbindung, quelle) : [];
  befunde.push(...unlesbar.map(u => u.befund));
  befunde.push(...(await falscheSpalten(verbindung, quelle, tabelle, unlesbar)));
  const [alle = 0, abgelehnt = 0] = await zahlen(
    verbindung,
    `select count(*), count(*) filter (where fehler <> 0) from ${quelle.name}`,
  );
  if (abgelehnt > 0) {
    await verbindung.run(abgelehntsql(quelle, tabelle));
    await verbindung.run(`delete from ${quelle.name} where fehler <> 0`);
  }
  const zeilen = alle - abgelehnt;
  return { name: quelle.name, zeilen, abgelehnt: abgelehnt + unlesbar.length, befunde };
};

/** The first row of a query as numbers. */
export const zahlen = async (verbindung: Verbindung, sql: string): Promise<readonly number[]> =>
  ((await (await verbindung.run(sql)).getRows())[0] ?? []).map(Number);

const namen = (tabelle: Lieferungstabelle): readonly string[] => Object.keys(tabelle.spalten);
const alsName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** All columns as trimmed texts with the number of the row; unreadable records go into the named table. */
const rohsql = (
  { art, datei, kopf }: Tabellenquelle,
  tabelle: Lieferungstabelle,
  ablehnungen: string,
): string => {
  const gelesen =
    art === 'parquet'
      ? `read_parquet(${alsDatei(datei)})`
      : `read_csv(${alsDatei(datei)}, delim = ';', quote = '"', escape = '"', header = true, auto_detect = false, store_rejects = true, rejects_table = ${alsText(ablehnungen)}, rejects_scan = ${alsText(`${ablehnungen}_lesung`)}, columns = {${kopf.map(k => `${alsText(k)}: 'VARCHAR'`).join(', ')}})`;
  const texte = namen(tabelle).map(n => `coalesce(trim(${alsName(n)}::varchar), '') as ${n}`);
  return `select row_number() over () as satz, ${texte.join(', ')} from ${gelesen}`;
};

/** The column of a value beside its text: each is computed once. */
const wertspalte = (name: string): string => `wert_${name}`;

const pruefungen = (tabelle: Lieferungstabelle): readonly string[] => [
  ...Object.entries(tabelle.spalten).map(([name, form]) =>
    spaltensql(name, form).istFalsch(wertspalte(name)),
  ),
  ...(hatZeitraum(tabelle) ? [`(${wertspalte('bis')} < ${wertspalte('von')})`] : []),
];

const hatZeitraum = ({ spalten }: Lieferungstabelle): boolean => 'von' in spalten && 'bis' in spalten;

const tabellensql = (quelle: Tabellenquelle, tabelle: Lieferungstabelle): string => {
  const werte = Object.entries(tabelle.spalten).map(
    ([name, form]) => `${spaltensql(name, form).wert} as ${wertspalte(name)}`,
  );
  const maske = pruefungen(tabelle).map((falsch, i) => `case when ${falsch} then ${2 ** i} else 0 end`);
  const spalten = namen(tabelle).map(name => `${wertspalte(name)} as ${name}`);
  return `create table ${quelle.name} as select satz, ${spalten.join(', ')}, (${maske.join(' + ')})::integer as fehler from (select *, ${werte.join(', ')} from (${rohsql(quelle, tabelle, `unlesbar_${quelle.name}`)}))`;
};

const abgelehntsql = (quelle: Tabellenquelle, tabelle: Lieferungstabelle): string => {
  const roh = rohsql(quelle, tabelle, `nochmals_${quelle.name}`);
  const gruende = [...namen(tabelle).map(name => `Spalte ${name}`), 'bis vor von'].map(
    (grund, i) => `case when (t.fehler & ${2 ** i}) <> 0 then ${alsText(grund)} end`,
  );
  return `create table ${quelle.name}_abgelehnt as select r.*, concat_ws(', ', ${gruende.join(', ')}) as grund from (${roh}) r join ${quelle.name} t using (satz) where t.fehler <> 0`;
};

type Unlesbar = Readonly<{ satz: number; befund: Meldung }>;

/** Records that do not have the form of the header. One that swallows the rest of the file stops the delivery. */
const unlesbareSaetze = async (
  verbindung: Verbindung,
  { name }: Tabellenquelle,
): Promise<readonly Unlesbar[]> => {
  const zeilen = await (
    await verbindung.run(
      `select line, any_value(error_type::varchar), max(length(csv_line) - length(replace(csv_line, chr(10), ''))) from unlesbar_${name} group by line order by line`,
    )
  ).getRows();
  return zeilen.map(([line, art, umbrueche]) => {
    const satz = Number(line) - 1;
    const offen = String(art) === 'UNQUOTED VALUE' && Number(umbrueche) > 0;
    const parameter = { datei: `${name}.csv`, satz, anzahl: 1 };
    return {
      satz,
      befund: offen
        ? melde(lieferungsmeldungen.ANFUEHRUNG_OFFEN, name, {
            ...parameter,
            wert: `${Number(umbrueche)} Zeilen`,
          })
        : melde(lieferungsmeldungen.SATZ_UNLESBAR, name, {
            ...parameter,
            wert: GRUENDE[String(art)] ?? String(art),
          }),
    };
  });
};

const GRUENDE: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'zu wenige Spalten',
  'TOO MANY COLUMNS': 'zu viele Spalten',
  'UNQUOTED VALUE': 'Anführungszeichen stehen nicht, wo sie hingehören',
  'LINE SIZE OVER MAXIMUM': 'zu lang',
  'INVALID ENCODING': 'Zeichen, die es in UTF-8 nicht gibt',
};

/** What is wrong with columns: the first record of each kind, its value, and how many there are. */
const falscheSpalten = async (
  verbindung: Verbindung,
  quelle: Tabellenquelle,
  tabelle: Lieferungstabelle,
  unlesbar: readonly Unlesbar[],
): Promise<readonly Meldung[]> => {
  const spalten = Object.entries(tabelle.spalten);
  const befunde: Meldung[] = [];
  for (const [i] of pruefungen(tabelle).entries()) {
    const [anzahl = 0, erster = 0] = await zahlen(
      verbindung,
      `select count(*), min(satz) from ${quelle.name} where (fehler & ${2 ** i}) <> 0`,
    );
    if (anzahl === 0) continue;
    const [spalte, form] = spalten[i] ?? [];
    const roh = await textAus(verbindung, quelle, tabelle, erster);
    const parameter = { datei: `${quelle.name}.${quelle.art}`, satz: satzNummer(erster, unlesbar), anzahl };
    if (spalte === undefined || form === undefined) {
      const wert = `${roh['von'] ?? ''} bis ${roh['bis'] ?? ''}`;
      befunde.push(melde(lieferungsmeldungen.VERKEHRT, quelle.name, { ...parameter, spalte: 'bis', wert }));
      continue;
    }
    const wert = (roh[spalte] ?? '').slice(0, 60);
    const art: Meldungsart<Parameter> = wert === '' ? LEER : FORM;
    const { erwartet } = spaltensql(spalte, form);
    befunde.push(melde(art, `${quelle.name}.${spalte}`, { ...parameter, spalte, wert, erwartet }));
  }
  return befunde;
};

const art = (a: Readonly<{ code: string }>): Meldungsart<Parameter> => a as Meldungsart<Parameter>;
const LEER = art(lieferungsmeldungen.LEER);
const FORM = art(lieferungsmeldungen.FORM);

const textAus = async (
  verbindung: Verbindung,
  quelle: Tabellenquelle,
  tabelle: Lieferungstabelle,
  satz: number,
): Promise<Readonly<Record<string, string>>> => {
  const sql = rohsql(quelle, tabelle, `probe_${quelle.name}`);
  const [zeile = []] = await (await verbindung.run(`select * from (${sql}) where satz = ${satz}`)).getRows();
  return Object.fromEntries(namen(tabelle).map((name, i) => [name, String(zeile[i + 1] ?? '')]));
};

/** The number of a record in the file: unreadable ones before it were not numbered. */
const satzNummer = (gelesen: number, unlesbar: readonly Unlesbar[]): number =>
  unlesbar.reduce((satz, u) => (u.satz <= satz ? satz + 1 : satz), gelesen);

/** DuckDB takes names that differ in case only for one. */
const gleichlautend = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const doppelteSpalte = ({ name, art }: Tabellenquelle, spalte: string): Meldung =>
  melde(lieferungsmeldungen.SPALTE_DOPPELT, name, { datei: `${name}.${art}`, spalte: spalte.slice(0, 60) });

const fehltSpalte = ({ name, art, kopf }: Tabellenquelle, spalte: string): Meldung =>
  melde(lieferungsmeldungen.SPALTE_FEHLT, name, {
    datei: `${name}.${art}`,
    spalte,
    gefunden: kopf.slice(0, 20).join(', ') || 'keine',
  });

const unbekannteSpalte = ({ name, art }: Tabellenquelle, spalte: string): Meldung =>
  melde(lieferungsmeldungen.SPALTE_UNBEKANNT, name, { datei: `${name}.${art}`, spalte: spalte.slice(0, 60) });
