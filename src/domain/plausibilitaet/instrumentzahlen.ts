import type { Instrumentzeile } from '#domain/instrumente';
import type { Einheit, Pfad, Zahl } from '#domain/werte';
import type { Pruefkontext } from './regel.ts';

/** A figure of the instruments by its address below 'instrumente', or null. */
export const instrumentzahl = <E extends Einheit>(
  { blatt }: Pruefkontext,
  einheit: E,
  ort: string,
): Zahl<E> | null => {
  const zahl = blatt.get(`instrumente.${ort}` as Pfad);
  return zahl?.einheit === einheit ? (zahl as Zahl<E>) : null;
};

/** All rows of a plan with their keys. */
export const instrumentzeilen = ({ plan }: Pruefkontext): readonly (readonly [string, Instrumentzeile])[] =>
  Object.entries(plan.instrumente?.zeilen ?? {});

/** Sums of the instrument tables: groups and total, this year and last, tables for target groups, need, vouchers. */
export const istInstrumentsumme = ({ pfad }: Zahl): boolean =>
  /^instrumente\.(?:(?:gruppen\.[\w-]+\.)?(?:summe|vorjahr)|(?:sichten\.[\w-]+|sichtenOhneDoppelte)\.summe(?:Von|Bis)?|kommunalerBedarf\.(?:von|bis)|bildungszielplanung\.\w+)$/.test(
    pfad,
  );

/** Changes of rows, groups and total against last year. */
export const istInstrumentveraenderung = ({ pfad }: Zahl): boolean =>
  /^instrumente\.(?:(?:gruppen|zeilen)\.[\w-]+\.)?veraenderung$/.test(pfad);
