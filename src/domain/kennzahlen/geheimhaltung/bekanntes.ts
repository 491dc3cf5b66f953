import type { Monat } from '#domain/werte';
import { monateImFenster } from '../definitionen/fenster.ts';
import type { Term } from '../definitionen/typen.ts';
import type { Netz } from './netz.ts';
import { stellenVon, type Schutztabelle } from './tabelle.ts';
import { FLUSSBESTAENDE } from './zusammengehoeriges.ts';

/** A number of an earlier publication, shown or hidden: of a quantity in the months of a window, of a group (class by Dimension; empty: everybody). */
export type Bekanntes = Readonly<{
  term: Pick<Term, 'groesse' | 'fenster'>;
  monat: Monat;
  gruppe: Readonly<Record<string, string>>;
  verdeckt?: boolean;
}>;

/** What earlier publications have told of the places of a table. */
export type Vorwissen = Readonly<{
  /** Quantities of which anything is out. */
  groessen: ReadonlySet<string>;
  /** Places of a quantity that are out in a month, alone or within a sum: no protection may count on them there. */
  imMonat: (groesse: Term['groesse'], monat: Monat) => ReadonlySet<number>;
  /** Places that were hidden in a month, alone or within a sum, and have to stay so. */
  verdeckt: (groesse: Term['groesse'], monat: Monat) => ReadonlySet<number>;
  /** Places whose very number is out. */
  genau: (term: Bekanntes['term'], monat: Monat) => ReadonlySet<number>;
}>;

/** What somebody knows of a table from earlier publications, with what follows by adding up. A stock that is out in one month is so in all: flows may tell the rest. */
export const vorwissenAus = (
  veroeffentlicht: readonly Bekanntes[],
  achsen: Schutztabelle['achsen'],
  netz: Netz,
): Vorwissen => {
  const stellen = new Map(stellenVon(achsen).map((stelle, p) => [kennung(gruppeAn(achsen, stelle)), p]));
  const plaetze = new Map<string, Set<number>>();
  const groessen = new Set<string>();
  const merke = (wo: string, platz: number): void => {
    plaetze.set(wo, (plaetze.get(wo) ?? new Set()).add(platz));
  };
  const verdeckte: (readonly [wo: string, platz: number])[] = [];
  for (const { term, monat, gruppe, verdeckt = false } of veroeffentlicht) {
    const platz = stellen.get(kennung(gruppe));
    if (platz === undefined) continue;
    groessen.add(term.groesse);
    for (const wo of monatskennungen(term, monat))
      if (verdeckt) verdeckte.push([`verdeckt ${wo}`, platz]);
      else merke(wo, platz);
    if (!verdeckt) merke(`genau ${fensterkennung(term, monat)}`, platz);
  }
  for (const bekannte of plaetze.values()) ergaenze(bekannte, netz);
  for (const [wo, platz] of verdeckte) merke(wo, platz);
  const an = (wo: string): ReadonlySet<number> => plaetze.get(wo) ?? NICHTS;
  return {
    groessen,
    imMonat: (groesse, monat) => an(monatskennung(groesse, monat)),
    verdeckt: (groesse, monat) => an(`verdeckt ${monatskennung(groesse, monat)}`),
    genau: (term, monat) => an(`genau ${fensterkennung(term, monat)}`),
  };
};

const NICHTS: ReadonlySet<number> = new Set();

const monatskennungen = (term: Bekanntes['term'], monat: Monat): readonly string[] => [
  ...new Set(monateImFenster(term.fenster, monat).map(m => monatskennung(term.groesse, m))),
];

const monatskennung = (groesse: Term['groesse'], monat: Monat): string =>
  FLUSSBESTAENDE.includes(groesse) ? groesse : `${groesse} ${monat}`;

/** The same months are the same number, whatever the window is called. */
const fensterkennung = ({ groesse, fenster }: Bekanntes['term'], monat: Monat): string => {
  const monate = monateImFenster(fenster, monat);
  return `${groesse} ${monate[0]} ${monate.length}`;
};

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
