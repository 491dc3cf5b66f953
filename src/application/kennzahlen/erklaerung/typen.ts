import type { Grund, Gruppenklasse, Kennzahl, Schutzvorgaben, Term } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Zaehlergebnis } from '#ports';

/** What is to be explained: a key figure or a quantity, against another month, by a Dimension. */
export type Erklaerungswunsch = Readonly<{
  /** Id of a key figure or name of a quantity. */
  id: string;
  /** null: the last month of the delivery. */
  monat: Monat | null;
  /** null: a year before. */
  gegen: Monat | null;
  je: string | null;
  schutz: Schutzvorgaben | null;
  mindestluecke: number;
  altersgrenzen: readonly number[];
}>;

/** How the figure of a month comes about: terms, the value, and the sentence with the numbers put in. A distance has no terms of its own. */
export type Monatsstand = Readonly<{
  monat: Monat;
  zaehler: number | null;
  nenner: number | null;
  wert: number | null;
  grund: Grund | null;
  satz: string;
}>;

/** A part of the change with its recipe, the numbers put in; null where it is secret or missing. */
export type Erklaerungsteil = Readonly<{
  name: string;
  wert: number | null;
  grund: Grund | null;
  rechnung: string | null;
}>;

/** In what the change is measured. Amounts inside are cents. */
export type Erklaerungseinheit = 'prozentpunkte' | 'faelle' | 'cent';

/** A figure explained: recipe of both months, the change and its parts, which add up to it. */
export type Erklaerung = Readonly<{
  lieferung: Zaehlergebnis['bericht'];
  id: string;
  name: string;
  quelle: string | null;
  je: string | null;
  jetzt: Monatsstand;
  damals: Monatsstand;
  einheit: Erklaerungseinheit;
  veraenderung: number | null;
  teile: readonly Erklaerungsteil[];
  /** What the change is. */
  ergebnis: readonly string[];
  /** How parts, terms and data are to be understood. */
  saetze: readonly string[];
}>;

/** Whose quota it is: of everybody or of a fixed class. A distance has a second side, which is taken off (vorzeichen). */
export type Seite = Readonly<{ name: string; fest: Gruppenklasse | null; vorzeichen: 1 | -1 }>;

/** What an id stands for: a quota or the distance of two, or a quantity whose change is looked at. massnahmen: participations are counted, not persons. */
export type Gegenstand = Readonly<{ id: string; name: string; quelle: string | null; massnahmen: boolean }> &
  (
    | Readonly<{ art: 'quote'; kennzahl: Kennzahl; seiten: readonly Seite[] }>
    | Readonly<{ art: 'summe'; groesse: Term['groesse']; kennzahl: Kennzahl | null }>
  );
