import { anteil, pfad, type Zahl } from '#domain/werte';

/** Cumulated percent of the year's spending at the end of each month. */
const PROZENT = [6, 14, 23, 31, 39, 47, 55, 64, 73, 82, 91, 100] as const;

/**
 * Usual course of spending, for Jobcenter without own history: an Annahme, not a fact. Between the published points of the
 * gemeinsame Einrichtungen as share of the year's end (first quarter 23 to 26 %, to August 59 to 64 %, to September 73 to 75 %).
 */
export const ueblicheMittelabflusskurve: readonly Zahl<'anteil'>[] = PROZENT.map((prozent, i) => ({
  pfad: pfad('annahme', 'mittelabflusskurve', i + 1),
  name: `Üblicher Mittelabfluss bis Monat ${i + 1}`,
  einheit: 'anteil',
  wert: anteil(prozent, 100),
  herkunft: {
    art: 'annahme',
    kennung: 'mittelabflusskurve',
    von: 'Stellwerk',
    grund: 'übliche Kurve nach veröffentlichten Ausgabenständen 2011 bis 2024; besser ist der eigene Verlauf',
  },
}));
