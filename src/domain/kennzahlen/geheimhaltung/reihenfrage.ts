import type { Monat } from '#domain/werte';
import { monateImFenster } from '../definitionen/fenster.ts';
import type { Term } from '../definitionen/typen.ts';
import type { Monatsreihen } from './monatsreihen.ts';
import type { Geheimhaltungsregeln } from './regeln.ts';
import type { Schutztabelle } from './tabelle.ts';

/** A term that is printed for a month. */
export type Gedrucktes = Readonly<{ monat: Monat; term: Pick<Term, 'groesse' | 'fenster'> }>;

/** Everything that is printed together. bekannt: by quantity the places that are known from elsewhere. */
export type Reihenfrage = Readonly<{
  achsen: Schutztabelle['achsen'];
  reihen: Monatsreihen;
  gedruckt: readonly Gedrucktes[];
  regeln: Geheimhaltungsregeln;
  bekannt: ReadonlyMap<string, ReadonlySet<number>>;
  /** Quantities whose months are known of everybody, from sums since January. */
  gesamtBekannt: ReadonlySet<string>;
}>;

/** Months of a quantity that what is printed says something about. */
export const monateVon = (eigene: readonly Gedrucktes[]): readonly Monat[] =>
  [...new Set(eigene.flatMap(({ monat, term }) => monateImFenster(term.fenster, monat)))].toSorted(
    (a, b) => a - b,
  );
