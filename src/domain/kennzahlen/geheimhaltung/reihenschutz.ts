import type { Monat } from '#domain/werte';
import type { Term } from '../definitionen/typen.ts';
import { sucheMuster, type Heikles } from './muster.ts';
import { netzAus } from './netz.ts';
import { mitFolgendenBestaenden, monateVon, type Reihenfrage } from './reihenfrage.ts';
import { lagenVon } from './reihenlagen.ts';
import { nurImGesamt, stellenVon, type Schutztabelle, type Stelle } from './tabelle.ts';
import {
  bestandDesFlusses,
  buendelVon,
  FLUSSBESTAENDE,
  obermengenVon,
  teilmengenVon,
} from './zusammengehoeriges.ts';

/** By quantity the places that are hidden, in every month and every sum. */
export type Reihenschutz = Readonly<{
  verdeckt: (groesse: Term['groesse']) => Uint8Array;
}>;

/**
 * Protects everything that is printed together, over all months: a quantity is hidden at the same places in every month and every sum, so that months and
 * sums say nothing about each other there; each month for itself, and each sum, then leaves enough open.
 */
export const schuetzeReihe = (gefragt: Reihenfrage): Reihenschutz => {
  const frage = mitFolgendenBestaenden(gefragt);
  const dazu: Dazu = new Map();
  for (let versuch = 1; versuch <= VERSUCHE; versuch++) {
    const schutz = versuche(frage, dazu, versuch === VERSUCHE);
    if (schutz) return schutz;
  }
  return { verdeckt: () => new Uint8Array(stellenVon(frage.achsen).length).fill(1) };
};

/** How often wholes are hidden with what could not be protected beside them, before the part is given up everywhere. */
const VERSUCHE = 4;

/** By quantity: places that must be able to move because a part of it must. */
type Dazu = Map<Term['groesse'], Heikles[]>;

/** null: a part could not be protected beside its whole, which is to be hidden there as well; dazu says so then. */
const versuche = (frage: Reihenfrage, dazu: Dazu, letzter: boolean): Reihenschutz | null => {
  const stellen = stellenVon(frage.achsen);
  const netz = netzAus(frage.achsen);
  const nie = Uint8Array.from(stellen, stelle => (nurImGesamt(frage.achsen, stelle) ? 1 : 0));
  const muster = new Map<Term['groesse'], Uint8Array>();
  for (const groesse of ganzeZuerst(frage.gedruckt.map(g => g.term.groesse))) {
    if (muster.has(groesse)) continue;
    const buendel = buendelVon(groesse);
    const ganze = obermengenVon(groesse).flatMap(g => muster.get(g) ?? []);
    const damals = [...buendel, ...obermengenVon(groesse), ...teilmengenVon(groesse)].map(g =>
      bisherVerdeckt(g, buendel, frage),
    );
    const ziehtMit = !FLUSSBESTAENDE.includes(obermengenVon(groesse)[0] ?? groesse);
    const grob = groberSchutz(frage, monateVon(frage.gedruckt.filter(g => buendel.includes(g.term.groesse))));
    const immer = nie.map((n, p) =>
      n || grob(stellen[p] ?? []) || (ziehtMit && ganze.some(m => m[p])) || damals.some(m => m.has(p))
        ? 1
        : 0,
    );
    const mit = ganze.length > 0 ? nie.map((_, p) => (ganze.every(m => m[p]) ? 1 : 0)) : null;
    const leer = nie.map((n, p) => (n || grob(stellen[p] ?? []) || ganze.some(m => m[p]) ? 1 : 0));
    const nichtLeer = leer.map((l, p) => (l && !damals.some(m => m.has(p)) ? 0 : 1));
    const preise = preiseFuer(buendel, frage, stellen);
    const { verdeckt, offen: ungeschuetzt } = sucheMuster(
      { netz, immer, preise },
      lagenVon(buendel, frage, mit, nichtLeer, dazu.get(groesse) ?? []),
    );
    if (!letzter && verlangtVomGanzen(groesse, ungeschuetzt, { frage, stellen, dazu })) return null;
    if (ungeschuetzt.length > 0) verdeckt.fill(1);
    for (const position of fluesseBekannterBestaende(groesse, frage, muster))
      verbirgLinien(verdeckt, stellen, preise, position);
    for (const name of buendel) muster.set(name, verdeckt);
  }
  return { verdeckt: groesse => muster.get(groesse) ?? nie };
};

/** Places of wholes that are hidden next time; false: there is no whole, or it was asked for already, or a total cannot be protected. */
const verlangtVomGanzen = (
  groesse: Term['groesse'],
  ungeschuetzt: readonly Heikles[],
  { frage, stellen, dazu }: Readonly<{ frage: Reihenfrage; stellen: readonly Stelle[]; dazu: Dazu }>,
): boolean => {
  const ganze = obermengenVon(groesse).filter(
    g => !FLUSSBESTAENDE.includes(g) && frage.gedruckt.some(({ term }) => term.groesse === g),
  );
  let neu = false;
  for (const ganzes of ganze)
    for (const heikles of ungeschuetzt) {
      const bisher = dazu.get(ganzes) ?? [];
      const istGesamt = stellen[heikles.position]?.every(k => k === null) === true;
      if (istGesamt || bisher.some(h => h.position === heikles.position && h.mehr >= heikles.mehr)) continue;
      dazu.set(ganzes, [...bisher, heikles]);
      neu = true;
    }
  return neu;
};

/** Steps of a search through all places of all months that take some seconds. */
const HOECHSTENS = 1e8;

/** In tables of two attributes that are too large to be searched, only the totals by the smaller one may be shown. */
const groberSchutz = (
  { achsen: [erste, zweite] }: Reihenfrage,
  monate: readonly Monat[],
): ((stelle: Stelle) => boolean) => {
  const [a, b] = [erste.klassen.length, zweite?.klassen.length ?? 0];
  if (!zweite || ((a + 1) * (b + 1)) ** 2 * monate.length <= HOECHSTENS) return () => false;
  return stelle => stelle[a >= b ? 0 : 1] !== null;
};

/** Places at which an earlier publication hid a quantity in one of the months. */
const bisherVerdeckt = (
  groesse: Term['groesse'],
  buendel: readonly Term['groesse'][],
  { gedruckt, bekannt }: Reihenfrage,
): ReadonlySet<number> => {
  const monate = monateVon(gedruckt.filter(g => buendel.includes(g.term.groesse)));
  return new Set(monate.flatMap(m => [...bekannt.verdeckt(groesse, m)]));
};

/** Places where a stock is hidden now but was out once: what came and went since would tell it. */
const fluesseBekannterBestaende = (
  groesse: Term['groesse'],
  { gedruckt, bekannt }: Reihenfrage,
  muster: ReadonlyMap<Term['groesse'], Uint8Array>,
): readonly number[] => {
  const bestand = bestandDesFlusses(groesse);
  const verdeckt = bestand && muster.get(bestand);
  const [eines] = gedruckt;
  return bestand && verdeckt && eines
    ? [...bekannt.imMonat(bestand, eines.monat)].filter(p => verdeckt[p] === 1)
    : [];
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

/** What others are part of comes before its parts, stocks before what comes and goes. */
const ganzeZuerst = (groessen: readonly Term['groesse'][]): readonly Term['groesse'][] =>
  [...new Set(groessen)].toSorted((a, b) => rang(a) - rang(b));

const rang = (groesse: Term['groesse']): number =>
  2 * obermengenVon(groesse).length + (bestandDesFlusses(groesse) === null ? 0 : 9);

/** A margin is worth ten cells, the total a hundred: without them the reader loses more than a cell. */
const RANDGEWICHT = 10;
/** A class that is hidden rather than any other: it is cheaper whatever it holds. */
const VORZUG = 1e-6;

/** What hiding a place loses, by its mean month; Infinity where it is empty. */
const preiseFuer = (
  buendel: readonly Term['groesse'][],
  { achsen, reihen, gedruckt }: Reihenfrage,
  stellen: readonly Stelle[],
): Float64Array => {
  const monate = monateVon(gedruckt.filter(g => buendel.includes(g.term.groesse)));
  const summen = new Float64Array(stellen.length);
  for (const m of monate) for (const g of buendel) addiere(summen, reihen(g, m));
  return summen.map((summe, p) => {
    const stelle = stellen[p] ?? [];
    if (summe === 0) return Infinity;
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
