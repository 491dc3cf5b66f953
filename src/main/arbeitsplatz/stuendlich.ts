import { setTimeout as warte } from 'node:timers/promises';

const STUNDE_MS = 3_600_000;

/** Does something at once and then every hour, until the signal. What goes wrong is told, and tried again an hour later. */
export const stuendlich = async (
  tue: () => Promise<unknown>,
  signal: AbortSignal,
  merkeFehler: (fehler: unknown) => void,
  abstandMs = STUNDE_MS,
): Promise<void> => {
  while (!signal.aborted) {
    await tue().catch(merkeFehler);
    await warte(abstandMs, null, { signal, ref: false }).catch(() => null);
  }
};
