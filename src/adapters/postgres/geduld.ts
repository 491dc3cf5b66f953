import { istVoruebergehend } from './fehler.ts';

/** How long a start waits for a server that is being started again. */
const GEDULD_MS = 10_000;

/** Does something that fails while the server is away, until it comes back. Once it has `begonnen` nothing is done twice. */
export const mitGeduld = async <T>(tue: (begonnen: () => void) => Promise<T>): Promise<T> => {
  const ende = performance.now() + GEDULD_MS;
  for (;;) {
    const lauf = { begonnen: false };
    try {
      return await tue(() => {
        lauf.begonnen = true;
      });
    } catch (fehler) {
      if (lauf.begonnen || !istVoruebergehend(fehler) || performance.now() >= ende) throw fehler;
      await new Promise(weiter => setTimeout(weiter, 100));
    }
  }
};
