import type { Monat } from '#domain/werte';
import { monateImFenster } from '../definitionen/fenster.ts';
import type { Term } from '../definitionen/typen.ts';
import type { Raum } from './netz.ts';
import type { Reihenfrage } from './reihenfrage.ts';
import type { Schutztabelle } from './tabelle.ts';
import { FLUSSBESTAENDE, obermengenVon, teilmengenVon } from './zusammengehoeriges.ts';

/**
 * How far the numbers of a Bündel could move in a month: none below 0, none above what it is part of; both of a pair together. Stocks not below their parts;
 * the parts of other numbers are hidden where these are, and move with them, but for those that are out already. Empty places and those known from elsewhere stay. mit: places where everything a
 * number is part of is hidden: only these move, and the whole with its part. nichtLeer: places that are shown where they are empty, so that a hidden one keeps
 * at least one case, in its largest month.
 */
export const monatsraum = (
  buendel: readonly Term['groesse'][],
  monate: readonly Monat[],
  { gedruckt, reihen, bekannt }: Reihenfrage,
  { mit = null, nichtLeer = null }: Readonly<{ mit?: Uint8Array | null; nichtLeer?: Uint8Array | null }> = {},
): ((monat: Monat) => Raum) => {
  const vorhanden = new Set<string>([...gedruckt.map(g => g.term.groesse), ...bekannt.groessen]);
  const eigeneTeile = (groesse: Term['groesse']): ReadonlySet<string> =>
    FLUSSBESTAENDE.includes(groesse) ? vorhanden : bekannt.groessen;
  const grenzen = buendel.map(groesse => ({
    groesse,
    ueber: mit ? [] : obermengenVon(groesse).filter(o => vorhanden.has(o)),
    unter: teilmengenVon(groesse).filter(t => eigeneTeile(groesse).has(t)),
  }));
  const belegt = belegtePlaetze(buendel, monate, reihen).map((b, p) => (b && (mit?.[p] ?? 1) ? Infinity : 0));
  const groesste = nichtLeer && groessteMonate(buendel, monate, reihen);
  const gemerkt = new Map<Monat, Raum>();
  return monat => {
    const schon = gemerkt.get(monat);
    if (schon) return schon;
    const raum = { hinauf: belegt.slice(), hinab: belegt.slice() };
    for (const { groesse, ueber, unter } of grenzen) {
      const werte = reihen(groesse, monat);
      if (!werte) continue;
      begrenze(raum.hinab, p => werte[p] ?? 0);
      for (const teil of unter) begrenzeUm(raum.hinab, werte, reihen(teil, monat));
      for (const ganzes of ueber) begrenzeUm(raum.hinauf, reihen(ganzes, monat), werte);
      for (const p of bekannt.imMonat(groesse, monat)) raum.hinauf[p] = raum.hinab[p] = 0;
    }
    for (let p = 0; p < (groesste?.length ?? 0); p++)
      if (nichtLeer?.[p] && groesste?.[p] === monat)
        raum.hinab[p] = Math.max(0, (raum.hinab[p] as number) - 1);
    gemerkt.set(monat, raum);
    return raum;
  };
};

/** The same where nothing is hidden: a number stays above its parts of that very month, which may be shown. */
export const mitGezeigtenTeilen = (
  raum: (monat: Monat) => Raum,
  buendel: readonly Term['groesse'][],
  { gedruckt, reihen }: Reihenfrage,
): ((monat: Monat) => Raum) => {
  const einzeln = new Set(
    gedruckt.flatMap(({ monat, term: { groesse, fenster } }) =>
      fenster === 'm' || fenster === 'm-12'
        ? monateImFenster(fenster, monat).map(m => `${groesse} ${m}`)
        : [],
    ),
  );
  return monat => {
    const hinab = raum(monat).hinab.slice();
    for (const groesse of buendel)
      for (const teil of teilmengenVon(groesse))
        if (einzeln.has(`${teil} ${monat}`)) begrenzeUm(hinab, reihen(groesse, monat), reihen(teil, monat));
    return { ...raum(monat), hinab };
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

/** By place the month with most of a Bündel. */
const groessteMonate = (
  buendel: readonly Term['groesse'][],
  monate: readonly Monat[],
  reihen: Reihenfrage['reihen'],
): readonly Monat[] => {
  const beste: { monat: Monat; zahl: number }[] = [];
  for (const monat of monate) {
    const alle = buendel.flatMap(g => reihen(g, monat) ?? []);
    for (let p = 0; p < (alle[0]?.length ?? 0); p++) {
      const zahl = alle.reduce((summe, werte) => summe + (werte[p] ?? 0), 0);
      if (zahl > (beste[p]?.zahl ?? -1)) beste[p] = { monat, zahl };
    }
  }
  return beste.map(({ monat }) => monat);
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
