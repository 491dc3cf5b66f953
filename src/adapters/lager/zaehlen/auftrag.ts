import { lieferungsmeldungen } from '#contract';
import type { Auftrag, Dimension, Schnitt } from '#domain/kennzahlen';
import { gelungen, melde, misslungen, type Ergebnis, type Monat } from '#domain/werte';
import type { Zaehlwunsch } from '#ports';

/** The order to count a wish from a delivery with these Dimensionen. Fails for a name that is none of them. */
export const auftragFuer = (
  vonMonat: Monat,
  stichtage: Int32Array,
  dimensionen: readonly Dimension[],
  { schnitte, mindestluecke }: Zaehlwunsch,
): Ergebnis<Auftrag> => {
  const gewuenscht = new Set(schnitte.flat());
  const fremd = [...gewuenscht].find(name => !dimensionen.some(d => d.name === name));
  if (fremd !== undefined) {
    const vorhanden = dimensionen.map(d => d.name).join(', ');
    return misslungen(melde(lieferungsmeldungen.DIMENSION, '', { name: fremd, vorhanden }));
  }
  const gebraucht = dimensionen.filter(d => gewuenscht.has(d.name));
  const stelle = (name: string): number => gebraucht.findIndex(d => d.name === name);
  return gelungen({
    vonMonat,
    stichtage,
    dimensionen: gebraucht,
    schnitte: schnitte.map(([a, b]): Schnitt =>
      a === undefined ? [] : b === undefined ? [stelle(a)] : [stelle(a), stelle(b)],
    ),
    mindestluecke,
  });
};
