import type { Verbindung } from '../verbindung.ts';

/**
 * Rows may point to rows that come later, and triggers that watch over changes have watched already when these rows were written; only the one
 * that keeps persons out stays. Gives what makes both as before.
 */
export const lasseRuhen = async (eigentuemer: Verbindung): Promise<readonly string[]> => {
  const { rows } = await eigentuemer.query<{ ab: string; an: string }>(
    `select format('alter table %s alter constraint %I deferrable initially deferred', conrelid::regclass, conname) as ab,
            format('alter table %s alter constraint %I not deferrable', conrelid::regclass, conname) as an
       from pg_constraint where connamespace = 'stellwerk'::regnamespace and contype = 'f' and not condeferrable and conparentid = 0
     union all
     select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
            format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
       from pg_trigger join pg_class on pg_class.oid = tgrelid
      where relnamespace = 'stellwerk'::regnamespace and not tgisinternal and tgenabled = 'O' and tgname <> 'nur_zkt'`,
  );
  for (const { ab } of rows) await eigentuemer.query(ab);
  return rows.map(({ an }) => an);
};
