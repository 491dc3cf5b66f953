import { enthaelt, ersterTag } from '#domain/werte';
import { KENNZAHLEN, type Fassung } from '#domain/kennzahlen';

/** The value in percent that follows from the published terms; null where one is missing or the denominator is 0. */
export const termwert = ({ kennzahl, monat, zaehler, nenner }: Fassung): number | null => {
  const definition = KENNZAHLEN.find(k => k.id === kennzahl && enthaelt(k.gueltig, ersterTag(monat)));
  if (!definition || zaehler === null || !nenner) return null;
  return (zaehler / nenner - (definition.form === 'veraenderung' ? 1 : 0)) * 100;
};

/** Does a value printed with so many places follow from its terms? Where there is nothing to compare it does. */
export const passtZuTermen = (fassung: Fassung, stellen: number): boolean => {
  const gerechnet = termwert(fassung);
  return (
    gerechnet === null ||
    fassung.wert === null ||
    Math.abs(gerechnet - fassung.wert) <= 0.5 * 10 ** -stellen + 1e-9
  );
};
