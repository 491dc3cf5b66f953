import { sicherungsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Schnappschuss, Tabellenform } from '#ports';
import { codeVon } from '../fehler.ts';
import { liesMigrationen, migriere } from '../migriere.ts';
import type { Verbindung } from '../verbindung.ts';
import { lasseRuhen } from './lasseRuhen.ts';
import { inAnfuehrung, liesForm } from './liesBestand.ts';

/**
 * Fills an empty database. First it gets the tables as they were when the backup was made, then the rows in one transaction, and at last the
 * changes that came after.
 */
export const fuelleBestand = async (
  eigentuemer: Verbindung,
  inhalt: Schnappschuss,
  datei: string,
  vorAbschluss: () => Promise<void>,
): Promise<Ergebnis<null>> => {
  const alle = await liesMigrationen();
  const bis = inhalt.migrationen.at(-1)?.nummer ?? 0;
  const vorhanden = await liesForm(eigentuemer);
  // Empty tables of a later state would refuse what an earlier one wrote.
  if (vorhanden && vorhanden.migrationen.some(({ nummer }) => nummer > bis)) {
    const leer = await pruefeLeer(eigentuemer, vorhanden.tabellen);
    if (!leer.ok) return leer;
    await eigentuemer.query('drop schema stellwerk cascade');
  }
  const damals = await migriere(
    eigentuemer,
    alle.filter(({ nummer }) => nummer <= bis),
  );
  if (!damals.ok) return damals;
  const gefuellt = await inEinemZug(eigentuemer, inhalt, datei, vorAbschluss);
  if (!gefuellt.ok) return gefuellt;
  const heute = await migriere(eigentuemer, alle);
  return heute.ok ? gelungen(null) : heute;
};

const inEinemZug = async (
  eigentuemer: Verbindung,
  inhalt: Schnappschuss,
  datei: string,
  vorAbschluss: () => Promise<void>,
): Promise<Ergebnis<null>> => {
  await eigentuemer.query('begin');
  try {
    const form = await liesForm(eigentuemer);
    const tabellen = form?.tabellen ?? [];
    for (const { name } of tabellen)
      await eigentuemer.query(`lock table stellwerk.${inAnfuehrung(name)} in access exclusive mode`);
    const leer = await pruefeLeer(eigentuemer, tabellen);
    if (!leer.ok) {
      await eigentuemer.query('rollback');
      return leer;
    }
    const ruhend = await lasseRuhen(eigentuemer);
    for (const tabelle of inhalt.tabellen) {
      const geschrieben = await schreibeTabelle(eigentuemer, inhalt, tabelle, datei);
      if (!geschrieben.ok) {
        await eigentuemer.query('rollback');
        return geschrieben;
      }
    }
    await eigentuemer.query('set constraints all immediate');
    for (const { name, stand, benutzt } of inhalt.zaehler)
      await eigentuemer.query('select setval($1::regclass, $2, $3)', [
        `stellwerk.${inAnfuehrung(name)}`,
        stand,
        benutzt,
      ]);
    for (const befehl of ruhend) await eigentuemer.query(befehl);
    await vorAbschluss();
    await eigentuemer.query('commit');
    return gelungen(null);
  } catch (fehler) {
    await eigentuemer.query('rollback').catch(() => undefined);
    throw fehler;
  }
};

/** As the role of backups: even the owner sees no rows of a Jobcenter. */
const pruefeLeer = async (
  eigentuemer: Verbindung,
  tabellen: readonly Tabellenform[],
): Promise<Ergebnis<null>> => {
  await eigentuemer.query('set role stellwerk_sicherung');
  try {
    for (const { name } of tabellen) {
      const { rows } = await eigentuemer.query<{ voll: boolean }>(
        `select exists (select from stellwerk.${inAnfuehrung(name)}) as voll`,
      );
      if (rows[0]?.voll === true)
        return misslungen(
          melde(sicherungsmeldungen.NICHT_LEER, '', { was: `in der Tabelle „${name}“ sind schon Daten` }),
        );
    }
    return gelungen(null);
  } finally {
    await eigentuemer.query('reset role');
  }
};

const schreibeTabelle = async (
  eigentuemer: Verbindung,
  inhalt: Schnappschuss,
  tabelle: Tabellenform,
  datei: string,
): Promise<Ergebnis<null>> => {
  await eigentuemer.query('set local role stellwerk_sicherung');
  try {
    const befehl = await einfuegebefehl(eigentuemer, tabelle);
    for await (const zeilen of inhalt.zeilen(tabelle))
      if (zeilen.length > 0) await eigentuemer.query(befehl, [`[${zeilen.join(',')}]`]);
    await eigentuemer.query('reset role');
    return gelungen(null);
  } catch (fehler) {
    // Data (22), constraints (23), names (42): what the backup says does not fit. Anything else is not about the backup.
    if (!/^(?:22|23|42|SW)/.test(codeVon(fehler))) throw fehler;
    return misslungen(
      melde(sicherungsmeldungen.UNVEREINBAR, '', { datei, tabelle: tabelle.name, grund: codeVon(fehler) }),
    );
  }
};

/** Takes a list of lines; each value is read by its type. Counted keys keep their numbers. */
const einfuegebefehl = async (eigentuemer: Verbindung, { name, spalten }: Tabellenform): Promise<string> => {
  const { rows } = await eigentuemer.query<{ spalte: string; art: string }>(
    `select attname::text as spalte, format_type(atttypid, atttypmod) as art from pg_attribute
     where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [`stellwerk.${inAnfuehrung(name)}`],
  );
  const arten = new Map(rows.map(({ spalte, art }) => [spalte, art]));
  const werte = spalten.map((spalte, i) => `(zeile->>${i})::${arten.get(spalte) ?? 'text'}`);
  return `insert into stellwerk.${inAnfuehrung(name)} (${spalten.map(inAnfuehrung).join(', ')})
    overriding system value select ${werte.join(', ')} from json_array_elements($1::json) with ordinality as t (zeile, n) order by n`;
};
