import { misslungen, melde, type Ergebnis } from '#domain/werte';
import { sicherungsmeldungen } from '#contract';
import type { Bestandsform, Schnappschuss, Tabellenform, Zaehlerstand } from '#ports';
import type { Verbindung } from '../verbindung.ts';

/** Does something with everything in the database, as it is at one moment. Reads as the role of backups, which sees the rows of all Jobcenter. */
export const liesBestand = async <T>(
  eigentuemer: Verbindung,
  tue: (schnappschuss: Schnappschuss) => Promise<Ergebnis<T>>,
): Promise<Ergebnis<T>> => {
  await eigentuemer.query('begin transaction isolation level repeatable read read only');
  try {
    const form = await liesForm(eigentuemer);
    if (form === null) return misslungen(melde(sicherungsmeldungen.LEERE_DATENBANK, '', {}));
    await eigentuemer.query('set local role stellwerk_sicherung');
    return await tue({ ...form, zeilen: tabelle => zeilen(eigentuemer, tabelle) });
  } finally {
    await eigentuemer.query('rollback');
  }
};

/** Tables, migrations and counters; null where Stellwerk has not been yet. */
export const liesForm = async (eigentuemer: Verbindung): Promise<Bestandsform | null> => {
  const da = await eigentuemer.query<{ da: boolean }>(
    `select to_regclass('stellwerk.migration') is not null as da`,
  );
  if (da.rows[0]?.da !== true) return null;
  const migrationen = await eigentuemer.query<Bestandsform['migrationen'][number]>(
    'select nummer, name, pruefsumme from stellwerk.migration order by nummer',
  );
  return migrationen.rows.length === 0
    ? null
    : { migrationen: migrationen.rows, ...(await liesTabellen(eigentuemer)) };
};

/** Tables come with the Jobcenter first: rows about persons look them up. What is generated is generated again. */
const liesTabellen = async (eigentuemer: Verbindung): Promise<Pick<Bestandsform, 'tabellen' | 'zaehler'>> => {
  const tabellen = await eigentuemer.query<Tabellenform>(
    `select relname::text as name, array_agg(attname::text order by attnum) as spalten
     from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
     where relnamespace = 'stellwerk'::regnamespace and relkind = 'r' and relname <> 'migration'
     group by relname order by relname <> 'jobcenter', relname`,
  );
  const folgen = await eigentuemer.query<{ name: string }>(
    `select relname::text as name from pg_class
     where relnamespace = 'stellwerk'::regnamespace and relkind = 'S' order by 1`,
  );
  const zaehler: Zaehlerstand[] = [];
  for (const { name } of folgen.rows) {
    const { rows } = await eigentuemer.query<Omit<Zaehlerstand, 'name'>>(
      `select last_value::text as stand, is_called as benutzt from stellwerk.${inAnfuehrung(name)}`,
    );
    for (const stand of rows) zaehler.push({ name, ...stand });
  }
  return { tabellen: tabellen.rows, zaehler };
};

/** Every value as PostgreSQL itself writes it, so nothing is rounded or rearranged on the way. Few rows at a time where they may be large. */
async function* zeilen(eigentuemer: Verbindung, { name, spalten }: Tabellenform): AsyncIterable<string[]> {
  const werte = spalten.map(spalte => `${inAnfuehrung(spalte)}::text`).join(', ');
  const zeiger = inAnfuehrung(`sicherung_${name}`);
  await eigentuemer.query(
    `declare ${zeiger} no scroll cursor for select json_build_array(${werte})::text as zeile from stellwerk.${inAnfuehrung(name)}`,
  );
  const anzahl = GROSSE.test(name) ? 1 : 200;
  for (;;) {
    const { rows } = await eigentuemer.query<{ zeile: string }>(`fetch ${anzahl} from ${zeiger}`);
    if (rows.length === 0) break;
    yield rows.map(({ zeile }) => zeile);
  }
  await eigentuemer.query(`close ${zeiger}`);
}

/** Tables of pictures, annexes and documents. */
const GROSSE = /beilage|dokument|datei/;

/** A name as it stands in SQL. */
export const inAnfuehrung = (name: string): string => `"${name.replaceAll('"', '""')}"`;
