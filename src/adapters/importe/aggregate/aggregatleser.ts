import type { Aggregatleser } from '#ports';
import { liesEckwerteCsv } from './eckwerteCsv.ts';
import { liesEckwerteMappe } from './eckwerteMappe.ts';
import { liesGruppentabelle } from './gruppentabelle.ts';
import { liesKennzahltabelle } from './kennzahltabelle.ts';

/** Reads published figures of every form we know. */
export const erstelleAggregatleser = (): Aggregatleser => ({
  eckwerteMappe: liesEckwerteMappe,
  eckwerteCsv: liesEckwerteCsv,
  kennzahlen: liesKennzahltabelle,
  vergleichsgruppe: liesGruppentabelle,
});
