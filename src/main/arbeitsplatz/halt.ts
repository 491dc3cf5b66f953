/** The wish to end the program: aborted by the first signal, whenever it comes. */
export type Halt = Readonly<{ signal: AbortSignal; gibFrei(): void }>;

const SIGNALE = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C may arrive twice: from the terminal, and passed on by the process above. */
const DERSELBE_MS = 300;

/** After so long the program ends, whatever it is still waiting for. */
const HOECHSTENS_MS = 9500;

/** Listens for signals. The first one asks for an orderly end, a second one ends at once. */
export const erstelleHalt = (sage: (text: string) => void): Halt => {
  const ende = new AbortController();
  let seit = 0;
  const hoere = (zeichen: NodeJS.Signals): void => {
    if (!ende.signal.aborted) {
      seit = performance.now();
      sage('Stellwerk wird beendet …');
      ende.abort();
      setTimeout(() => process.exit(0), HOECHSTENS_MS).unref();
    } else if (performance.now() - seit > DERSELBE_MS) process.exit(zeichen === 'SIGINT' ? 130 : 143);
  };
  for (const zeichen of SIGNALE) process.on(zeichen, hoere);
  return {
    signal: ende.signal,
    gibFrei: () => {
      for (const zeichen of SIGNALE) process.off(zeichen, hoere);
    },
  };
};

/** What comes out, or null when the end was wished for before. What was begun goes on. */
export const oderHalt = async <T>(arbeit: Promise<T>, { signal }: Halt): Promise<T | null> => {
  arbeit.catch(() => undefined);
  if (signal.aborted) return null;
  const { promise, resolve } = Promise.withResolvers<null>();
  const hoere = (): void => resolve(null);
  signal.addEventListener('abort', hoere, { once: true });
  try {
    return await Promise.race([arbeit, promise]);
  } finally {
    signal.removeEventListener('abort', hoere);
  }
};
