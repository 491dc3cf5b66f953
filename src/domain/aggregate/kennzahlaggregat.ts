import type { Fassung } from '#domain/kennzahlen';
import type { Aggregatquelle, Wertart } from './aggregatwert.ts';

/** A published key figure of a Jobcenter, with the group it is about (empty: all) and its source. */
export type Kennzahlaggregat = Readonly<{
  jobcenter: string;
  gruppe: Readonly<Record<string, string>>;
  fassung: Fassung;
  /** Why there is no value, where there is none. */
  wertart: Wertart;
  quelle: Aggregatquelle;
}>;

/** The versions for `amtlichesBlatt`: of one Jobcenter and one group, without one of all persons. */
export const fassungenAus = (
  aggregate: readonly Kennzahlaggregat[],
  jobcenter: string,
  gruppe: Readonly<Record<string, string>> = {},
): readonly Fassung[] =>
  aggregate.filter(a => a.jobcenter === jobcenter && istGleicheGruppe(a.gruppe, gruppe)).map(a => a.fassung);

const istGleicheGruppe = (
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([k, v]) => b[k] === v);
