/** Inputs of a formula as exact numbers, for a second way to the same result. */
export type Exakt = Readonly<{
  /** An amount, a count, posts, a key, points or a decimal, in smallest steps. */
  b: (name: string) => bigint;
  /** Sum of a list. */
  summe: (name: string) => bigint;
  /** A list of numbers. */
  liste: (name: string) => readonly bigint[];
  /** A share as fraction. */
  q: (name: string) => Bruch;
  /** A list of shares. */
  quoten: (name: string) => readonly Bruch[];
}>;

export type Bruch = readonly [zaehler: bigint, nenner: bigint];

/** What a formula should give: a whole number, a fraction, or null where nothing can be divided. */
export type Erwartung = bigint | Bruch | null;

/** Formulas of a room once more, from the words of the law or the field instead of from the code, by id. */
export type Referenz = Readonly<Record<string, (ein: Exakt) => Erwartung>>;

/** zaehler ÷ nenner, rounded half away from zero; null where nothing can be divided. */
export const gerundet = (zaehler: bigint, nenner: bigint): bigint | null => {
  if (nenner === 0n) return null;
  const [z, n] = nenner < 0n ? [-zaehler, -nenner] : [zaehler, nenner];
  return z < 0n ? (2n * z - n) / (2n * n) : (2n * z + n) / (2n * n);
};

export const mal = (betrag: bigint, [zaehler, nenner]: Bruch): bigint =>
  gerundet(betrag * zaehler, nenner) ?? 0n;
export const durch = (betrag: bigint, [zaehler, nenner]: Bruch): bigint | null =>
  gerundet(betrag * nenner, zaehler);
export const kleinster = (x: bigint, y: bigint): bigint => (x < y ? x : y);
