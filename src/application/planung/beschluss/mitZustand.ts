import type { Planzustand } from '#domain/plan';

type Daten = Readonly<Record<string, unknown>>;

/** The data of a plan with this Zustand on its cover. */
export const mitZustand = (daten: Daten, zustand: Planzustand): Daten => {
  const { deckblatt } = daten;
  return { ...daten, deckblatt: { ...(typeof deckblatt === 'object' ? deckblatt : null), zustand } };
};
