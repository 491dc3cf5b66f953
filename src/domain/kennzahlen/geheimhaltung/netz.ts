import { halde, type Halde } from './halde.ts';
import type { Schutztabelle } from './tabelle.ts';

/**
 * The sums of a table as a network: a sum is a node, a number an edge between the two sums it is in, so that what keeps all sums is a flow in circles. With
 * one Achse the numbers run to and fro between the sum and the outside.
 */
export type Netz = Readonly<{
  von: Int32Array;
  nach: Int32Array;
  /** By node: the numbers that touch it. */
  kanten: readonly Int32Array[];
  zettel: Suchzettel;
}>;

/** What a search writes down, used again by the next one. By node: what the cheapest way there costs, whether that is certain, the number it came over. */
type Suchzettel = Readonly<{
  kosten: Float64Array;
  fertig: Uint8Array;
  herkunft: Int32Array;
  /** Nodes with a way to them that may not be the cheapest yet. */
  offene: Halde;
}>;

/** How far each number may rise and fall; 0: it stays. */
export type Raum = Readonly<{ hinauf: Float64Array; hinab: Float64Array }>;

/** A number that rises or falls, how far others let it, and what moved with it by how much. */
export type Kreisfluss = Readonly<{ weite: number; bewegt: readonly number[]; mengen: readonly number[] }>;

/** The network of all tables with such Achsen, numbers in the order of their felder. */
export const netzAus = ([erste, zweite]: Schutztabelle['achsen']): Netz => {
  const [z, s] = [erste.klassen.length, zweite?.klassen.length ?? 0];
  const paare: (readonly [number, number])[] = [];
  for (let i = 0; i <= z; i++)
    if (!zweite) paare.push(i < z ? [0, 1] : [1, 0]);
    else for (let j = 0; j <= s; j++) paare.push(kante(i, j, z, s));
  const knoten = zweite ? z + s + 2 : 2;
  const kanten: number[][] = Array.from({ length: knoten }, () => []);
  paare.forEach(([a, b], nummer) => {
    kanten[a]?.push(nummer);
    kanten[b]?.push(nummer);
  });
  return {
    von: Int32Array.from(paare, p => p[0]),
    nach: Int32Array.from(paare, p => p[1]),
    kanten: kanten.map(k => Int32Array.from(k)),
    zettel: {
      kosten: new Float64Array(knoten),
      fertig: new Uint8Array(knoten),
      herkunft: new Int32Array(knoten),
      offene: halde(),
    },
  };
};

/** Rows are the nodes 0 … z (z: the row of the totals), columns z + 1 … ; margins run backwards, the grand total forwards. */
const kante = (i: number, j: number, z: number, s: number): readonly [number, number] => {
  const [zeile, spalte] = [i, z + 1 + j];
  return (i === z) === (j === s) ? [zeile, spalte] : [spalte, zeile];
};

/**
 * How far a number can rise (richtung 1) or fall, at most so far, when only what costs less than Infinity moves with it; the cheapest first. preise: by
 * number; what is hidden costs nothing.
 */
export const bewege = (
  netz: Netz,
  raum: Raum,
  preise: Float64Array,
  zahl: number,
  richtung: 1 | -1,
  hoechstens: number,
): Kreisfluss => {
  const eigener = (richtung > 0 ? raum.hinauf[zahl] : raum.hinab[zahl]) ?? 0;
  const ziel = Math.min(hoechstens, eigener);
  if (ziel <= 0) return { weite: 0, bewegt: [], mengen: [] };
  const [start, ende] = richtung > 0 ? [netz.nach[zahl], netz.von[zahl]] : [netz.von[zahl], netz.nach[zahl]];
  const fluss = new Map<number, number>();
  const suche: Suche = { netz, raum, preise, fluss, gesperrt: zahl };
  let weite = 0;
  while (weite < ziel) {
    const weg = billigsterWeg(suche, start ?? 0, ende ?? 0);
    if (!weg) break;
    let schritt = ziel - weite;
    for (const w of weg) schritt = Math.min(schritt, rest(suche, w.zahl, w.vorwaerts));
    for (const w of weg) fluss.set(w.zahl, (fluss.get(w.zahl) ?? 0) + (w.vorwaerts ? schritt : -schritt));
    weite += schritt;
  }
  const bewegte = [...fluss].filter(([, menge]) => menge !== 0);
  return { weite, bewegt: bewegte.map(b => b[0]), mengen: bewegte.map(b => b[1]) };
};

type Suche = Readonly<{
  netz: Netz;
  raum: Raum;
  preise: Float64Array;
  fluss: ReadonlyMap<number, number>;
  /** The number in question, which no way may use. */
  gesperrt: number;
}>;
type Schritt = Readonly<{ zahl: number; vorwaerts: boolean }>;

const rest = ({ raum, fluss }: Suche, zahl: number, vorwaerts: boolean): number => {
  const schon = fluss.size > 0 ? (fluss.get(zahl) ?? 0) : 0;
  return vorwaerts ? (raum.hinauf[zahl] as number) - schon : (raum.hinab[zahl] as number) + schon;
};

/** Dijkstra; null where there is no way. */
const billigsterWeg = (suche: Suche, start: number, ende: number): readonly Schritt[] | null => {
  const { netz } = suche;
  const { kosten, fertig, herkunft, offene } = netz.zettel;
  kosten.fill(Infinity);
  fertig.fill(0);
  offene.leere();
  kosten[start] = 0;
  offene.lege(start, 0);
  for (;;) {
    const knoten = offene.nimm();
    if (knoten < 0) return null;
    if (knoten === ende) return rueckweg(netz, herkunft, ende, start);
    if (fertig[knoten] === 1) continue;
    fertig[knoten] = 1;
    erreicheVon(suche, knoten, netz.kanten[knoten] as Int32Array);
    if (kosten[ende] === 0) return rueckweg(netz, herkunft, ende, start);
  }
};

const erreicheVon = (suche: Suche, knoten: number, kanten: Int32Array): void => {
  const { netz, preise, fluss, gesperrt } = suche;
  const { kosten, fertig, herkunft, offene } = netz.zettel;
  const bisher = kosten[knoten] as number;
  for (let i = 0; i < kanten.length; i++) {
    const zahl = kanten[i] as number;
    const eigener = preise[zahl] as number;
    if (eigener === Infinity || zahl === gesperrt) continue;
    const vorwaerts = netz.von[zahl] === knoten;
    const dort = (vorwaerts ? netz.nach[zahl] : netz.von[zahl]) as number;
    if (fertig[dort] === 1) continue;
    const neu = bisher + (fluss.size > 0 && fluss.has(zahl) ? 0 : eigener);
    if (neu >= (kosten[dort] as number) || rest(suche, zahl, vorwaerts) <= 0) continue;
    kosten[dort] = neu;
    herkunft[dort] = zahl;
    offene.lege(dort, neu);
  }
};

const rueckweg = (
  { von, nach }: Netz,
  herkunft: Int32Array,
  ende: number,
  start: number,
): readonly Schritt[] => {
  const weg: Schritt[] = [];
  for (let knoten = ende; knoten !== start;) {
    const zahl = herkunft[knoten] as number;
    const vorwaerts = nach[zahl] === knoten;
    weg.push({ zahl, vorwaerts });
    knoten = (vorwaerts ? von[zahl] : nach[zahl]) as number;
  }
  return weg;
};
