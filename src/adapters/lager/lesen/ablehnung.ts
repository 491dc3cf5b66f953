import type { Lieferungstabelle } from '#contract';
import { alsText } from '../verbindung.ts';
import { spaltensql } from './formen.ts';
import { spaltennamen, tabelleVon, textsql, type Tabellenquelle } from './tabellenquelle.ts';

/** Why a row is refused, as bits of its column fehler: one a column, then the time that ends before it begins, then the repeated key. */
export const DOPPELT_BIT = 2 ** 15;

/** The bit of a column; of a name that is none of them, the one of the time. */
export const bitVon = (quelle: Tabellenquelle, spalte: string): number => {
  const stelle = spaltennamen(quelle).indexOf(spalte);
  return 2 ** (stelle < 0 ? spaltennamen(quelle).length : stelle);
};

/** The bits of a row as SQL, from the texts and the values beside them. */
export const fehlersql = (quelle: Tabellenquelle, wertspalte: (name: string) => string): string => {
  const tabelle = tabelleVon(quelle);
  const spalten = Object.entries(tabelle.spalten).map(
    ([name, form]) =>
      `case when ${spaltensql(name, form, quelle.unsichtbares).istFalsch(wertspalte(name))} then ${bitVon(quelle, name)} else 0 end`,
  );
  const zeitraum = hatZeitraum(tabelle)
    ? [`case when ${wertspalte('bis')} < ${wertspalte('von')} then ${bitVon(quelle, '')} else 0 end`]
    : [];
  return `(${[...spalten, ...zeitraum].join(' + ')})::usmallint`;
};

/** Whether its rows have a beginning and an end. */
export const hatZeitraum = ({ spalten }: Lieferungstabelle): boolean => 'von' in spalten && 'bis' in spalten;

/** Makes the table of refused rows as they were written. satz counts the records of the file; versetzt: some of them could not be read at all. */
export const abgelehntsql = (quelle: Tabellenquelle, versetzt: boolean): string => {
  const { name } = quelle;
  const gruende = grundsql(quelle).map(
    ([bit, grund]) => `case when (fehler & ${bit}) <> 0 then ${grund} end`,
  );
  const roh = `select row_number() over () as stelle, * from (${textsql(quelle, `nochmals_${name}`)})`;
  const saetze = versetzt
    ? `select coalesce(v.zahl, 0) + r.stelle as satz, r.* from r asof left join versatz_${name} v on r.stelle > v.stelle`
    : 'select r.stelle as satz, r.* from r';
  return `create table ${name}_abgelehnt as
    with r as (select roh.*, g.fehler from (${roh}) roh join (select rowid + 1 as stelle, fehler from gelesen_${name} where fehler <> 0) g using (stelle))
    select *, concat_ws('; ', ${gruende.join(', ')}) as grund from (${saetze})`;
};

/** Longer values are cut: the whole row stands beside the reason. */
const GEZEIGTE_ZEICHEN = 60;

/** Every reason a row of a file can be refused for, by its bit, as SQL of a German text. */
const grundsql = (quelle: Tabellenquelle): readonly (readonly [number, string])[] => {
  const { spalten, eindeutig } = tabelleVon(quelle);
  const jeSpalte = Object.entries(spalten).map(([spalte, form]) => {
    const erwartet = alsText(`, erwartet wird ${spaltensql(spalte, form).erwartet}`);
    const wie = `case when ${spalte} = '' then 'die Angabe fehlt' else '„' || left(${spalte}, ${GEZEIGTE_ZEICHEN}) || '“ ist nicht lesbar' end`;
    return [bitVon(quelle, spalte), `'Spalte ${spalte}: ' || ${wie} || ${erwartet}`] as const;
  });
  return [
    ...jeSpalte,
    ...(hatZeitraum(tabelleVon(quelle))
      ? [
          [
            bitVon(quelle, ''),
            "'der Zeitraum endet vor seinem Beginn (' || von || ' bis ' || bis || ')'",
          ] as const,
        ]
      : []),
    ...(eindeutig
      ? [
          [
            DOPPELT_BIT,
            `concat_ws(' ', ${eindeutig.join(', ')}) || ' steht schon in einem früheren Satz'`,
          ] as const,
        ]
      : []),
  ];
};
