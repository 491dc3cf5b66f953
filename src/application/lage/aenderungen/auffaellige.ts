import {
  definitionFuer,
  GROESSEN,
  groesseAus,
  KENNZAHLEN,
  wertAus,
  type Groesse,
  type Wuerfel,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';

/** A figure whose change stands out. ungewoehnlich: how many times the usual change of a month it is. */
export type Auffaelliges = Readonly<{ id: string; ungewoehnlich: number }>;

/** So many months tell what is usual. */
const DAVOR = 24;

/** Figures by how much their last change is beside what they usually change by, the most unusual first; none that did not change. */
export const auffaellige = (
  wuerfel: Wuerfel,
  ids: readonly string[],
  monat: Monat,
): readonly Auffaelliges[] =>
  ids
    .flatMap(id => {
      const ungewoehnlich = verhaeltnisZumUeblichen(wuerfel, id, monat);
      return ungewoehnlich === null ? [] : [{ id, ungewoehnlich }];
    })
    .toSorted((a, b) => b.ungewoehnlich - a.ungewoehnlich);

const verhaeltnisZumUeblichen = (wuerfel: Wuerfel, id: string, monat: Monat): number | null => {
  const jetzt = schritt(wuerfel, id, monat);
  if (jetzt === null || jetzt === 0) return null;
  const frueher = Array.from({ length: DAVOR }, (_, i) => schritt(wuerfel, id, (monat - 1 - i) as Monat))
    .filter(s => s !== null)
    .map(Math.abs);
  if (frueher.length === 0) return null;
  const ueblich = frueher.reduce((a, b) => a + b, 0) / frueher.length;
  return ueblich === 0 ? null : Math.abs(jetzt) / ueblich;
};

/** The change against the month before. */
const schritt = (wuerfel: Wuerfel, id: string, monat: Monat): number | null => {
  const [vorher, nachher] = [(monat - 1) as Monat, monat].map(m => wertVon(wuerfel, id, m));
  return vorher === null || vorher === undefined || nachher === null || nachher === undefined
    ? null
    : nachher - vorher;
};

const wertVon = (wuerfel: Wuerfel, id: string, monat: Monat): number | null => {
  const groesse = GROESSEN.find((g): g is Groesse => g === id);
  if (groesse !== undefined) return groesseAus(wuerfel, groesse, monat, []);
  const kennzahl = definitionFuer(KENNZAHLEN, id, monat);
  return kennzahl ? wertAus(kennzahl, wuerfel, monat, []).wert : null;
};
