import { STANDARDREGELN } from '#domain/kennzahlen';
import type { Erklaerungswunsch } from './typen.ts';

/** How a product or a quotient is taken apart. */
export const MITTELREGEL =
  'Jeder Teil ist die Veränderung der einen Zahl, mal dem Mittel der anderen aus beiden Monaten; so bleibt kein Rest.';

/** Under so many cases a number is hidden. */
export const mindestfallzahlVon = ({ schutz }: Pick<Erklaerungswunsch, 'schutz'>): number =>
  schutz?.regeln.mindestfallzahl ?? STANDARDREGELN.mindestfallzahl;
