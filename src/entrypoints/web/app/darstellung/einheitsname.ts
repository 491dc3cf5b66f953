import type { Einheit } from '#domain/werte';

/** What people call a unit in the heading of a column. */
export const einheitsname = (einheit: Einheit): string => NAMEN[einheit];

const NAMEN: Readonly<Record<Einheit, string>> = {
  cent: 'Euro',
  anzahl: 'Anzahl',
  vzae: 'Vollzeitäquivalente',
  punkte: 'Prozentpunkte',
  anteil: 'Prozent',
  schluessel: 'Schlüssel',
  dezimal: 'Zahl',
};
