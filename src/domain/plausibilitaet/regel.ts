import type { Plan, Planrecht } from '#domain/plan';
import type { Formelkatalog, Meldungsart, Parameter, Rechenblatt, Stufe } from '#domain/werte';
import type { Druck } from './drucke.ts';

/** Everything a rule may look at. */
export type Pruefkontext = Readonly<{
  plan: Plan;
  blatt: Rechenblatt;
  katalog: Formelkatalog;
  recht: Planrecht;
  /** Every printed figure of the plan, read. */
  drucke: readonly Druck[];
}>;

/**
 * A rule is a value: code, usual level, title, the sentence the user reads (with the arithmetic in it), legal basis, predicate.
 * pruefe returns all findings, never only the first.
 */
export type Regel<P extends Parameter = Parameter> = Meldungsart<P> &
  Readonly<{
    titel: string;
    fundstelle?: string;
    pruefe(kontext: Pruefkontext): readonly Fund<P>[];
  }>;

/** What a rule found: the address it is about, what its sentence says, and the level where it differs from the usual one. */
export type Fund<P extends Parameter = Parameter> = Readonly<{ pfad: string; parameter: P; stufe?: Stufe }>;

/** A finding of a rule. */
export const fund = <P extends Parameter>(pfad: string, parameter: P, stufe?: Stufe): Fund<P> => ({
  pfad,
  parameter,
  ...(stufe && { stufe }),
});

/** The rule itself, with its parameters inferred from the sentence. */
export const regel = <P extends Parameter>(r: Regel<P>): Regel<P> => r;
