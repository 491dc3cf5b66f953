import { GROESSEN, type Groesse, type Wuerfel } from './typen.ts';

/** The cube of two disjoint sets of persons, cell by cell; an amount that one of them does not know is not known. Both count the same order. */
export const addiere = (a: Wuerfel, b: Wuerfel): Wuerfel => ({
  ...a,
  zellen: Object.fromEntries(
    GROESSEN.map(groesse => [
      groesse,
      a.zellen[groesse].map((wert, i) => wert + (b.zellen[groesse][i] ?? Number.NaN)),
    ]),
  ) as Record<Groesse, Float64Array>,
});
