import type { Verbindung } from '../verbindung.ts';
import { DOPPELT_BIT } from './ablehnung.ts';
import { tabelleVon, type Tabellenquelle } from './tabellenquelle.ts';
import { zahlen } from './zahlen.ts';

/** Refuses the rows whose key an earlier row has: the first one stays. */
export const lehneDoppelteAb = async (verbindung: Verbindung, quelle: Tabellenquelle): Promise<void> => {
  const { eindeutig } = tabelleVon(quelle);
  if (!eindeutig) return;
  const schluessel = eindeutig.join(', ');
  const gelesen = `gelesen_${quelle.name} where fehler = 0`;
  // Counting hashes is much cheaper than ordering the rows of a key, and nearly always enough.
  const [zuviel = 0] = await zahlen(
    verbindung,
    `select (select count(*) from ${gelesen}) - (select count(*) from (select 1 from ${gelesen} group by hash(${schluessel})))`,
  );
  if (zuviel === 0) return;
  await verbindung.run(
    `update gelesen_${quelle.name} set fehler = ${DOPPELT_BIT} where rowid in (
      select stelle from (select rowid as stelle, row_number() over (partition by ${schluessel} order by rowid) as n from ${gelesen}) where n > 1)`,
  );
};
