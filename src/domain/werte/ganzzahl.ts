/**
 * Thrown when a calculation leaves the range of exactly representable integers (± 2^53 − 1).
 * Use cases turn it into a Meldung; nothing is ever rounded silently.
 */
export class Zahlenueberlauf extends Error {
  constructor(was: string) {
    super(`${was} überschreitet den exakt darstellbaren Zahlenbereich`);
    this.name = 'Zahlenueberlauf';
  }
}

/** The integer itself, −0 as 0. Throws {@link Zahlenueberlauf} for anything that is not a safe integer. */
export const sichereGanzzahl = (wert: number, was = 'Die Zahl'): number => {
  if (!Number.isSafeInteger(wert)) throw new Zahlenueberlauf(was);
  return wert === 0 ? 0 : wert;
};

const betrag = (n: bigint): bigint => (n < 0n ? -n : n);

/** zaehler ÷ nenner as integer, rounded half away from zero (−2,5 → −3). Throws for nenner 0. */
export const teileGerundet = (zaehler: bigint, nenner: bigint): number => {
  if (nenner === 0n) throw new RangeError('Division durch null');
  const positiv = zaehler < 0n === nenner < 0n;
  const z = betrag(zaehler);
  const n = betrag(nenner);
  const gerundet = (2n * z + n) / (2n * n);
  return sichereGanzzahl(Number(positiv ? gerundet : -gerundet), 'Der Quotient');
};

/** wert · zaehler ÷ nenner in one step through BigInt, rounded half away from zero: the only product of the domain. */
export const malBruch = (wert: number, zaehler: number, nenner: number): number =>
  teileGerundet(BigInt(wert) * BigInt(zaehler), BigInt(nenner));
