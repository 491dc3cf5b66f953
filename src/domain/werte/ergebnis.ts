import type { Meldung } from './meldung.ts';

/** Expected trouble is a result with messages; exceptions are programming faults. */
export type Ergebnis<T> =
  | Readonly<{ ok: true; wert: T; meldungen: readonly Meldung[] }>
  | Readonly<{ ok: false; meldungen: readonly Meldung[] }>;

/** A result that came out, with remarks if there are any. */
export const gelungen = <T>(wert: T, meldungen: readonly Meldung[] = []): Ergebnis<T> => ({
  ok: true,
  wert,
  meldungen,
});

/** A result that did not come out, and why. */
export const misslungen = (...meldungen: readonly Meldung[]): Ergebnis<never> => ({ ok: false, meldungen });
