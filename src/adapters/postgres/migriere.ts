import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { datenbankmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Verbindung } from './verbindung.ts';

/** A change of the database: SQL in a file NNNN-name.sql. Once it was delivered it never changes. */
export type Migration = Readonly<{ nummer: number; name: string; sql: string; pruefsumme: string }>;

const ORDNER = path.join(import.meta.dirname, 'migrationen');

/** The migrations in a folder, in their order. */
export const liesMigrationen = async (ordner: string = ORDNER): Promise<readonly Migration[]> => {
  const dateien = (await readdir(ordner)).filter(datei => /^\d{4}-[a-z0-9-]+\.sql$/.test(datei)).toSorted();
  return Promise.all(
    dateien.map(async datei => {
      const sql = (await readFile(path.join(ordner, datei), 'utf8')).replaceAll('\r\n', '\n');
      const pruefsumme = createHash('sha256').update(sql).digest('hex');
      return { nummer: Number(datei.slice(0, 4)), name: datei.slice(0, -4), sql, pruefsumme };
    }),
  );
};

/**
 * Brings the database to the state that the program knows, each migration in a transaction of its own. Of several processes one does it and the
 * others wait. Gives how many were run.
 */
export const migriere = async (
  eigentuemer: Verbindung,
  migrationen: readonly Migration[],
): Promise<Ergebnis<number>> => {
  await eigentuemer.query('select pg_advisory_lock($1)', [SPERRE]);
  try {
    await eigentuemer.query(GRUNDLAGE);
    const { rows } = await eigentuemer.query<Ausgefuehrt>(
      'select nummer, name, pruefsumme from stellwerk.migration order by nummer',
    );
    const widerspruch = pruefe(rows, migrationen);
    if (widerspruch) return widerspruch;
    const offene = migrationen.filter(({ nummer }) => !rows.some(alte => alte.nummer === nummer));
    for (const migration of offene) {
      const ergebnis = await fuehreAus(eigentuemer, migration);
      if (!ergebnis.ok) return ergebnis;
    }
    return gelungen(offene.length);
  } finally {
    await eigentuemer.query('select pg_advisory_unlock($1)', [SPERRE]);
  }
};

const SPERRE = 7_355_108;

type Ausgefuehrt = Readonly<{ nummer: number; name: string; pruefsumme: string }>;

const pruefe = (
  ausgefuehrt: readonly Ausgefuehrt[],
  migrationen: readonly Migration[],
): Ergebnis<never> | null => {
  const bekannt = migrationen.at(-1)?.nummer ?? 0;
  const neuer = ausgefuehrt.findLast(({ nummer }) => nummer > bekannt);
  if (neuer)
    return misslungen(melde(datenbankmeldungen.WANDERUNG_NEUER, '', { gefunden: neuer.nummer, bekannt }));
  const geaendert = ausgefuehrt.filter(
    alte => migrationen.find(({ nummer }) => nummer === alte.nummer)?.pruefsumme !== alte.pruefsumme,
  );
  return geaendert.length === 0
    ? null
    : misslungen(...geaendert.map(({ name }) => melde(datenbankmeldungen.WANDERUNG_GEAENDERT, '', { name })));
};

const fuehreAus = async (eigentuemer: Verbindung, migration: Migration): Promise<Ergebnis<null>> => {
  const { nummer, name, sql, pruefsumme } = migration;
  try {
    await eigentuemer.query('begin');
    await eigentuemer.query(sql);
    await eigentuemer.query(
      'insert into stellwerk.migration (nummer, name, pruefsumme) values ($1, $2, $3)',
      [nummer, name, pruefsumme],
    );
    await eigentuemer.query('commit');
    return gelungen(null);
  } catch (fehler) {
    await eigentuemer.query('rollback');
    const grund = fehler instanceof Error ? fehler.message : String(fehler);
    return misslungen(melde(datenbankmeldungen.WANDERUNG_GESCHEITERT, '', { name, grund }));
  }
};

/**
 * What migrations stand on: the schema, the list of those that were run, and a tool that hands a function over to a role, which alone may run it
 * then, besides those named.
 */
const GRUNDLAGE = `
create schema if not exists stellwerk;
create table if not exists stellwerk.migration (
  nummer integer primary key,
  name text not null,
  pruefsumme text not null,
  ausgefuehrt_am timestamptz not null default now()
);
create or replace function stellwerk.gib_funktion(funktion regprocedure, besitzer regrole, variadic nutzer regrole[] default '{}')
  returns void language plpgsql as $$
declare
  rolle regrole;
begin
  execute format('revoke all on function %s from public', funktion);
  foreach rolle in array nutzer loop
    execute format('grant execute on function %s to %s', funktion, rolle);
  end loop;
  execute format('grant create on schema stellwerk to %s', besitzer);
  execute format('alter function %s owner to %s', funktion, besitzer);
  execute format('revoke create on schema stellwerk from %s', besitzer);
end $$;
revoke all on function stellwerk.gib_funktion(regprocedure, regrole, regrole[]) from public;
`;
