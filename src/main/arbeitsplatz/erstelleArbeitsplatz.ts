import { erstellePlanzugriff, erstelleVerwaltungsablage, type Datenbank } from '#adapters/postgres';
import type { Druckwerkzeug } from '#application';
import type { Zugangswerkzeug } from '#application/anmeldung';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Lieferungsumgebung } from '#application/lieferungen';
import {
  befundstaendeVon,
  darfSchreiben,
  druckeGespeicherten,
  erstelleRechenspeicher,
  listePlaene,
  nimmPlandateiAuf,
  kopfVon,
  oeffneGespeicherten,
  probierePlan,
  schreibePlan,
  type Planungsumgebung,
} from '#application/planung';
import { erstelleAuskunftsspeicher } from '#application/auskunft';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Kennzahlumgebung } from '#ports';
import { bindeAuskunft, erstelleAuskunftsumgebung } from './bindeAuskunft.ts';
import { bindeKonto } from './bindeKonto.ts';
import { bindeLage } from './bindeLage.ts';
import { bindeLieferungen, erstelleLieferungsumgebung } from './bindeLieferungen.ts';
import { bindePlanleben } from './bindePlanleben.ts';
import { bindeSchnittstelle } from './bindeSchnittstelle.ts';
import { bindeTabellen } from './bindeTabellen.ts';
import { bindeVerwaltung } from './bindeVerwaltung.ts';
import { bindeZugang } from './bindeZugang.ts';
import { erstelleKennzahlumgebung } from './erstelleKennzahlumgebung.ts';
import { erstelleJobcenternamen } from './jobcenternamen.ts';
import type { Konfiguration } from './konfiguration.ts';
import { oeffneHandbuch } from './oeffneHandbuch.ts';
import { erstelleDienst, erstelleZugangswerkzeug } from './zugangswerkzeug.ts';

/** The workspace on a database, and the tools of access and planning it is bound to (for the demo data). */
export type GebundenerArbeitsplatz = Readonly<{
  arbeitsplatz: Arbeitsplatz;
  zugang: Zugangswerkzeug;
  planung: Planungsumgebung;
  kennzahlen: Kennzahlumgebung;
  lieferungen: Lieferungsumgebung;
}>;

/**
 * Binds every use case to the real world. schluessel: 32 bytes in Base64 for secrets at rest; fails when it is none. merkeFehler: for faults of
 * work that nobody waits for.
 */
export const erstelleArbeitsplatz = async (
  datenbank: Datenbank,
  schluessel: string,
  drucken: Druckwerkzeug,
  konfiguration: Konfiguration,
  merkeFehler: (fehler: unknown) => void = () => undefined,
): Promise<Ergebnis<GebundenerArbeitsplatz>> => {
  const werkzeug = erstelleZugangswerkzeug(datenbank, schluessel, konfiguration);
  if (!werkzeug.ok) return werkzeug;
  const zugang = werkzeug.wert;
  const planung: Planungsumgebung = {
    plandatei: await drucken.plandatei(),
    uhr: drucken.uhr,
    programm: drucken.version,
    rechne: erstelleRechenspeicher(drucken.pruefsumme),
    imMandanten: (akteur, tue) =>
      datenbank.imMandanten(akteur, async tx => tue({ ...tx, ...erstellePlanzugriff(tx.db, akteur) })),
  };
  const kennzahlen = erstelleKennzahlumgebung(datenbank, konfiguration.daten, drucken.uhr);
  const lieferungen = erstelleLieferungsumgebung(kennzahlen, datenbank, konfiguration, merkeFehler);
  const rechneProbe = erstelleRechenspeicher(drucken.pruefsumme, PROBEN);
  // A Land asks for its own name as well, which is not in the list of those it may look at.
  const namen = erstelleJobcenternamen(async ({ konto, jobcenter }) =>
    datenbank.imMandanten({ konto, jobcenter }, async tx =>
      gelungen((await erstelleVerwaltungsablage(tx.db, jobcenter).jobcenter()).name),
    ),
  );
  const arbeitsplatz: Arbeitsplatz = {
    ...bindeZugang(zugang, erstelleDienst(konfiguration), konfiguration),
    ...bindeKonto(zugang, datenbank.imMandanten),
    ...bindeVerwaltung(zugang, datenbank, drucken.uhr, namen.vergiss),
    jobcentername: namen.name,
    planung: {
      liste: async akteur => listePlaene(akteur, planung),
      befundstaende: async akteur => befundstaendeVon(akteur, planung),
      kopf: async (akteur, wahl) => kopfVon(akteur, wahl, planung),
      oeffne: async (akteur, kennung, fassung) => oeffneGespeicherten(akteur, kennung, planung, fassung),
      schreibe: async (akteur, eingaben) => schreibePlan(akteur, eingaben, planung),
      darfSchreiben: async (akteur, wo) => darfSchreiben(akteur, wo, planung),
      probiere: async (akteur, eingaben) => probierePlan(akteur, eingaben, planung, rechneProbe),
      nimmAuf: async (akteur, dateien) => nimmPlandateiAuf(akteur, dateien, planung),
      dokument: async (akteur, wunsch) => druckeGespeicherten(akteur, wunsch, planung, drucken),
    },
    ...bindePlanleben(planung, drucken),
    lage: bindeLage({ planung, kennzahlen: lieferungen, speicher: erstelleAuskunftsspeicher() }),
    ...bindeLieferungen(lieferungen),
    auskunft: bindeAuskunft(erstelleAuskunftsumgebung(kennzahlen, datenbank)),
    ...bindeSchnittstelle(planung, datenbank, drucken),
    tabellen: bindeTabellen(planung, drucken.pruefsumme),
    handbuch: oeffneHandbuch(),
    anlaufstellen: {
      kontakt: konfiguration.kontakt ?? null,
      schlichtungsstelle: konfiguration.schlichtungsstelle ?? null,
    },
  };
  return gelungen({ arbeitsplatz, zugang, planung, kennzahlen, lieferungen });
};

/** What people are just typing is soon something else: it must not take the place of plans that are kept. */
const PROBEN = { insgesamt: 24, jeJobcenter: 8 };
