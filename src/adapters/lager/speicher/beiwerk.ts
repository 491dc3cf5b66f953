import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { LIEFERUNGSTABELLEN, type Tabellenname } from '#contract';
import type { Lesung } from '../lesen/leseLieferung.ts';
import { UNLESBARGRUND } from '../lesen/unlesbares.ts';
import { zahlen } from '../lesen/zahlen.ts';
import { TEILNAHMEN_NUMMERIERT } from '../massnahmen/teilnahmesql.ts';
import { alsText, type Verbindung } from '../verbindung.ts';

/** Writes what is kept beside the spells: the pseudonyms by number, the participations as delivered, and the refused rows with their reason. */
export const schreibeBeiwerk = async (
  verbindung: Verbindung,
  lesung: Lesung,
  ablage: string,
): Promise<void> => {
  const kopiere = async (sql: string, datei: string, format: string): Promise<void> => {
    await verbindung.run(`copy (${sql}) to ${alsText(path.join(ablage, datei))} (${format})`);
  };
  const PARQUET = 'format parquet, compression zstd';
  await kopiere('select nr, person from person order by nr', 'personen.parquet', PARQUET);
  await kopiere(`${TEILNAHMEN_NUMMERIERT} order by p.nr, von`, 'teilnahmen.parquet', PARQUET);
  await mkdir(path.join(ablage, 'abgelehnt'));
  for (const { name, abgelehnt } of Object.values(lesung.tabellen))
    if (abgelehnt > 0)
      await kopiere(
        await abgelehnteSaetze(verbindung, name),
        path.join('abgelehnt', `${name}.csv`),
        "format csv, header, delimiter ';'",
      );
};

const abgelehnteSaetze = async (verbindung: Verbindung, name: Tabellenname): Promise<string> => {
  const gibtEs = async (tabelle: string): Promise<boolean> =>
    (await zahlen(verbindung, `select count(*) from duckdb_tables() where table_name = '${tabelle}'`))[0] ===
    1;
  const spalten = Object.keys(LIEFERUNGSTABELLEN[name].spalten).join(', ');
  const teile = [
    ...((await gibtEs(`${name}_abgelehnt`))
      ? [`select satz, grund, concat_ws(';', ${spalten}) as inhalt from ${name}_abgelehnt`]
      : []),
    ...((await gibtEs(`unlesbar_${name}`))
      ? [
          `select line - 1 as satz, min(${UNLESBARGRUND}) as grund, any_value(csv_line) as inhalt from unlesbar_${name} group by line`,
        ]
      : []),
  ];
  return `select * from (${teile.join(' union all ')}) order by satz`;
};
