import type { Anteil, Cent } from '#domain/werte';
import type { Bezugsdatum, Pruefstand, Rechtsstatus } from '../typen.ts';

/** The printed keys, with what a page calls them. */
export const SCHLUESSELARTEN = {
  egt1: 'Schlüssel der Eingliederungsmittel nach Grundsicherungsquote',
  egt2: 'Schlüssel der Eingliederungsmittel nach Anteil der Langzeitleistungsbeziehenden',
  vkb: 'Schlüssel der Verwaltungskosten, alle Jobcenter',
  vkbGe: 'Schlüssel der Verwaltungskosten, gemeinsame Einrichtungen',
  fbwAlt: 'Schlüssel der Altfälle beruflicher Weiterbildung',
  rehaAlt: 'Schlüssel der Altfälle der Teilhabe am Arbeitsleben',
} as const;
export type Schluesselart = keyof typeof SCHLUESSELARTEN;

/** As it stands in the data; jobcenter is a slug: 'ennepe-ruhr'. A key that is not on record is absent. */
export type Schluesseldaten = Readonly<
  { jahr: number; jobcenter: string } & { [S in Schluesselart]?: Anteil }
>;

/**
 * Printed shares of a Jobcenter in the federal pools of one budget year, in percent with four decimals.
 * EGT = ½ · pool · egt1 + ½ · pool · egt2. Administration: a zkT takes vkb of the whole, a gE vkbGe of the gE's part less vkbBaZentrale.
 */
export type EinglmvSchluessel = Schluesseldaten &
  Readonly<{ bezugsdatum: Bezugsdatum; rechtsgrundlage: string; pruefstand: Pruefstand }>;

/** Federal amounts of a budget year, with what a page calls them. */
export const POOLARTEN = {
  egtSoll: 'Eingliederungstitel des Bundes, Soll',
  egtIst: 'Eingliederungstitel des Bundes, Ist',
  egtEinbehalten: 'Eingliederungstitel des Bundes, einbehaltene Mittel',
  egtPool: 'Eingliederungstitel des Bundes, verteilte Summe',
  vkbSoll: 'Verwaltungskosten des Bundes, Soll',
  vkbIst: 'Verwaltungskosten des Bundes, Ist',
  vkbEinbehalten: 'Verwaltungskosten des Bundes, einbehaltene Mittel',
  vkbZentraleAufgaben: 'Verwaltungskosten des Bundes, zentrale Aufgaben der Bundesagentur',
  vkbBaZentrale: 'Verwaltungskosten der gemeinsamen Einrichtungen, Anteil der BA-Zentrale',
  vkbPool: 'Verwaltungskosten des Bundes, verteilte Summe',
  fbwAlt: 'Altfälle beruflicher Weiterbildung, Mittel des Bundes',
  rehaAlt: 'Altfälle der Teilhabe am Arbeitsleben, Mittel des Bundes',
} as const;
export type Poolart = keyof typeof POOLARTEN;

/** As it stands in the data. */
export type Pooldaten = Readonly<{
  jahr: number;
  art: Poolart;
  betrag: Cent;
  quelle: string;
  /** Absent: geltend. Draft budgets are 'entwurf'. */
  status?: Exclude<Rechtsstatus, 'geltend'>;
  /** Worked out from printed allotments and keys, not printed itself; known to within this step. */
  abgeleitetAuf?: Cent;
  pruefstand: Pruefstand;
  hinweis?: string;
}>;

/** One federal amount of a budget year. */
export type EinglmvPool = Pooldaten & Readonly<{ name: string; bezugsdatum: Bezugsdatum }>;
