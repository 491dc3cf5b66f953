import { bewege, type Netz, type Raum } from './netz.ts';
import { erinnerung, type Beweis, type Erinnerung } from './beweise.ts';

/** A number that must leave so many other values possible. */
export type Heikles = Readonly<{ position: number; mehr: number }>;

/**
 * One of the tables that share a pattern: how far its numbers could be moved without anybody noticing, and which must be able to. A sum of months that are
 * known one by one has a Raum for each of them. There may be several ways to move them, of which one is enough.
 */
export type Lage = Readonly<{ wege: readonly (readonly Raum[])[]; heikle: readonly Heikles[] }>;

/** Which places of all the tables are hidden, and what could not be protected because others know too much already. */
export type Muster = Readonly<{ verdeckt: Uint8Array; offen: readonly Heikles[] }>;

/** What is given: places that are hidden anyway, what hiding each loses; Infinity where it is known already. */
export type Mustervorgaben = Readonly<{ netz: Netz; immer: Uint8Array; preise: Float64Array }>;

/**
 * One pattern for tables that are read together: whoever knows every number outside it, in every table, still finds for each secret one as many values as
 * it needs. What turned out unnecessary is shown again.
 */
export const sucheMuster = (vorgaben: Mustervorgaben, lagen: readonly Lage[]): Muster => {
  const { preise, immer, netz } = vorgaben;
  const verdeckt = immer.slice();
  for (const { heikle } of lagen)
    for (const { position } of heikle) if (preise[position] !== Infinity) verdeckt[position] = 1;
  const vorher = verdeckt.slice();
  const suche: Suche = {
    netz,
    preise,
    verdeckt,
    frei: nurVerdecktes(verdeckt),
    jetzt: preise.map((preis, p) => (verdeckt[p] ? 0 : preis)),
    bewiesen: erinnerung(),
  };
  const bewiesene: Bewiesenes[] = [];
  const offen: Heikles[] = [];
  for (const lage of lagen)
    for (const heikles of lage.heikle) {
      const beweis = verbirgFuer(suche, lage, heikles);
      if (beweis) bewiesene.push({ lage, heikles, beweis });
      else offen.push(heikles);
    }
  zeigeUnnoetiges(suche, vorher, bewiesene);
  return { verdeckt, offen };
};

type Suche = Readonly<{
  netz: Netz;
  preise: Float64Array;
  verdeckt: Uint8Array;
  /** What moving a number costs when only what is hidden may. */
  frei: Float64Array;
  /** The same when anything may be hidden for it. */
  jetzt: Float64Array;
  bewiesen: Erinnerung;
}>;

const setze = ({ verdeckt, frei, jetzt, preise }: Suche, position: number, geheim: boolean): void => {
  verdeckt[position] = geheim ? 1 : 0;
  frei[position] = geheim ? 0 : Infinity;
  jetzt[position] = geheim ? 0 : (preise[position] as number);
};
type Bewiesenes = { lage: Lage; heikles: Heikles; beweis: Beweis };

/** How what is hidden could be otherwise; null where that is not enough. */
const beweise = (suche: Suche, { wege }: Lage, { position, mehr }: Heikles): Beweis | null => {
  for (const raum of wege.flat()) {
    const alter = suche.bewiesen.finde(position, mehr, raum, suche.verdeckt);
    if (alter) return alter;
  }
  for (const raeume of wege) {
    const beweis = beweiseIn(suche, raeume, { position, mehr });
    if (beweis) return beweis;
  }
  return null;
};

/** The room of several months, up and down, added up. */
const beweiseIn = (
  { netz, frei, bewiesen }: Suche,
  raeume: readonly Raum[],
  { position, mehr }: Heikles,
): Beweis | null => {
  const bewegt: number[] = [];
  let weite = 0;
  for (const raum of raeume)
    for (const richtung of [1, -1] as const) {
      const fluss = bewege(netz, raum, frei, position, richtung, mehr - weite);
      if (fluss.weite >= mehr) return bewiesen.merke(position, mehr, richtung, fluss);
      if (fluss.weite === 0) continue;
      weite += fluss.weite;
      bewegt.push(...fluss.bewegt);
      if (weite >= mehr) return { bewegt };
    }
  return null;
};

/** Only what is hidden moves. */
const nurVerdecktes = (verdeckt: Uint8Array): Float64Array =>
  Float64Array.from(verdeckt, v => (v ? 0 : Infinity));

/** Hides the cheapest numbers that make room, on the cheaper side. null: there is not enough room at all. */
const verbirgFuer = (suche: Suche, lage: Lage, heikles: Heikles): Beweis | null => {
  const { netz, preise, frei, jetzt } = suche;
  const { position, mehr } = heikles;
  if (preise[position] === Infinity) return null;
  for (const raum of lage.wege.flat()) {
    const schon = beweise(suche, lage, heikles);
    if (schon) return schon;
    const wege = ([1, -1] as const).map(richtung => {
      const gegenueber = bewege(netz, raum, frei, position, richtung > 0 ? -1 : 1, mehr).weite;
      const ziel = mehr - gegenueber;
      const weg = bewege(netz, raum, jetzt, position, richtung, ziel);
      return {
        ganz: weg.weite >= ziel,
        ...weg,
        preis: weg.bewegt.reduce((summe, p) => summe + (jetzt[p] ?? 0), 0),
      };
    });
    const [weg] = wege.filter(w => w.ganz).toSorted((a, b) => a.preis - b.preis);
    for (const p of weg ? weg.bewegt : wege.flatMap(w => w.bewegt)) setze(suche, p, true);
  }
  return beweise(suche, lage, heikles);
};

/** Shows again, the greatest loss first, what no secret number needs. */
const zeigeUnnoetiges = (suche: Suche, vorher: Uint8Array, bewiesene: readonly Bewiesenes[]): void => {
  const { verdeckt, preise } = suche;
  const folgen = [...verdeckt.keys()]
    .filter(p => verdeckt[p] && !vorher[p])
    .toSorted((a, b) => (preise[b] ?? 0) - (preise[a] ?? 0));
  const nutzer = nachFolge(new Set(folgen), bewiesene);
  for (const p of folgen) {
    setze(suche, p, false);
    const betroffen = [...(nutzer.get(p) ?? [])].filter(b => b.beweis.bewegt.includes(p));
    const neue: Beweis[] = [];
    for (const { lage, heikles } of betroffen) {
      const neu = beweise(suche, lage, heikles);
      if (!neu) break;
      neue.push(neu);
    }
    if (neue.length < betroffen.length) setze(suche, p, true);
    else betroffen.forEach((b, i) => uebernimm(b, neue[i], nutzer));
  }
};

const nachFolge = (
  folgen: ReadonlySet<number>,
  bewiesene: readonly Bewiesenes[],
): ReadonlyMap<number, Set<Bewiesenes>> => {
  const nutzer = new Map([...folgen].map(p => [p, new Set<Bewiesenes>()]));
  for (const b of bewiesene) for (const p of b.beweis.bewegt) nutzer.get(p)?.add(b);
  return nutzer;
};

const uebernimm = (
  bewiesenes: Bewiesenes,
  beweis: Beweis | undefined,
  nutzer: ReadonlyMap<number, Set<Bewiesenes>>,
): void => {
  if (!beweis) return;
  bewiesenes.beweis = beweis;
  for (const p of beweis.bewegt) nutzer.get(p)?.add(bewiesenes);
};
