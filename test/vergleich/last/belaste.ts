import autocannon, { type Anfrage } from 'autocannon';

/** How long answers took, in ms, and what was no proper answer. */
export type Belastung = Readonly<{
  anfragen: number;
  median: number;
  p95: number;
  laengste: number;
  fehler: number;
}>;

/**
 * Lets each of these people ask again and again for so many seconds, all together at most so often a second; what should have been asked already counts from
 * then. hoechste: the highest status that is no error.
 */
export const belaste = async (
  adresse: string,
  leute: readonly (readonly Anfrage[])[],
  {
    sekunden,
    jeSekunde,
    hoechste = 399,
  }: Readonly<{ sekunden: number; jeSekunde: number; hoechste?: number }>,
): Promise<Belastung> => {
  const zeiten: number[] = [];
  let falsche = 0;
  let naechste = 0;
  const { errors, timeouts } = await autocannon({
    url: adresse,
    connections: leute.length,
    duration: sekunden,
    overallRate: jeSekunde,
    timeout: 30,
    setupClient: client => {
      client.setRequests(leute[naechste++ % leute.length] ?? []);
      client.on('response', (status, _, millisekunden) => {
        zeiten.push(millisekunden);
        if (status > hoechste) falsche++;
      });
    },
  });
  zeiten.sort((a, b) => a - b);
  return {
    anfragen: zeiten.length,
    median: anteil(zeiten, 0.5),
    p95: anteil(zeiten, 0.95),
    laengste: zeiten.at(-1) ?? 0,
    fehler: falsche + errors + timeouts,
  };
};

const anteil = (sortiert: readonly number[], stelle: number): number =>
  sortiert[Math.min(sortiert.length - 1, Math.floor(sortiert.length * stelle))] ?? 0;
