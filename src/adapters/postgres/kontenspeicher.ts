import { sql, type Transaction } from 'kysely';
import type { Kontenspeicher, Kontenzugriff } from '#ports';
import { istVerklemmt } from './fehler.ts';
import { mitGeduld } from './geduld.ts';
import { aendereKonto, haltGefundenes, haltKonto, legeKontoAn, leseKonto } from './konten/konten.ts';
import { liesFreigaben, liesHaus } from './konten/jobcenter.ts';
import { protokolliereZugang } from './konten/protokoll.ts';
import {
  entferneProgrammschluessel,
  legeProgrammschluesselAn,
  leseProgrammschluessel,
  merkeBenutzung,
  programmschluesselVon,
} from './konten/programmschluessel.ts';
import { erstelleReihe, type Reihe } from './konten/reihe.ts';
import {
  aendereSitzung,
  beendeAnmeldung,
  beendeAnmeldungen,
  haltSitzung,
  legeSitzungAn,
  leseSitzung,
  sitzungenVon,
} from './konten/sitzungen.ts';
import { nimmSperrstand, raeumeAuf, setzeSperrstand } from './konten/sperrstaende.ts';
import type { Tabellen } from './tabellen.ts';
import type { Vorrat } from './verbindung.ts';

/** How long a single query may take. Signing in never asks for much. */
const ANFRAGE_SEKUNDEN = 10;

/** Of two that wait for each other the database ends one, which then does everything again. */
const ANLAEUFE = 4;

/**
 * The port {@link Kontenspeicher} on a database. Who signs in has no Jobcenter yet: the transaction is told whose an account or a session is,
 * and becomes one of that Jobcenter to read and write it.
 */
export const erstelleKontenspeicher = (vorrat: Vorrat): Kontenspeicher => ({
  ausfuehren: async tue => {
    for (let anlauf = 1; ; anlauf++) {
      try {
        return await mitGeduld(async begonnen =>
          vorrat.transaction().execute(async db => {
            await richteEin(db);
            begonnen();
            return tue(zugriffAuf(db));
          }),
        );
      } catch (fehler) {
        if (anlauf === ANLAEUFE || !istVerklemmt(fehler)) throw fehler;
        // The other one goes first now.
        await new Promise(weiter => setTimeout(weiter, 50 * anlauf));
      }
    }
  },
});

const richteEin = async (db: Transaction<Tabellen>): Promise<void> => {
  await sql`select set_config('stellwerk.zugriff', 'schreiben', true),
    set_config('statement_timeout', ${`${ANFRAGE_SEKUNDEN}s`}, true),
    set_config('idle_in_transaction_session_timeout', ${`${2 * ANFRAGE_SEKUNDEN}s`}, true)`.execute(db);
};

/** Each of these makes the transaction one of the Jobcenter it needs, so none may begin while another one is under way. */
const zugriffAuf = (db: Transaction<Tabellen>, reihe: Reihe = erstelleReihe()): Kontenzugriff => ({
  sperrstand: reihe(async schluessel => nimmSperrstand(db, schluessel)),
  setzeSperrstand: reihe(async (schluessel, stand) => setzeSperrstand(db, schluessel, stand)),
  kontoZu: reihe(async name => haltGefundenes(db, sql`konto_zum_anmeldenamen(${name})`)),
  konto: reihe(async konto => haltKonto(db, konto)),
  kontoBeimDienst: reihe(async (bei, wer) => haltGefundenes(db, sql`konto_beim_dienst(${bei}, ${wer})`)),
  freigegebenFuer: reihe(async land => liesFreigaben(db, land)),
  haus: reihe(async jobcenter => liesHaus(db, jobcenter)),
  legeKontoAn: reihe(async konto => legeKontoAn(db, konto)),
  aendereKonto: reihe(async (konto, aenderung) => aendereKonto(db, konto, aenderung)),
  sitzung: reihe(async pruefwert => haltSitzung(db, pruefwert)),
  inhaber: reihe(async pruefwert => {
    const sitzung = await leseSitzung(db, pruefwert);
    const konto = sitzung && (await leseKonto(db, sitzung.konto));
    return sitzung && konto ? { sitzung, konto } : null;
  }),
  legeSitzungAn: reihe(async sitzung => legeSitzungAn(db, sitzung)),
  sitzungenVon: reihe(async konto => sitzungenVon(db, konto)),
  aendereSitzung: reihe(async (pruefwert, aenderung) => aendereSitzung(db, pruefwert, aenderung)),
  beendeAnmeldung: reihe(async anmeldung => beendeAnmeldung(db, anmeldung)),
  beendeAnmeldungen: reihe(async (konto, ausser) => beendeAnmeldungen(db, konto, ausser)),
  programmschluesselVon: reihe(async konto => programmschluesselVon(db, konto)),
  legeProgrammschluesselAn: reihe(async schluessel => legeProgrammschluesselAn(db, schluessel)),
  programmschluesselinhaber: reihe(async pruefwert => {
    const schluessel = await leseProgrammschluessel(db, pruefwert);
    const konto = schluessel && (await leseKonto(db, schluessel.konto));
    return schluessel && konto ? { schluessel, konto } : null;
  }),
  merkeBenutzung: reihe(async (schluessel, zuletzt) => merkeBenutzung(db, schluessel, zuletzt)),
  entferneProgrammschluessel: reihe(async (konto, welchen) => entferneProgrammschluessel(db, konto, welchen)),
  raeumeAuf: reihe(async vor => raeumeAuf(db, vor)),
  protokolliere: reihe(async ereignis => protokolliereZugang(db, ereignis)),
});
