import type { Monat } from '#domain/werte';
import type { Term } from '../definitionen/typen.ts';
import { sucheMuster } from './muster.ts';
import { netzAus } from './netz.ts';
import { monateVon, type Reihenfrage } from './reihenfrage.ts';
import { lagenVon } from './reihenlagen.ts';
import { nurImGesamt, stellenVon, type Schutztabelle, type Stelle } from './tabelle.ts';
import { buendelVon, FLUSSBESTAENDE, obermengenVon } from './zusammengehoeriges.ts';

/** By quantity the places that are hidden, in every month and every sum. offen: how many secret numbers are known from elsewhere. */
export type Reihenschutz = Readonly<{
  verdeckt: (groesse: Term['groesse']) => Uint8Array;
  offen: number;
}>;

/**
 * Protects everything that is printed together, over all months: a quantity is hidden at the same places in every month and every sum, so that months and
 * sums say nothing about each other there; each month for itself, and each sum, then leaves enough open.
 */
export const schuetzeReihe = (frage: Reihenfrage): Reihenschutz => {
  const stellen = stellenVon(frage.achsen);
  const netz = netzAus(frage.achsen);
  const nie = Uint8Array.from(stellen, stelle => (nurImGesamt(frage.achsen, stelle) ? 1 : 0));
  const muster = new Map<Term['groesse'], Uint8Array>();
  let offen = 0;
  for (const groesse of ganzeZuerst(frage.gedruckt.map(g => g.term.groesse))) {
    if (muster.has(groesse)) continue;
    const buendel = buendelVon(groesse);
    const ganze = obermengenVon(groesse).flatMap(g => muster.get(g) ?? []);
    const ziehtMit = !FLUSSBESTAENDE.includes(obermengenVon(groesse)[0] ?? groesse);
    const immer = nie.map((n, p) => (n || (ziehtMit && ganze.some(m => m[p])) ? 1 : 0));
    const mit = ganze.length > 0 ? nie.map((_, p) => (ganze.every(m => m[p]) ? 1 : 0)) : null;
    const preise = preiseFuer(buendel, frage, stellen);
    const { verdeckt, offen: ungeschuetzt } = sucheMuster(
      { netz, immer, preise },
      lagenVon(buendel, frage, mit),
    );
    for (const { position } of ungeschuetzt)
      if (preise[position] === Infinity) offen++;
      else verbirgLinien(verdeckt, stellen, preise, position);
    for (const name of buendel) muster.set(name, verdeckt);
  }
  return { verdeckt: groesse => muster.get(groesse) ?? nie, offen };
};

/** Where nothing else helps, everything of its classes is hidden, totals too. */
const verbirgLinien = (
  verdeckt: Uint8Array,
  stellen: readonly Stelle[],
  preise: Float64Array,
  position: number,
): void => {
  const eigene = stellen[position] ?? [];
  stellen.forEach((stelle, p) => {
    const gleiche =
      stelle.length === 1 ||
      stelle.some((klasse, i) => klasse === eigene[i]) ||
      !stelle.some(k => k !== null);
    if (gleiche && preise[p] !== Infinity) verdeckt[p] = 1;
  });
};

/** What others are part of comes before its parts. */
const ganzeZuerst = (groessen: readonly Term['groesse'][]): readonly Term['groesse'][] =>
  [...new Set(groessen)].toSorted((a, b) => obermengenVon(a).length - obermengenVon(b).length);

/** A margin is worth ten cells, the total a hundred: without them the reader loses more than a cell. */
const RANDGEWICHT = 10;
/** A class that is hidden rather than any other: it is cheaper whatever it holds. */
const VORZUG = 1e-6;

/** What hiding a place loses, by its mean month; Infinity where it is empty or known from elsewhere. */
const preiseFuer = (
  buendel: readonly Term['groesse'][],
  { achsen, reihen, gedruckt, bekannt }: Reihenfrage,
  stellen: readonly Stelle[],
): Float64Array => {
  const monate = monateVon(gedruckt.filter(g => buendel.includes(g.term.groesse)));
  const summen = new Float64Array(stellen.length);
  for (const m of monate) for (const g of buendel) addiere(summen, reihen(g, m));
  const fest = buendel.map(g => bekannt.get(g) ?? new Set());
  return summen.map((summe, p) => {
    const stelle = stellen[p] ?? [];
    if (summe === 0 || fest.some(f => f.has(p))) return Infinity;
    const raender = stelle.filter(k => k === null).length;
    return (1 + summe / monate.length) * RANDGEWICHT ** raender * (bevorzugt(achsen, stelle) ? VORZUG : 1);
  });
};

const addiere = (summen: Float64Array, werte: Float64Array | null): void => {
  for (let p = 0; p < (werte?.length ?? 0); p++) summen[p] = (summen[p] as number) + (werte?.[p] ?? 0);
};

const bevorzugt = (achsen: Schutztabelle['achsen'], stelle: Stelle): boolean =>
  achsen.some(({ klassen, zuerstVerdeckt }, i) => {
    const klasse = klassen[stelle[i] ?? -1];
    return klasse !== undefined && klasse === zuerstVerdeckt;
  });

/** A term by month, as it is printed. */
export const alsGedrucktes = (terme: readonly Term[], monat: Monat): Reihenfrage['gedruckt'] =>
  terme.map(term => ({ monat, term }));
