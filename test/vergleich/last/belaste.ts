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
  const gruppen = Array.from({ length: Math.ceil(leute.length / IN_GRUPPEN_VON) }, (_, i) =>
    leute.slice(i * IN_GRUPPEN_VON, (i + 1) * IN_GRUPPEN_VON),
  );
  const enden = await Promise.all(
    gruppen.map(async (gruppe, i) => {
      await new Promise(weiter => setTimeout(weiter, (i * 1000) / gruppen.length));
      let naechste = 0;
      return autocannon({
        url: adresse,
        connections: gruppe.length,
        duration: sekunden,
        overallRate: (jeSekunde * gruppe.length) / leute.length,
        timeout: 30,
        setupClient: client => {
          client.setRequests(gruppe[naechste++ % gruppe.length] ?? []);
          client.on('response', (status, _, millisekunden) => {
            zeiten.push(millisekunden);
            if (status > hoechste) falsche++;
          });
        },
      });
    }),
  );
  zeiten.sort((a, b) => a - b);
  return {
    anfragen: zeiten.length,
    median: anteil(zeiten, 0.5),
    p95: anteil(zeiten, 0.95),
    laengste: zeiten.at(-1) ?? 0,
    fehler: falsche + enden.reduce((summe, { errors, timeouts }) => summe + errors + timeouts, 0),
  };
};

/** All of one run of autocannon ask at the same moment of a second; people do not. */
const IN_GRUPPEN_VON = 5;

const anteil = (sortiert: readonly number[], stelle: number): number =>
  sortiert[Math.min(sortiert.length - 1, Math.floor(sortiert.length * stelle))] ?? 0;
