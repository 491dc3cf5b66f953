import type { Aggregatwert, Kennzahlaggregat } from '#domain/aggregate';
import type { Gruppenangaben } from '#domain/kennzahlen';
import type { Ergebnis, Tag } from '#domain/werte';

/** What a published file does not say about itself: its name, whose figures it holds, and when they were drawn. */
export type Aggregatangaben = Readonly<{ datei: string; jobcenter: string; ladestand: Tag }>;

/** Reads published figures: no persons, each value with its source. Nothing is thrown for what stands in a file; what cannot be read is told. */
export type Aggregatleser = Readonly<{
  /** The workbook „Eckwerte für Jobcenter“ (.xlsx). Without a Ladestand the day of making on its cover. */
  eckwerteMappe(
    inhalt: Uint8Array,
    angaben: Omit<Aggregatangaben, 'ladestand'> & Readonly<{ ladestand?: Tag }>,
  ): Promise<Ergebnis<readonly Aggregatwert[]>>;
  /** The long table period,kategorie,merkmal,insgesamt,sgb2,jahr,monat,label. */
  eckwerteCsv(inhalt: Uint8Array, angaben: Aggregatangaben): Ergebnis<readonly Aggregatwert[]>;
  /** Published key figures jobcenter;kennzahl;monat;…;zaehler;nenner;wert;ladestand;art. */
  kennzahlen(
    inhalt: Uint8Array,
    angaben: Readonly<{ datei: string; vermerk: string }>,
  ): Ergebnis<readonly Kennzahlaggregat[]>;
  /** A comparison group jobcenter;typ;von;bis, called by its file. */
  vergleichsgruppe(inhalt: Uint8Array, angaben: Pick<Aggregatangaben, 'datei'>): Ergebnis<Gruppenangaben>;
}>;
