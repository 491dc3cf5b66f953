import { describe, expect, test } from 'vitest';
import { erstelleVorrat, nimmBetriebssperre, type Vorrat } from '#adapters/postgres';
import { testdatenbank } from './testdatenbank.ts';

const db = testdatenbank();

describe('Der Arbeitsplatz auf einer Datenbank', () => {
  const mitVorrat = async (tue: (vorrat: Vorrat) => Promise<void>): Promise<void> => {
    const vorrat = erstelleVorrat(db().zugaenge.anwendung, 2);
    try {
      await tue(vorrat);
    } finally {
      await vorrat.destroy();
    }
  };

  test('ist nur einmal offen, und nach seinem Ende wieder frei', async () => {
    const erste = await nimmBetriebssperre(db().vorrat);
    await mitVorrat(async anderer => {
      expect(await nimmBetriebssperre(anderer)).toBeNull();
      await erste?.gibFrei();
      const zweite = await nimmBetriebssperre(anderer);
      expect(zweite).not.toBeNull();
      await zweite?.gibFrei();
    });
  });

  test('bleibt es, wenn die Datenbank ihm die Verbindung nimmt', async () => {
    const erste = await nimmBetriebssperre(db().vorrat);
    await db().eigentuemer.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 7355109
         and database = (select oid from pg_database where datname = current_database())`,
    );
    await expect
      .poll(async () => (await db().eigentuemer.query(GEHALTEN)).rowCount, { timeout: 10_000 })
      .toBe(1);
    await erste?.gibFrei();
    expect((await db().eigentuemer.query(GEHALTEN)).rowCount).toBe(0);
  });
});

const GEHALTEN = `select from pg_locks where locktype = 'advisory' and objid = 7355109 and granted
  and database = (select oid from pg_database where datname = current_database())`;
