import { sql, type Transaction } from 'kysely';
import { misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur, ImMandanten, Mandantentransaktion, Protokolleintrag } from '#ports';
import { meldungZu } from './fehler.ts';
import { mitGeduld } from './geduld.ts';
import type { Tabellen } from './tabellen.ts';
import type { Vorrat } from './verbindung.ts';

/** A transaction of an Akteur with the query builder on it; everything it asks goes through row level security. */
export type Datenbanktransaktion = Mandantentransaktion & Readonly<{ db: Transaction<Tabellen> }>;

/** How long a single query may take. */
const ANFRAGE_SEKUNDEN = 15;

/** The port {@link ImMandanten} on a database. wo: its name in messages. */
export const erstelleImMandanten =
  (vorrat: Vorrat, wo: string, sekunden: number = ANFRAGE_SEKUNDEN): ImMandanten<Datenbanktransaktion> =>
  async (akteur, tue) => {
    try {
      return await mitGeduld(async begonnen =>
        transaktion(vorrat, akteur, sekunden, async tx => {
          begonnen();
          return tue(tx);
        }),
      );
    } catch (fehler) {
      const meldung = meldungZu(fehler, wo, sekunden);
      if (meldung === null) throw fehler;
      return misslungen(meldung);
    }
  };

const transaktion = async <T>(
  vorrat: Vorrat,
  akteur: Akteur,
  sekunden: number,
  tue: (tx: Datenbanktransaktion) => Promise<Ergebnis<T>>,
): Promise<Ergebnis<T>> => {
  const tx = await vorrat.startTransaction().execute();
  try {
    await setze(tx, akteur, akteur.land ? 'lesen' : 'schreiben', sekunden);
    const ergebnis = await tue({
      akteur,
      db: tx,
      protokolliere: async eintrag => protokolliere(tx, akteur, eintrag, sekunden),
    });
    await (ergebnis.ok ? tx.commit() : tx.rollback()).execute();
    return ergebnis;
  } catch (fehler) {
    await tx
      .rollback()
      .execute()
      .catch(() => undefined);
    throw fehler;
  }
};

/** All settings end with the transaction. */
const setze = async (
  tx: Transaction<Tabellen>,
  { konto, jobcenter, land }: Akteur,
  zugriff: 'lesen' | 'schreiben',
  sekunden: number,
): Promise<void> => {
  const sichtbar = zugriff === 'lesen' ? (land ?? []).join(',') : jobcenter;
  await sql`select set_config('stellwerk.jobcenter', ${sichtbar}, true), set_config('stellwerk.zugriff', ${zugriff}, true),
    set_config('stellwerk.konto', ${konto}, true), set_config('statement_timeout', ${`${sekunden}s`}, true),
    set_config('idle_in_transaction_session_timeout', ${`${2 * sekunden}s`}, true)`.execute(tx);
};

const protokolliere = async (
  tx: Transaction<Tabellen>,
  akteur: Akteur,
  { vorgang, gegenstand, vorher, nachher }: Protokolleintrag,
  sekunden: number,
): Promise<void> => {
  if (akteur.land) await setze(tx, akteur, 'schreiben', sekunden);
  await sql`select protokolliere(${vorgang}, ${gegenstand}, ${alsJson(vorher)}, ${alsJson(nachher)})`.execute(
    tx,
  );
  if (akteur.land) await setze(tx, akteur, 'lesen', sekunden);
};

const alsJson = (wert: Protokolleintrag['vorher']): string | null =>
  wert === undefined ? null : JSON.stringify(wert);
