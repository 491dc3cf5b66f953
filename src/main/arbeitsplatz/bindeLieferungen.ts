import path from 'node:path';
import { erstelleAggregatleser } from '#adapters/importe';
import { erstelleEingang } from '#adapters/lager';
import { erstelleAuftragsablage, erstelleVerwaltungsablage, type Datenbank } from '#adapters/postgres';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import {
  empfangeDateien,
  entscheideAuftrag,
  erstelleAuftragslaeufe,
  gibAbgelehnteAus,
  laufendeAuftraege,
  loescheLieferung,
  nimmtLieferungen,
  zeigeAuftrag,
  zeigeLieferung,
  zeigeLieferungsbestand,
  type Lieferungsumgebung,
} from '#application/lieferungen';
import type { Zeitpunkt } from '#domain/zugang';
import type { Kennzahlumgebung } from '#ports';
import type { Konfiguration } from './konfiguration.ts';

/** What receiving deliveries needs, on the figures of all tenants. merkeFehler: for the log of the program. */
export const erstelleLieferungsumgebung = (
  kennzahlen: Kennzahlumgebung,
  datenbank: Datenbank,
  { daten, lieferungMb }: Pick<Konfiguration, 'daten' | 'lieferungMb'>,
  merkeFehler: (fehler: unknown) => void,
): Lieferungsumgebung => ({
  ...kennzahlen,
  imMandanten: (akteur, tue) =>
    datenbank.imMandanten(akteur, async tx =>
      tue({
        ...tx,
        verwaltung: erstelleVerwaltungsablage(tx.db, akteur.jobcenter),
        auftraege: erstelleAuftragsablage(tx.db, akteur),
      }),
    ),
  eingang: erstelleEingang(path.join(daten, 'hochgeladen'), lieferungMb * 1_000_000),
  aggregatleser: erstelleAggregatleser(),
  laeufe: erstelleAuftragslaeufe(merkeFehler),
  jetzt: () => Date.now() as Zeitpunkt,
  merkeFehler,
});

/** Binds the receiving of deliveries to the real world. */
export const bindeLieferungen = (umgebung: Lieferungsumgebung): Pick<Arbeitsplatz, 'lieferungen'> => ({
  lieferungen: {
    bestand: async akteur => zeigeLieferungsbestand(akteur, umgebung),
    lieferung: async (akteur, kennung) => zeigeLieferung(akteur, kennung, umgebung),
    empfange: async (akteur, wunsch) => empfangeDateien(akteur, wunsch, umgebung),
    auftrag: async (akteur, id) => zeigeAuftrag(akteur, id, umgebung),
    entscheide: async (akteur, entscheidung) => entscheideAuftrag(akteur, entscheidung, umgebung),
    abgelehnte: async (akteur, wahl) => gibAbgelehnteAus(akteur, wahl, umgebung),
    loesche: async (akteur, kennung) => loescheLieferung(akteur, kennung, umgebung),
    laufende: akteur => laufendeAuftraege(akteur, umgebung),
    nimmtLieferungen: async akteur => nimmtLieferungen(akteur, umgebung),
  },
});
