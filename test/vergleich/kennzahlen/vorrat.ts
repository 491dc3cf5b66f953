import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { verbinde } from '#adapters/lager';

/** As the store writes. */
const SPALTEN = 'format parquet, compression uncompressed, row_group_size 1000000';
const PERSONEN_JE_DATEI = 100_000;

/**
 * A prepared delivery of so many persons, made by SQL: what is measured is counting, not the making. Benefit in one to four spells of up
 * to two and a half years, one in twenty elsewhere, one in twenty as NEF; jobs and participations of which some are funded.
 */
export const vorratMit = async (ordner: string, personen: number): Promise<string> => {
  const ziel = path.join(ordner, String(personen));
  if (existsSync(ziel)) return ziel;
  mkdirSync(ziel, { recursive: true });
  const verbindung = await verbinde(2, path.join(ordner, 'ablage'));
  const schreibe = async (name: string, sql: string): Promise<void> => {
    mkdirSync(path.join(ziel, name));
    await verbindung.run(`create or replace temp table ganze as ${sql}`);
    for (let von = 0; von < personen; von += PERSONEN_JE_DATEI) {
      const teil = `select * from ganze where person >= ${von} and person < ${von + PERSONEN_JE_DATEI} order by person, von`;
      const datei = path.join(ziel, name, `${String(von).padStart(10, '0')}.parquet`);
      await verbindung.run(`copy (${teil}) to '${datei}' (${SPALTEN})`);
    }
  };
  await verbindung.run(
    `create table p as select range::int as person, (hash(range) % 1800)::int as beginn, (hash(range * 7 + 1) % 4)::int + 1 as zahl from range(${personen})`,
  );
  await schreibe(
    'bezug',
    `select person, von, case when art = 0 then 2147483647 else von + dauer end::int as bis, (case when art = 1 then 2 when art = 2 then 1 else 3 end)::utinyint as marken
     from (select person, (18000 + beginn + s * (200 + (hash(person * 31 + s) % 500)::int))::int as von, (hash(person * 17 + s) % 900)::int + 10 as dauer, (hash(person * 13 + s) % 20)::int as art
       from p, range(4) t(s) where s < zahl) order by person, von`,
  );
  const von = (a: number): string => `(18000 + hash(person * ${a} + s) % 3000)::int`;
  await schreibe(
    'arbeit',
    `select person, ${von(101)} as von, (${von(101)} + 10 + hash(person * 77 + s) % 700)::int as bis,
       (case hash(person * 5 + s) % 5 when 0 then 4 + 8 + 16 when 1 then 1 + 8 + 16 else 1 + 2 + 8 + 16 end)::utinyint as marken
     from p, range(2) t(s) where hash(person * 3 + s) % 2 = 0 order by person, von`,
  );
  await schreibe(
    'teilnahme',
    `select person, ${von(201)} as von, (${von(201)} + 10 + hash(person * 87 + s) % 200)::int as bis, (case hash(person * 7 + s) % 8 when 0 then 7 else 6 end)::utinyint as marken
     from p, range(2) t(s) where hash(person * 9 + s) % 3 = 0 order by person, von`,
  );
  for (const name of ['alleinerziehend', 'arbeitslos'])
    await schreibe(
      name,
      `select person, von, bis from read_parquet('${path.join(ziel, 'bezug')}/*.parquet') where person % 7 = 0 order by person, von`,
    );
  for (const [name, klassen] of [
    ['geschlecht', 3],
    ['team', 40],
  ] as const)
    await schreibe(
      `merkmal-${name}`,
      `select person, (-2147483648)::int as von, 2147483647::int as bis, (hash(person * ${klassen}) % ${klassen} + 1)::usmallint as klasse from p order by person`,
    );
  verbindung.closeSync();
  return ziel;
};
