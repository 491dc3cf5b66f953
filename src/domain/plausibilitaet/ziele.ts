import type { Bestandsziel, Quotenziel, Ziel } from '#domain/ziele';
import type { Einheit, Pfad, Zahl } from '#domain/werte';
import type { Pruefkontext } from './regel.ts';

/** A figure of the sheet in the unit it must have, or null. */
export const zahlBei = <E extends Einheit>(
  { blatt }: Pick<Pruefkontext, 'blatt'>,
  einheit: E,
  adresse: string,
): Zahl<E> | null => {
  const zahl = blatt.get(adresse as Pfad);
  return zahl?.einheit === einheit ? (zahl as Zahl<E>) : null;
};

type MitOrt<Z extends Ziel> = Readonly<{ ort: string; ziel: Z }>;

const alle = ({ plan }: Pruefkontext): readonly MitOrt<Ziel>[] =>
  Object.entries(plan.ziele?.ziele ?? {}).map(([schluessel, ziel]) => ({
    ort: `ziele.ziele.${schluessel}`,
    ziel,
  }));

/** Quota targets with their address. */
export const quotenziele = (kontext: Pruefkontext): readonly MitOrt<Quotenziel>[] =>
  alle(kontext).flatMap(({ ort, ziel }) => (ziel.art === 'quote' ? [{ ort, ziel }] : []));

/** Stock targets with their address. */
export const bestandsziele = (kontext: Pruefkontext): readonly MitOrt<Bestandsziel>[] =>
  alle(kontext).flatMap(({ ort, ziel }) => (ziel.art === 'bestand' ? [{ ort, ziel }] : []));

/** Value of a target as it is set: said or raised from a base; null when it only follows from parts. */
export const gesetzterWert = <E extends 'anteil' | 'anzahl'>(
  kontext: Pruefkontext,
  einheit: E,
  ort: string,
): Zahl<E> | null =>
  zahlBei(kontext, einheit, `${ort}.wert`) ?? zahlBei(kontext, einheit, `${ort}.vorgabe.wert`);

/** The whole of a split target: rule Z-01 speaks of its prints. */
export const istZielAusTeilen = ({ pfad }: Zahl): boolean =>
  /^ziele\.ziele\.[\w-]+\.wertAusTeilen$/.test(pfad);
