import { monateZahl, type Auftrag, type Wuerfel } from '#domain/kennzahlen';
import type { Verbindung } from '../verbindung.ts';

/** Sums of entitlements in cents by month; NaN for a month without any row. */
export type Betraege = Readonly<{ LLU: Float64Array; LUH: Float64Array }>;

/** The sums of `leistungen`. */
export const liesBetraege = async (verbindung: Verbindung, auftrag: Auftrag): Promise<Betraege> => {
  const LLU = new Float64Array(monateZahl(auftrag)).fill(Number.NaN);
  const LUH = new Float64Array(monateZahl(auftrag)).fill(Number.NaN);
  const ergebnis = await verbindung.run(
    'select monat, sum(llu)::double, sum(luh)::double from leistungen group by monat',
  );
  for (const [monat, llu, luh] of await ergebnis.getRows()) {
    const stelle = Number(monat) - auftrag.vonMonat;
    if (stelle < 0 || stelle >= LLU.length) continue;
    LLU[stelle] = Number(llu);
    LUH[stelle] = Number(luh);
  }
  return { LLU, LUH };
};

/** Puts the sums into the cube of the total; groups have none. */
export const mitBetraegen = (wuerfel: readonly Wuerfel[], betraege: Betraege): readonly Wuerfel[] =>
  wuerfel.map(w => (w.schnitt.length === 0 ? { ...w, zellen: { ...w.zellen, ...betraege } } : w));
