import type { Angabe } from '#domain/angaben';
import type { Einheit } from '#domain/werte';
import type { Ort } from '../beanstandung.ts';

/** A value of the plan, or the Stand of a block, at its place. */
export type Fund =
  | Readonly<{ art: 'angabe'; ort: Ort; angabe: Angabe<Einheit> }>
  | Readonly<{ art: 'stand'; ort: Ort; stand: string }>;

/** All said values and all Stände of blocks below a part of a plan, in order. */
export const durchgehe = (teil: unknown, ort: Ort): readonly Fund[] => {
  if (typeof teil !== 'object' || teil === null) return [];
  if (istAngabe(teil)) return [{ art: 'angabe', ort, angabe: teil }];
  return Object.entries(teil).flatMap(([schluessel, wert]: [string, unknown]) =>
    schluessel === 'stand' && typeof wert === 'string'
      ? [{ art: 'stand' as const, ort: [...ort, schluessel], stand: wert }]
      : durchgehe(wert, [...ort, schluessel]),
  );
};

/** Rows of the plan may be called like the fields of a value; only a value has a number as schritt. */
const istAngabe = (teil: object): teil is Angabe<Einheit> =>
  'schritt' in teil && typeof teil.schritt === 'number';
