import type { Zielrichtung } from '#domain/ziele';
import type { Zielzustand } from '../typen.ts';

/** At most so far from the Soll is nearly there, as share of it. */
const KNAPP = 0.02;

/** The Soll of a month: the value that counts, and for a corridor its ends. */
export type Sollwerte = Readonly<{ soll: number | null; von: number | null; bis: number | null }>;

/** How a value stands to its Soll, by the direction of the target. */
export const zielzustand = (
  richtung: Zielrichtung,
  ist: number,
  { soll, von, bis }: Sollwerte,
): Zielzustand => {
  switch (richtung) {
    case 'beobachtung':
      return 'beobachtet';
    case 'mindestens':
      return soll === null ? 'ohne-soll' : nachAbstand(ist - soll, soll);
    case 'hoechstens':
      return soll === null ? 'ohne-soll' : nachAbstand(soll - ist, soll);
    case 'korridor':
      if (von === null || bis === null) return 'ohne-soll';
      return ist < von ? nachAbstand(ist - von, von) : nachAbstand(bis - ist, bis);
  }
};

/** abstand: how much better than needed; below zero it is worse. */
const nachAbstand = (abstand: number, soll: number): Zielzustand => {
  if (abstand >= 0) return 'im-plan';
  return -abstand <= Math.abs(soll) * KNAPP ? 'knapp' : 'verfehlt';
};
