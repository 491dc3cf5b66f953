import { lieferungsmeldungen } from '#contract';
import { melde, type Meldung } from '#domain/werte';
import { alsText, type Verbindung } from '../verbindung.ts';
import { zahlen } from './zahlen.ts';
import { dateiname, HOECHSTENS_FEHLER, type Tabellenquelle } from './tabellenquelle.ts';
import { zeileVon } from './verorte.ts';

/** Records that do not have the form of the header: how many, and a finding a kind with the first of it. */
export type Unlesbares = Readonly<{ anzahl: number; befunde: readonly Meldung[] }>;

/** What DuckDB could not read of a file; a table 'versatz_<name>' then says how many such records lie before a row. */
export const liesUnlesbares = async (verbindung: Verbindung, quelle: Tabellenquelle): Promise<Unlesbares> => {
  if (quelle.art !== 'csv') return { anzahl: 0, befunde: [] };
  const [anzahl = 0, fehler = 0] = await zahlen(
    verbindung,
    `select count(distinct line), count(*) from unlesbar_${quelle.name}`,
  );
  if (anzahl === 0) return { anzahl, befunde: [] };
  if (fehler >= HOECHSTENS_FEHLER) return { anzahl, befunde: [zuViele(quelle, anzahl)] };
  await verbindung.run(
    `create table versatz_${quelle.name} as select line - 1 - zahl as stelle, max(zahl) as zahl from (select line, row_number() over (order by line) as zahl from (select distinct line from unlesbar_${quelle.name})) group by stelle`,
  );
  const arten = await (await verbindung.run(artensql(quelle))).getRows();
  const befunde: Meldung[] = [];
  for (const [grund, verschluckt, line, umbrueche, laenge, zahl] of arten) {
    const ort = {
      datei: dateiname(quelle),
      satz: Number(line) - 1,
      zeile: await zeileVon(quelle, Number(line) - 1),
      anzahl: Number(zahl),
    };
    const wert = GRUENDE[String(grund)] ?? UNLESBAR;
    befunde.push(
      verschluckt
        ? melde(lieferungsmeldungen.SATZ_UEBER_ZEILEN, quelle.name, {
            ...ort,
            wert: `${wert}, über ${zeilenzahl(Number(umbrueche), Number(laenge))}`,
          })
        : melde(lieferungsmeldungen.SATZ_UNLESBAR, quelle.name, { ...ort, wert }),
    );
  }
  return { anzahl, befunde };
};

/** A record over several lines may have swallowed others. */
const artensql = ({ name }: Tabellenquelle): string => `
  with saetze as (select line, any_value(error_type::varchar) as grund, any_value(csv_line) as text from unlesbar_${name} group by line),
  arten as (select *, length(text) - length(replace(text, chr(10), '')) as umbrueche from saetze)
  select grund, umbrueche > 0 as verschluckt, min(line) as erste, arg_min(umbrueche, line), arg_min(length(text), line), count(*)
  from arten group by grund, verschluckt order by erste`;

/** DuckDB keeps no more of an unreadable record. */
const BEHALTENE_ZEICHEN = 10_000;

const zeilenzahl = (umbrueche: number, laenge: number): string =>
  `${laenge >= BEHALTENE_ZEICHEN ? 'mehr als ' : ''}${(umbrueche + 1).toLocaleString('de-DE')} Zeilen`;

const GRUENDE: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'zu wenige Spalten',
  'TOO MANY COLUMNS': 'zu viele Spalten',
  'UNQUOTED VALUE': 'Anführungszeichen stehen nicht, wo sie hingehören',
  'LINE SIZE OVER MAXIMUM': 'länger als 65.536 Zeichen',
  'INVALID ENCODING': 'Zeichen, die es in UTF-8 nicht gibt',
};

const UNLESBAR = 'nicht zu lesen';

/** The same with the number of columns as SQL, for the rows beside a delivery. */
export const UNLESBARGRUND = `case error_type::varchar
  ${Object.entries(GRUENDE)
    .map(([art, grund]) => `when ${alsText(art)} then ${alsText(grund)}`)
    .join(' ')} else ${alsText(UNLESBAR)} end
  || coalesce(': ' || nullif(regexp_extract(error_message, 'Found: (\\d+)', 1), '') || ' statt ' || nullif(regexp_extract(error_message, 'Columns: (\\d+)', 1), ''), '')`;

const zuViele = (quelle: Tabellenquelle, anzahl: number): Meldung =>
  melde(lieferungsmeldungen.ZU_VIELE_UNLESBARE, quelle.name, {
    datei: dateiname(quelle),
    anzahl,
  });
