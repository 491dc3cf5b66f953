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
  const kanten: number[][] = Array.from({ length: zweite ? z + s + 2 : 2 }, () => []);
  paare.forEach(([a, b], nummer) => {
    kanten[a]?.push(nummer);
    kanten[b]?.push(nummer);
  });
  return {
    von: Int32Array.from(paare, p => p[0]),
    nach: Int32Array.from(paare, p => p[1]),
    kanten: kanten.map(k => Int32Array.from(k)),
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
    const schritt = Math.min(ziel - weite, ...weg.map(w => rest(suche, w.zahl, w.vorwaerts)));
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
  return vorwaerts ? (raum.hinauf[zahl] ?? 0) - schon : (raum.hinab[zahl] ?? 0) + schon;
};

/** Dijkstra over few nodes; null where there is no way. */
const billigsterWeg = (suche: Suche, start: number, ende: number): readonly Schritt[] | null => {
  const { netz } = suche;
  const kosten = new Float64Array(netz.kanten.length).fill(Infinity);
  const fertig = new Uint8Array(netz.kanten.length);
  const herkunft: (Schritt | undefined)[] = netz.kanten.map(() => undefined);
  kosten[start] = 0;
  for (;;) {
    const knoten = naechster(kosten, fertig);
    if (knoten < 0) return null;
    if (knoten === ende) return rueckweg(netz, herkunft, ende, start);
    fertig[knoten] = 1;
    for (const zahl of netz.kanten[knoten] ?? []) erreiche(suche, knoten, zahl, kosten, herkunft);
    if (kosten[ende] === 0) return rueckweg(netz, herkunft, ende, start);
  }
};

const naechster = (kosten: Float64Array, fertig: Uint8Array): number => {
  let beste = -1;
  for (let k = 0; k < kosten.length; k++)
    if (!fertig[k] && (kosten[k] as number) < (beste < 0 ? Infinity : (kosten[beste] as number))) beste = k;
  return beste;
};

const erreiche = (
  suche: Suche,
  knoten: number,
  zahl: number,
  kosten: Float64Array,
  herkunft: (Schritt | undefined)[],
): void => {
  const { netz, preise, fluss, gesperrt } = suche;
  const eigener = preise[zahl] as number;
  if (zahl === gesperrt || eigener === Infinity) return;
  const preis = fluss.size > 0 && fluss.has(zahl) ? 0 : eigener;
  const vorwaerts = netz.von[zahl] === knoten;
  const dort = (vorwaerts ? netz.nach[zahl] : netz.von[zahl]) as number;
  const neu = (kosten[knoten] as number) + preis;
  if (neu >= (kosten[dort] as number) || rest(suche, zahl, vorwaerts) <= 0) return;
  kosten[dort] = neu;
  herkunft[dort] = { zahl, vorwaerts };
};

const rueckweg = (
  { von, nach }: Netz,
  herkunft: readonly (Schritt | undefined)[],
  ende: number,
  start: number,
): readonly Schritt[] => {
  const weg: Schritt[] = [];
  for (let knoten = ende; knoten !== start;) {
    const schritt = herkunft[knoten];
    if (!schritt) break;
    weg.push(schritt);
    knoten = (schritt.vorwaerts ? von[schritt.zahl] : nach[schritt.zahl]) as number;
  }
  return weg;
};
