import type { Druckstelle, Einheit, Mass, Werte } from '#domain/werte';

/** A value as the plan says it, with its origin by key: a Stand, or an Annahme. Without either the Stand of the block around it holds. */
export type Angabe<E extends Einheit> = Readonly<{
  wert: Werte[E];
  /** As written in the plan ('59,519 Mio. €'); whole Euro and counts are written as numbers. */
  text: string | number;
  /** Size of the last written digit, see Zahl.schritt. */
  schritt: number;
  /** What a number with decimals counts. */
  mass?: Mass;
  stand?: string;
  annahme?: string;
  gedruckt?: readonly Druckstelle[];
}>;
