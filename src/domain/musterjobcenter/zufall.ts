/** Chance from integers: the same numbers for the same seed on every machine. */
export type Zufall = Readonly<{
  /** Begins the stream of one thing: its numbers depend on seed, stream and number only, not on what was drawn before. */
  beginne(seed: number, strom: number, nummer: number): void;
  /** 0 … 2^32 − 1. */
  zahl(): number;
  /** 0 … grenze − 1; grenze at most 2^21, so that every product is exact. */
  unter(grenze: number): number;
  /** von … bis, both included. */
  zwischen(von: number, bis: number): number;
  /** True in so many of a million cases. */
  trifft(jeMillion: number): boolean;
  /** The position of the first entry of ascending sums that lies above a number drawn below the last of them. */
  waehle(summen: Int32Array): number;
}>;

const MILLION = 1_000_000;
const ZWEI_HOCH_32 = 2 ** 32;
const AUFWAERMEN = 4;

/** xoshiro128** by Blackman and Vigna (2018), begun from a hash of seed, stream and number. */
export const erstelleZufall = (): Zufall => {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 1;
  const zahl = (): number => {
    const ergebnis = Math.imul(dreheLinks(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = dreheLinks(d, 11);
    return ergebnis;
  };
  const unter = (grenze: number): number => Math.floor((zahl() * grenze) / ZWEI_HOCH_32);
  return {
    beginne: (seed, strom, nummer) => {
      a = verruehre(nummer ^ 0x9e3779b9);
      b = verruehre(nummer + verruehre(seed));
      c = verruehre(seed ^ verruehre(strom + 0x85ebca6b));
      d = verruehre(a ^ c ^ strom) | 1;
      for (let i = 0; i < AUFWAERMEN; i++) zahl();
    },
    zahl,
    unter,
    zwischen: (von, bis) => von + unter(bis - von + 1),
    trifft: jeMillion => unter(MILLION) < jeMillion,
    waehle: summen => {
      const wert = unter(summen[summen.length - 1] as number);
      let i = 0;
      while ((summen[i] as number) <= wert) i++;
      return i;
    },
  };
};

/** Ascending sums of weights, for {@link Zufall.waehle}. Together at most 2^21. */
export const summenAus = (gewichte: readonly number[]): Int32Array => {
  let summe = 0;
  return Int32Array.from(gewichte, gewicht => (summe += gewicht));
};

const dreheLinks = (x: number, stellen: number): number => (x << stellen) | (x >>> (32 - stellen));

/** The finisher of MurmurHash3: a bijection of 32 bits. */
const verruehre = (wert: number): number => {
  let x = wert | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
};
