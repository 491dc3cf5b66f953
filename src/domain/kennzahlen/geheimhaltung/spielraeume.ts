import type { Monat } from '#domain/werte';
import type { Term } from '../definitionen/typen.ts';
import type { Raum } from './netz.ts';
import type { Reihenfrage } from './reihenfrage.ts';
import type { Schutztabelle } from './tabelle.ts';
import { FLUSSBESTAENDE, obermengenVon, teilmengenVon } from './zusammengehoeriges.ts';

/**
 * How far the numbers of a Bündel could move in a month: none below 0, none above what it is part of; both of a pair together. Stocks not below their parts;
 * the parts of other numbers are hidden where these are, and move with them. Empty places and those known from elsewhere stay. mit: places where everything a
 * number is part of is hidden: only these move, and the whole with its part.
 */
export const monatsraum = (
  buendel: readonly Term['groesse'][],
  monate: readonly Monat[],
  { gedruckt, reihen, bekannt }: Reihenfrage,
  mit: Uint8Array | null = null,
): ((monat: Monat) => Raum) => {
  const vorhanden = new Set(gedruckt.map(g => g.term.groesse));
  const grenzen = buendel.map(groesse => ({
    groesse,
    ueber: mit ? [] : obermengenVon(groesse).filter(o => vorhanden.has(o)),
    unter: FLUSSBESTAENDE.includes(groesse) ? teilmengenVon(groesse).filter(t => vorhanden.has(t)) : [],
    fest: bekannt.get(groesse),
  }));
  const belegt = belegtePlaetze(buendel, monate, reihen).map((b, p) => (b && (mit?.[p] ?? 1) ? Infinity : 0));
  const gemerkt = new Map<Monat, Raum>();
  return monat => {
    const schon = gemerkt.get(monat);
    if (schon) return schon;
    const raum = { hinauf: belegt.slice(), hinab: belegt.slice() };
    for (const { groesse, ueber, unter, fest } of grenzen) {
      const werte = reihen(groesse, monat);
      if (!werte) continue;
      begrenze(raum.hinab, p => werte[p] ?? 0);
      for (const teil of unter) begrenzeUm(raum.hinab, werte, reihen(teil, monat));
      for (const ganzes of ueber) begrenzeUm(raum.hinauf, reihen(ganzes, monat), werte);
      for (const p of fest ?? []) raum.hinauf[p] = raum.hinab[p] = 0;
    }
    gemerkt.set(monat, raum);
    return raum;
  };
};

const begrenze = (raum: Float64Array, grenze: (position: number) => number): void => {
  for (let p = 0; p < raum.length; p++) raum[p] = Math.min(raum[p] as number, grenze(p));
};

const begrenzeUm = (raum: Float64Array, ganze: Float64Array | null, teile: Float64Array | null): void => {
  if (ganze && teile) begrenze(raum, p => Math.max(0, (ganze[p] ?? 0) - (teile[p] ?? 0)));
};

/** 1 where a place has a number in any month: an empty one nobody believes to be otherwise. */
const belegtePlaetze = (
  buendel: readonly Term['groesse'][],
  monate: readonly Monat[],
  reihen: Reihenfrage['reihen'],
): Float64Array => {
  const alle = monate.flatMap(m => buendel.flatMap(g => reihen(g, m) ?? []));
  const belegt = new Float64Array(alle[0]?.length ?? 0);
  for (const werte of alle) for (let p = 0; p < werte.length; p++) if ((werte[p] ?? 0) > 0) belegt[p] = 1;
  return belegt;
};

/** Rooms of several months: of their sum, or of one and the same change in all of them. */
export const alleZusammen = (raeume: readonly Raum[], art: 'summe' | 'kleinster'): Raum => {
  const fasse = (seite: keyof Raum): Float64Array => {
    const ergebnis = raeume[0]?.[seite].slice() ?? new Float64Array();
    for (const raum of raeume.slice(1))
      for (let p = 0; p < ergebnis.length; p++) {
        const [a, b] = [ergebnis[p] as number, raum[seite][p] as number];
        ergebnis[p] = art === 'summe' ? a + b : Math.min(a, b);
      }
    return ergebnis;
  };
  return { hinauf: fasse('hinauf'), hinab: fasse('hinab') };
};

/**
 * How far a single month may be from the true one when only sums of twelve months are printed: what one calendar month gains in every year, another loses in
 * every year, and no sum of twelve months changes. A margin has the room of its parts. Where the months of everybody are known, other groups must do the
 * opposite; whoever says so has made sure that those months may be known.
 */
export const eigeneFreiheit = (
  monate: readonly Monat[],
  raum: (monat: Monat) => Raum,
  achsen: Schutztabelle['achsen'],
  gesamtBekannt: boolean,
): ((position: number, monat: Monat) => number) => {
  const jahreszeiten = [...Map.groupBy(monate, jahreszeit)].map(([nummer, gleiche]) => ({
    nummer,
    raum: alleZusammen(gleiche.map(raum), 'kleinster'),
  }));
  const teile = teilplaetze(achsen);
  const alle = teile.at(-1) ?? [];
  const fremdesHinab = jahreszeiten.map(j => alle.reduce((summe, p) => summe + (j.raum.hinab[p] ?? 0), 0));
  const inneres = (p: number, monat: Monat): number => {
    let [auf, ab, andereAuf, andereAb, fremdesAb, fremdesAndereAb] = [0, 0, 0, 0, 0, 0];
    jahreszeiten.forEach(({ nummer, raum: { hinauf, hinab } }, i) => {
      const [eigenesAuf, eigenesAb] = [hinauf[p] ?? 0, hinab[p] ?? 0];
      const fremdes = (fremdesHinab[i] ?? 0) - eigenesAb;
      if (nummer === jahreszeit(monat)) [auf, ab, fremdesAb] = [eigenesAuf, eigenesAb, fremdes];
      else {
        andereAuf += eigenesAuf;
        andereAb += eigenesAb;
        fremdesAndereAb += fremdes;
      }
    });
    const [grenzeAuf, grenzeAb] = gesamtBekannt ? [fremdesAb, fremdesAndereAb] : [Infinity, Infinity];
    return Math.min(auf, andereAb, grenzeAuf) + Math.min(ab, andereAuf, grenzeAb);
  };
  return (position, monat) => {
    const eigene = teile[position] ?? [];
    if (!gesamtBekannt) return eigene.reduce((summe, p) => summe + inneres(p, monat), 0);
    return eigene.length === alle.length ? Infinity : Math.max(0, ...eigene.map(p => inneres(p, monat)));
  };
};

const jahreszeit = (monat: Monat): number => ((monat % 12) + 12) % 12;

/** By position the inner places that it sums up; an inner place is its own. */
const teilplaetze = ([erste, zweite]: Schutztabelle['achsen']): readonly (readonly number[])[] => {
  const [z, s] = [erste.klassen.length, zweite?.klassen.length ?? 0];
  const breite = zweite ? s + 1 : 1;
  const teile: number[][] = Array.from({ length: (z + 1) * breite }, () => []);
  for (let i = 0; i < z; i++)
    for (let j = 0; j < Math.max(1, s); j++) {
      const innen = i * breite + j;
      const ziele = zweite ? [innen, i * breite + s, z * breite + j, z * breite + s] : [innen, z];
      for (const ziel of ziele) teile[ziel]?.push(innen);
    }
  return teile;
};
