import type { Angabe } from '#domain/angaben';
import {
  liesGedruckt,
  messwert,
  schreibeDezimal,
  type Einheit,
  type Gedruckt,
  type Wert,
} from '#domain/werte';
import { drucktoleranz } from './toleranz.ts';

/** A said value in the measure of messwert. */
export const mass = <E extends Einheit>(einheit: E, { wert }: Angabe<E>): number =>
  messwert({ einheit, wert } as Wert);

/** By how much a said value may be off: half its last digit, more for 'rd.' and the like; a plain count is exact. In the measure of messwert. */
export const spielraum = <E extends Einheit>(einheit: E, angabe: Angabe<E>): number => {
  const gelesen = gelesenAus(einheit, angabe);
  if (gelesen?.ungefaehr) return drucktoleranz(gelesen);
  return einheit === 'anzahl' ? 0 : angabe.schritt / 2;
};

/** Is it said with 'rd.', 'knapp' or the like? */
export const istUngefaehr = <E extends Einheit>(einheit: E, angabe: Angabe<E>): boolean =>
  gelesenAus(einheit, angabe)?.ungefaehr ?? false;

/** As it stands in the plan, its minus as in computed figures. */
export const geschrieben = ({ text }: Readonly<{ text: string | number }>): string =>
  typeof text === 'number' ? schreibeDezimal(text, 0) : text.replace(/^-(?=\d)/, '−');

const gelesenAus = <E extends Einheit>(einheit: E, { text }: Angabe<E>): Gedruckt<E> | null => {
  const gelesen = liesGedruckt(String(text), einheit);
  return typeof text === 'string' && gelesen.ok ? gelesen.wert : null;
};

/** Millionths of a share as percent with as many decimals: '9,12 %'. */
export const alsProzent = (millionstel: number, stellen = 2): string =>
  `${schreibeDezimal(Math.round((millionstel / 10_000) * 10 ** stellen), stellen)} %`;
