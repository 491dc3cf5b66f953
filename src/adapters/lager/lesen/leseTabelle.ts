import { lieferungsmeldungen, type Tabellenname } from '#contract';
import { melde, type Meldung } from '#domain/werte';
import type { Verbindung } from '../verbindung.ts';
import { abgelehntsql, fehlersql, hatZeitraum } from './ablehnung.ts';
import { lehneDoppelteAb } from './doppelte.ts';
import { falscheSpalten } from './falscheSpalten.ts';
import { OFFENES_ENDE, OFFENES_ENDE_TAG, spaltensql } from './formen.ts';
import { kopfbefunde } from './kopfbefunde.ts';
import { dateiname, spaltennamen, tabelleVon, textsql, type Tabellenquelle } from './tabellenquelle.ts';
import { liesUnlesbares } from './unlesbares.ts';
import { verorte } from './verorte.ts';
import { zahlen } from './zahlen.ts';

/** What was read. Accepted rows stand in the DuckDB view of the same name, refused ones in '<name>_abgelehnt' with satz and grund. */
export type Tabellenlesung = Readonly<{
  name: Tabellenname;
  zeilen: number;
  abgelehnt: number;
  befunde: readonly Meldung[];
}>;

/**
 * Reads one file into a typed table in one pass over it; a second pass happens only when rows are refused. The number of a row is its place in
 * the table: numbering them while reading would keep all threads but one idle.
 */
export const leseTabelle = async (
  verbindung: Verbindung,
  quelle: Tabellenquelle,
): Promise<Tabellenlesung> => {
  const { name } = quelle;
  const kopf = kopfbefunde(quelle);
  if (kopf.some(b => b.stufe === 'sperrt')) return { name, zeilen: 0, abgelehnt: 0, befunde: kopf };
  if (!(await gelingt(verbindung, tabellensql(quelle))))
    return { name, zeilen: 0, abgelehnt: 0, befunde: [...kopf, unlesbar(quelle)] };
  const unlesbares = await liesUnlesbares(verbindung, quelle);
  if (unlesbares.befunde.some(b => b.stufe === 'sperrt'))
    return { name, zeilen: 0, abgelehnt: unlesbares.anzahl, befunde: [...kopf, ...unlesbares.befunde] };
  await lehneDoppelteAb(verbindung, quelle);
  const [alle = 0, abgelehnt = 0, offene = 0] = await zahlen(
    verbindung,
    `select count(*), count(*) filter (where fehler <> 0), ${offenesql(quelle)} from gelesen_${name}`,
  );
  if (abgelehnt > 0) await verbindung.run(abgelehntsql(quelle, unlesbares.anzahl > 0));
  await verbindung.run(sichtsql(quelle, offene > 0));
  const befunde = [
    ...kopf,
    ...unlesbares.befunde,
    ...(abgelehnt > 0 ? await verorte(verbindung, [quelle], await falscheSpalten(verbindung, quelle)) : []),
    ...(offene > 0 ? [offenesEnde(quelle, offene)] : []),
  ];
  return { name, zeilen: alle - abgelehnt, abgelehnt: abgelehnt + unlesbares.anzahl, befunde };
};

/** The column of a value beside its text: each is computed once. */
const wertspalte = (name: string): string => `wert_${name}`;

const tabellensql = (quelle: Tabellenquelle): string => {
  const werte = Object.entries(tabelleVon(quelle).spalten).map(
    ([name, form]) => `${spaltensql(name, form).wert} as ${wertspalte(name)}`,
  );
  const spalten = spaltennamen(quelle).map(name => `${wertspalte(name)} as ${name}`);
  return `create table gelesen_${quelle.name} as select ${spalten.join(', ')}, ${fehlersql(quelle, wertspalte)} as fehler from (select *, ${werte.join(', ')} from (${textsql(quelle, `unlesbar_${quelle.name}`)}))`;
};

const offenesql = (quelle: Tabellenquelle): string =>
  hatZeitraum(tabelleVon(quelle)) ? `count(*) filter (where bis = ${OFFENES_ENDE_TAG} and fehler = 0)` : '0';

/** What others read: without refused rows, and with an open end where one was written as a far day. */
const sichtsql = (quelle: Tabellenquelle, offene: boolean): string => {
  const spalten = spaltennamen(quelle).map(name =>
    offene && name === 'bis' ? `nullif(bis, ${OFFENES_ENDE_TAG}) as bis` : name,
  );
  return `create view ${quelle.name} as select rowid + 1 as satz, ${spalten.join(', ')} from gelesen_${quelle.name} where fehler = 0`;
};

/** Whether the file could be read; trouble of the machine is not the file's. */
const gelingt = async (verbindung: Verbindung, sql: string): Promise<boolean> => {
  try {
    await verbindung.run(sql);
    return true;
  } catch (fehler) {
    if (fehler instanceof Error && /^(Invalid|Conversion|Serialization)/.test(fehler.message)) return false;
    throw fehler;
  }
};

const unlesbar = (quelle: Tabellenquelle): Meldung =>
  melde(lieferungsmeldungen.DATEI_UNLESBAR, quelle.name, {
    datei: dateiname(quelle),
    grund: quelle.art === 'csv' ? 'ihr Inhalt ist keine Tabelle' : 'sie ist kein Parquet oder beschädigt',
  });

const offenesEnde = (quelle: Tabellenquelle, anzahl: number): Meldung =>
  melde(lieferungsmeldungen.OFFENES_ENDE, quelle.name, {
    datei: dateiname(quelle),
    wert: OFFENES_ENDE,
    anzahl,
  });
