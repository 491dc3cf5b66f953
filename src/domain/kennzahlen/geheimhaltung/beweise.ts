import type { Kreisfluss, Raum } from './netz.ts';

/** Numbers that could move together, so that the one in question could be otherwise. */
export type Beweis = Readonly<{ bewegt: readonly number[] }>;

/** What moved once, and by how much: often it could in the next month as well. */
type Fluss = Beweis & Readonly<{ mehr: number; richtung: 1 | -1; mengen: readonly number[] }>;

export type Erinnerung = Readonly<{
  finde: (position: number, mehr: number, raum: Raum, verdeckt: Uint8Array) => Beweis | null;
  merke: (position: number, mehr: number, richtung: 1 | -1, fluss: Kreisfluss) => Beweis;
}>;

/** How many are kept for a number, the last one first. */
const TIEFE = 6;

/** Keeps what has moved already, because trying it again is much quicker than searching. */
export const erinnerung = (): Erinnerung => {
  const bekannt = new Map<number, Fluss[]>();
  return {
    finde: (position, mehr, raum, verdeckt) =>
      bekannt.get(position)?.find(f => f.mehr >= mehr && traegt(f, position, raum, verdeckt)) ?? null,
    merke: (position, mehr, richtung, { bewegt, mengen }) => {
      const fluss = { bewegt, mengen, mehr, richtung };
      bekannt.set(position, [fluss, ...(bekannt.get(position) ?? [])].slice(0, TIEFE));
      return fluss;
    },
  };
};

const traegt = (
  { bewegt, mengen, mehr, richtung }: Fluss,
  position: number,
  { hinauf, hinab }: Raum,
  verdeckt: Uint8Array,
): boolean => {
  if (((richtung > 0 ? hinauf[position] : hinab[position]) ?? 0) < mehr) return false;
  for (let i = 0; i < bewegt.length; i++) {
    const [zahl, menge] = [bewegt[i] as number, mengen[i] as number];
    if (!verdeckt[zahl]) return false;
    if (menge > 0 ? menge > (hinauf[zahl] as number) : -menge > (hinab[zahl] as number)) return false;
  }
  return true;
};
