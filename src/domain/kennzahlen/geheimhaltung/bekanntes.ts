import type { Monat } from '#domain/werte';
import { monateImFenster } from '../definitionen/fenster.ts';
import type { Term } from '../definitionen/typen.ts';
import type { Netz } from './netz.ts';
import type { Gedrucktes } from './reihenfrage.ts';
import { stellenVon, type Schutztabelle } from './tabelle.ts';

/** A number that is out already: of a quantity in the months of a window, of a group (class by Dimension; empty: everybody). */
export type Bekanntes = Readonly<{
  term: Pick<Term, 'groesse' | 'fenster'>;
  monat: Monat;
  gruppe: Readonly<Record<string, string>>;
}>;

/**
 * The places of a table that an earlier publication has told, by quantity, with what follows from them by adding up. Whoever published any month or sum that
 * shares a month with what is printed now has told the place: no protection may count on it any more.
 */
export const bekanntePlaetze = (
  veroeffentlicht: readonly Bekanntes[],
  gedruckt: readonly Gedrucktes[],
  achsen: Schutztabelle['achsen'],
  netz: Netz,
): ReadonlyMap<string, ReadonlySet<number>> => {
  const stellen = new Map(stellenVon(achsen).map((stelle, p) => [kennung(gruppeAn(achsen, stelle)), p]));
  const monate = new Set(gedruckt.flatMap(({ term, monat }) => monateVon(term, monat)));
  const bekannt = new Map<string, Set<number>>();
  for (const { term, monat, gruppe } of veroeffentlicht) {
    const platz = stellen.get(kennung(gruppe));
    if (platz === undefined || !monateVon(term, monat).some(m => monate.has(m))) continue;
    const plaetze = bekannt.get(term.groesse) ?? new Set();
    bekannt.set(term.groesse, plaetze.add(platz));
  }
  for (const plaetze of bekannt.values()) ergaenze(plaetze, netz);
  return bekannt;
};

const monateVon = ({ fenster }: Pick<Term, 'fenster'>, monat: Monat): readonly Monat[] =>
  monateImFenster(fenster, monat);

const gruppeAn = (
  achsen: Schutztabelle['achsen'],
  stelle: readonly (number | null)[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    achsen.flatMap(({ name, klassen }, i) => {
      const klasse = klassen[stelle[i] ?? -1];
      return name === '' || klasse === undefined ? [] : [[name, klasse]];
    }),
  );

const kennung = (gruppe: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(gruppe).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Where all numbers of a sum but one are known, that one is. */
const ergaenze = (plaetze: Set<number>, { kanten }: Netz): void => {
  for (let vorher = -1; vorher < plaetze.size;) {
    vorher = plaetze.size;
    for (const summe of kanten) {
      const fremde = [...summe].filter(p => !plaetze.has(p));
      if (fremde.length === 1 && fremde[0] !== undefined) plaetze.add(fremde[0]);
    }
  }
};
