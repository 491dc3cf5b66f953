import type { Ergebnis, Monat } from '#domain/werte';
import type { Zaehlergebnis, Zaehlquelle } from './lager.ts';

/** Women and men, added up over the counting days of twelve months; persons without one of both are in neither. */
export type Geschlechterzahl = Readonly<{ frauen: number; maenner: number }>;

/** Unemployed and participations of the twelve months that end with bis. */
export type Foerderzaehlung = Readonly<{
  bericht: Zaehlergebnis['bericht'];
  bis: Monat;
  arbeitslose: Geschlechterzahl;
  teilnehmende: readonly (Geschlechterzahl & Readonly<{ instrument: string }>)[];
}>;

/** Counts a delivery up to a month (null: its last); fails where it does not hold twelve months. */
export type Foerderzaehler = (quelle: Zaehlquelle, bis: Monat | null) => Promise<Ergebnis<Foerderzaehlung>>;
