/** Sparse row of whole numbers by column. */
type Reihe = Map<number, bigint>;

/** Maximise x[ziel] where zeilen · x = 0 and 0 ≤ x ≤ oben (null: no bound). */
export type ExakteAufgabe = Readonly<{
  zeilen: readonly (readonly (readonly [spalte: number, zahl: number])[])[];
  oben: readonly (number | null)[];
  ziel: number;
}>;

/**
 * The greatest x[ziel] as a fraction rounded down; null: there is none. Slow and plain: every upper bound is a row of its own, whole numbers of any size,
 * always the first column (rule of Bland). Shares nothing with the simplex of the protection, which it is to check.
 */
export const loeseExakt = ({ zeilen, oben, ziel }: ExakteAufgabe): number | null => {
  let spalten = oben.length;
  const reihen: { koeffizienten: Reihe; rechts: bigint; basis: number }[] = [];
  for (const zeile of zeilen) {
    const koeffizienten = new Map(zeile.map(([s, z]) => [s, BigInt(z)]));
    reihen.push({ koeffizienten, rechts: 0n, basis: -1 });
  }
  oben.forEach((grenze, s) => {
    if (grenze === null) return;
    const koeffizienten: Reihe = new Map([[s, 1n], [spalten, 1n]]); // prettier-ignore
    reihen.push({ koeffizienten, rechts: BigInt(grenze), basis: spalten++ });
  });
  let gewinn: Reihe = new Map([[ziel, 1n]]);
  for (;;) {
    const spalte = [...gewinn].filter(([, g]) => g > 0n).reduce((b, [s]) => Math.min(b, s), Infinity);
    const eigene = reihen.find(r => r.basis === ziel);
    if (spalte === Infinity) return eigene ? Number(eigene.rechts / nenner(eigene.koeffizienten, ziel)) : 0;
    const tausch = engste(reihen, spalte);
    if (!tausch) return null;
    const pivot = tausch.koeffizienten.get(spalte) ?? 0n;
    if (pivot < 0n) for (const [s, z] of tausch.koeffizienten) tausch.koeffizienten.set(s, -z);
    for (const reihe of reihen) if (reihe !== tausch) ohne(reihe, tausch, spalte);
    const ziele = { koeffizienten: gewinn, rechts: 0n, basis: -1 };
    ohne(ziele, { ...tausch, rechts: 0n }, spalte);
    gewinn = ziele.koeffizienten;
    tausch.basis = spalte;
  }
};

const nenner = (reihe: Reihe, spalte: number): bigint => reihe.get(spalte) ?? 1n;

/** Rows of an artificial variable first: they stay 0. */
const engste = <R extends Readonly<{ koeffizienten: Reihe; rechts: bigint; basis: number }>>(
  reihen: readonly R[],
  spalte: number,
): R | null => {
  let engster: R | null = null;
  for (const reihe of reihen) {
    const a = reihe.koeffizienten.get(spalte) ?? 0n;
    if (a !== 0n && reihe.basis < 0) return reihe;
    if (a <= 0n) continue;
    const b = engster?.koeffizienten.get(spalte) ?? 0n;
    const mehr = engster ? reihe.rechts * b - engster.rechts * a : -1n;
    if (!engster || mehr < 0n || (mehr === 0n && reihe.basis < engster.basis)) engster = reihe;
  }
  return engster;
};

/** Takes the column out of a row. */
const ohne = (
  reihe: { koeffizienten: Reihe; rechts: bigint },
  tausch: Readonly<{ koeffizienten: Reihe; rechts: bigint }>,
  spalte: number,
): void => {
  const a = reihe.koeffizienten.get(spalte);
  if (a === undefined) return;
  const p = tausch.koeffizienten.get(spalte) ?? 1n;
  for (const [s, z] of reihe.koeffizienten) reihe.koeffizienten.set(s, z * p);
  for (const [s, z] of tausch.koeffizienten) {
    const neu = (reihe.koeffizienten.get(s) ?? 0n) - a * z;
    if (neu === 0n) reihe.koeffizienten.delete(s);
    else reihe.koeffizienten.set(s, neu);
  }
  reihe.rechts = reihe.rechts * p - a * tausch.rechts;
  let teiler = betrag(reihe.rechts);
  for (const z of reihe.koeffizienten.values()) teiler = ggT(teiler, betrag(z));
  if (teiler <= 1n) return;
  reihe.rechts /= teiler;
  for (const [s, z] of reihe.koeffizienten) reihe.koeffizienten.set(s, z / teiler);
};

const betrag = (zahl: bigint): bigint => (zahl < 0n ? -zahl : zahl);
const ggT = (a: bigint, b: bigint): bigint => (b === 0n ? a : ggT(b, a % b));
