import type { Gestaltungsangaben, PlanDaten, Weiterpruefung, Zuordnung } from '#contract';
import type { Gruppenangaben } from '#domain/kennzahlen';
import type { Plan } from '#domain/plan';
import type { Ergebnis, Fundort } from '#domain/werte';

/** A plan that was read, and where things stand in its file. */
export type GelesenerPlan = Readonly<{
  plan: Plan;
  /** What the file says, as data: values as they were written. */
  daten: PlanDaten;
  /** Where an address stands, or the nearest thing around it that stands in the file; null when not even its first part does. */
  fundort(pfad: string): Fundort | null;
  /** Where the file says what a document prints for this address: its entry under `gedruckt`, else {@link fundort}. */
  fundortGedruckt(pfad: string): Fundort | null;
}>;

/** A design file that was read, and where things stand in it. */
export type GeleseneGestaltung = Readonly<{
  angaben: Gestaltungsangaben;
  fundort(pfad: string): Fundort | null;
}>;

/** Reads and writes plan files (YAML and JSON). Every message of a failure has its place in the file. */
export type Plandatei = Readonly<{
  /** Reads a plan; fails with all messages about its form and references, and those of weitere, even when parts could not be read. */
  lies(inhalt: Uint8Array, weitere?: Weiterpruefung): Ergebnis<GelesenerPlan>;
  /** Reads a design file; fails with all messages about its form, its faces and the contrast of its colours. */
  liesGestaltung(inhalt: Uint8Array): Ergebnis<GeleseneGestaltung>;
  /** Reads a mapping file; fails with all messages about its form. */
  liesZuordnung(inhalt: Uint8Array): Ergebnis<Zuordnung>;
  /** Reads the file of a comparison group; fails with all messages about its form. */
  liesVergleichsgruppe(inhalt: Uint8Array): Ergebnis<Gruppenangaben>;
  /** The file in canonical form. Comments and data stay; fails rather than lose one. */
  formatiere(inhalt: Uint8Array): Ergebnis<string>;
  /** The file with data set at a place (keys from the top), everything else as it was. Comments stay; fails rather than lose one. */
  fuegeEin(inhalt: Uint8Array, ort: readonly string[], daten: unknown): Ergebnis<string>;
}>;
