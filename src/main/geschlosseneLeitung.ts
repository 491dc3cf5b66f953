/** What a shell reports of a tool whose reader went away: 128 + SIGPIPE, a signal that Node.js never gets. */
const AUSGANG_LEITUNG_ZU = 141;

/** Ends this process quietly once nobody reads its output any more: `./stellwerk … | head -1`. */
export const endeMitLeser = (): void => {
  for (const strom of [process.stdout, process.stderr])
    strom.on('error', (fehler: NodeJS.ErrnoException) => {
      if (fehler.code !== 'EPIPE') throw fehler;
      process.exit(AUSGANG_LEITUNG_ZU);
    });
};
