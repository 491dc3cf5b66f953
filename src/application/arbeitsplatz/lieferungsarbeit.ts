import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Auftrag, Loeschung } from '#ports';
import type {
  Annahme,
  Auftragsentscheidung,
  Hochladewunsch,
  Lieferungssicht,
  Lieferungsbestand,
} from '../lieferungen/index.ts';

export type { Annahme, Auftrag, Auftragsentscheidung, Hochladewunsch, Lieferungssicht, Lieferungsbestand };

/** Receiving deliveries and published tables: upload, check, decide, look at, delete. */
export type Lieferungsarbeit = Readonly<{
  bestand(akteur: Akteur): Promise<Ergebnis<Lieferungsbestand>>;
  lieferung(akteur: Akteur, kennung: string): Promise<Ergebnis<Lieferungssicht>>;
  /** Nothing stays of what is received unless {@link Annahme.fertig} says so. */
  empfange(akteur: Akteur, wunsch: Hochladewunsch): Promise<Ergebnis<Annahme>>;
  auftrag(akteur: Akteur, id: string): Promise<Ergebnis<Auftrag>>;
  entscheide(akteur: Akteur, entscheidung: Auftragsentscheidung): Promise<Ergebnis<null>>;
  abgelehnte(akteur: Akteur, wahl: Readonly<{ kennung: string; datei: string }>): Promise<Ergebnis<string>>;
  loesche(akteur: Akteur, kennung: string): Promise<Ergebnis<Loeschung>>;
  /** What waits or runs now; from memory. */
  laufende(akteur: Akteur): readonly string[];
  /** false: a gemeinsame Einrichtung takes in tables only. */
  nimmtLieferungen(akteur: Akteur): Promise<Ergebnis<boolean>>;
}>;
