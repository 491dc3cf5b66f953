import type { Monat } from '#domain/werte';
import type { Term } from '../definitionen/typen.ts';
import { monateZahl, type Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { VORAUS } from './wertAus.ts';

/** A cube of stretches of months instead of months, and which quantities are known for each of them. */
export type Streckenwuerfel = Readonly<{
  wuerfel: Groessenwuerfel;
  /** By number of the stretch, which is its month in the cube. */
  bekannt: readonly (readonly Term['groesse'][])[];
}>;

/**
 * Sums of movements over the stretches between ends (after one, up to and including the next), for every class of a cube: what a table of such sums would
 * print. A stretch that reaches out of the months of a quantity does not know it.
 */
export const streckenwuerfel = (
  { auftrag, schnitt, zellen }: Groessenwuerfel,
  enden: readonly Monat[],
  groessen: readonly Term['groesse'][],
): Streckenwuerfel => {
  const breite = schnitt.reduce<number>((zahl, d) => zahl * (auftrag.dimensionen[d]?.klassen.length ?? 1), 1);
  const strecken = enden.slice(1).map((bis, i) => ({ nach: enden[i] ?? bis, bis }));
  const istDa = (groesse: Term['groesse'], { nach, bis }: (typeof strecken)[number]): boolean =>
    nach + 1 >= auftrag.vonMonat && bis - auftrag.vonMonat < monateZahl(auftrag) - (VORAUS[groesse] ?? 0);
  const summen = (groesse: Term['groesse']): Float64Array => {
    const spalte = zellen[groesse];
    // Months behind the last stretch: what looks ahead would miss them.
    const ergebnis = new Float64Array((strecken.length + WEITESTE) * breite);
    strecken.forEach((strecke, i) => {
      if (!spalte || !istDa(groesse, strecke)) return;
      const bis = strecke.bis - auftrag.vonMonat;
      for (let m = strecke.nach + 1 - auftrag.vonMonat; m <= bis; m++)
        for (let k = 0; k < breite; k++)
          ergebnis[i * breite + k] = (ergebnis[i * breite + k] ?? 0) + (spalte[m * breite + k] ?? 0);
    });
    return ergebnis;
  };
  return {
    wuerfel: {
      auftrag: {
        ...auftrag,
        vonMonat: 0 as Monat,
        stichtage: Int32Array.from({ length: strecken.length + WEITESTE + 2 }, (_, i) => i),
      },
      schnitt,
      zellen: Object.fromEntries(groessen.map(g => [g, summen(g)])),
    },
    bekannt: strecken.map(strecke => groessen.filter(g => zellen[g] && istDa(g, strecke))),
  };
};

const WEITESTE = Math.max(...Object.values(VORAUS));
