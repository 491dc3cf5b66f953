import type { Monat } from '#domain/werte';
import { grenzenDesFensters, monateImFenster } from '../definitionen/fenster.ts';
import type { Term } from '../definitionen/typen.ts';
import type { Vorwissen } from './bekanntes.ts';
import type { Monatsreihen } from './monatsreihen.ts';
import type { Geheimhaltungsregeln } from './regeln.ts';
import type { Schutztabelle } from './tabelle.ts';
import { bestandDesFlusses } from './zusammengehoeriges.ts';

/** A term that is printed for a month. */
export type Gedrucktes = Readonly<{ monat: Monat; term: Pick<Term, 'groesse' | 'fenster'> }>;

/** Everything that is printed together. */
export type Reihenfrage = Readonly<{
  achsen: Schutztabelle['achsen'];
  reihen: Monatsreihen;
  gedruckt: readonly Gedrucktes[];
  regeln: Geheimhaltungsregeln;
  bekannt: Vorwissen;
  /** Quantities whose months are known of everybody, from sums since January. */
  gesamtBekannt: ReadonlySet<string>;
}>;

/** With the stocks at either end of what came and went, which follow from it as soon as any month of the stock is out. */
export const mitFolgendenBestaenden = (frage: Reihenfrage): Reihenfrage => {
  const { gedruckt, bekannt } = frage;
  const heraus = new Set<string>([...gedruckt.map(g => g.term.groesse), ...bekannt.groessen]);
  const folgende = gedruckt.flatMap(({ monat, term }): readonly Gedrucktes[] => {
    const groesse = bestandDesFlusses(term.groesse);
    if (groesse === null || !heraus.has(groesse)) return [];
    const [von, bis] = grenzenDesFensters(term.fenster, monat);
    return [von - 1, bis].map(m => ({ monat: m as Monat, term: { groesse, fenster: 'm' } }));
  });
  return { ...frage, gedruckt: [...gedruckt, ...folgende] };
};

/** Months of a quantity that what is printed says something about. */
export const monateVon = (eigene: readonly Gedrucktes[]): readonly Monat[] =>
  [...new Set(eigene.flatMap(({ monat, term }) => monateImFenster(term.fenster, monat)))].toSorted(
    (a, b) => a - b,
  );
