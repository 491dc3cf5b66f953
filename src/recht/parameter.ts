import type { Einheit, Zeitraum } from '#domain/werte';
import type { ArtDerEinheit, Parametereinheit, WertDerEinheit } from './einheiten.ts';
import type { PARAMETERREIHEN } from './parameter/reihen.ts';
import type { Bezugsdatum, Pruefstand, Rechtsstatus } from './typen.ts';

/** The ids that stand in the data: a wrong one does not compile. */
export type ParameterId = (typeof PARAMETERREIHEN)[number]['id'];

type Rohreihe<I extends ParameterId> = Extract<(typeof PARAMETERREIHEN)[number], { id: I }>;
type Rohwert<I extends ParameterId> = Rohreihe<I>['zeilen'][number]['wert'];

/** The unit of a parameter. */
export type EinheitVon<I extends ParameterId> = Rohreihe<I>['einheit'] & Parametereinheit;

/** What its rows hold: null only where the data really has a time without a rule, the words themselves for an enum. */
export type WertVon<I extends ParameterId> =
  | (EinheitVon<I> extends 'enum' ? Extract<Rohwert<I>, string> : WertDerEinheit<EinheitVon<I>>)
  | Extract<Rohwert<I>, null>;

/** One row of law as the program uses it: its days are a half-open range. */
export type Parameter<I extends ParameterId = ParameterId> = {
  [K in I]: Readonly<{
    id: K;
    name: string;
    einheit: EinheitVon<K>;
    wert: WertVon<K>;
    rechtsgrundlage: string;
    gueltig: Zeitraum;
    bezugsdatum: Bezugsdatum;
    status: Rechtsstatus;
    pruefstand: Pruefstand;
    hinweis: string | null;
  }>;
}[I];

/** All rows of one parameter, in order of time, with the days on which there must be one. */
export type Parameterreihe<I extends ParameterId = ParameterId> = Readonly<{
  id: I;
  name: string;
  einheit: EinheitVon<I>;
  bezugsdatum: Bezugsdatum;
  festsetzung: 'dauerhaft' | 'jaehrlich';
  pflicht: Zeitraum;
  zeilen: readonly Parameter<I>[];
}>;

/** The kind of figure a parameter is: 'cent', 'anteil', 'punkte', 'anzahl' – or no figure at all: 'bool', 'text', 'enum'. */
export type ArtVon<I extends ParameterId> = ArtDerEinheit<EinheitVon<I>>;

/** Parameters that are figures: money, share, points, count. */
export type ZahlparameterId = {
  [I in ParameterId]: ArtVon<I> extends Einheit ? I : never;
}[ParameterId];
