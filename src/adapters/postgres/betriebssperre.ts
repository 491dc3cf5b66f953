import { sql } from 'kysely';
import type { Vorrat } from './verbindung.ts';

/** Says that the workspace on this database is open, until it is given back or the process ends. Null: another one has it open. */
export const nimmBetriebssperre = async (
  vorrat: Vorrat,
): Promise<Readonly<{ gibFrei(): Promise<void> }> | null> => {
  const ende = new AbortController();
  const genommen = Promise.withResolvers<boolean>();
  const halten = halte(vorrat, ende.signal, genommen.resolve).catch((fehler: unknown) => {
    genommen.reject(fehler);
  });
  if (!(await genommen.promise)) return null;
  return {
    gibFrei: async () => {
      ende.abort();
      await halten;
    },
  };
};

const SPERRE = 7_355_109;
const ABSTAND_MS = 2000;

/** The lock lives on one connection. When that is lost with its server it is taken again, for the server comes back. */
const halte = async (
  vorrat: Vorrat,
  ende: AbortSignal,
  melde: (genommen: boolean) => void,
): Promise<void> => {
  let gemeldet = false;
  while (!ende.aborted) {
    try {
      await vorrat.connection().execute(async db => {
        const { rows } = await sql<{
          frei: boolean;
        }>`select pg_try_advisory_lock(${SPERRE}) as frei`.execute(db);
        const frei = rows[0]?.frei === true;
        const erstes = !gemeldet;
        gemeldet = true;
        melde(frei);
        if (!frei) {
          if (erstes) throw new Vergeben();
          return;
        }
        while (!ende.aborted) {
          await pause(ende);
          await sql`select 1`.execute(db);
        }
        await sql`select pg_advisory_unlock(${SPERRE})`.execute(db);
      });
    } catch (fehler) {
      if (fehler instanceof Vergeben) return;
      if (!gemeldet) throw fehler;
    }
    await pause(ende);
  }
};

class Vergeben extends Error {}

const pause = async (ende: AbortSignal): Promise<void> =>
  new Promise(weiter => {
    if (ende.aborted) {
      weiter();
      return;
    }
    const uhr = setTimeout(weiter, ABSTAND_MS).unref();
    ende.addEventListener(
      'abort',
      () => {
        clearTimeout(uhr);
        weiter();
      },
      { once: true },
    );
  });
