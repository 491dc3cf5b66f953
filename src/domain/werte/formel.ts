import type { Einheit, Werte, Zahl } from './zahl.ts';

/** Named inputs of a formula: a unit, or a list of any number of figures of one unit (['cent']). */
export type Form = Readonly<Record<string, Einheit | readonly [Einheit]>>;
type Roh<F> = F extends Einheit
  ? Werte[F]
  : F extends readonly [infer E extends Einheit]
    ? readonly Werte[E][]
    : never;
type Ein<F> = F extends Einheit
  ? Zahl<F>
  : F extends readonly [infer E extends Einheit]
    ? readonly Zahl<E>[]
    : never;
/** The bare values of the inputs, as rechne gets them. */
export type Rohwerte<F extends Form> = { readonly [K in keyof F]: Roh<F[K]> };
/** The figures put in, as wende gets them. */
export type Eingaben<F extends Form> = { readonly [K in keyof F]: Ein<F[K]> };

/** A value in its own file. Changed arithmetic is a new id ('umschichtung/2'); the old one stays and still recomputes. */
export type Formel<F extends Form = Form, A extends Einheit = Einheit> = Readonly<{
  id: string;
  nimmt: F;
  ergibt: A;
  fundstelle?: string;
  /**
   * Right side of the sentence, inputs in braces: 'GVK {gvk} × {bundesanteil}'; '{gvk:name}' puts the figure's name before its value.
   * A list names each of its figures; '{teile:kurz}' says what their names share once, '{teile:werte}' leaves the names out.
   */
  satz: string;
  rechne(ein: Rohwerte<F>): Werte[A];
}>;

/** The formula itself, with its input types inferred. */
export const formel = <const F extends Form, const A extends Einheit>(f: Formel<F, A>): Formel<F, A> => f;

/** Formulas by id. */
export type Formelkatalog = ReadonlyMap<string, Formel>;

/** Catalogue of formulas. Throws when an id stands twice. */
export const formelkatalog = (formeln: readonly Formel[]): Formelkatalog => {
  const katalog = new Map<string, Formel>();
  for (const f of formeln) {
    if (katalog.has(f.id)) throw new Error(`Formel doppelt: ${f.id}`);
    katalog.set(f.id, f);
  }
  return katalog;
};
