/** Remembers what took long, by a key that names Jobcenter, delivery and protection; never for two of them at once. */
export type Auskunftsspeicher = <T>(
  jobcenter: string,
  schluessel: string,
  rechne: () => Promise<T>,
) => Promise<T>;

/** How many results are kept, and how many of them for one Jobcenter, so that none takes the place of all others. */
type Speichergrenzen = Readonly<{ insgesamt: number; jeJobcenter: number }>;

/** A table of groups over five years takes a few MB. */
const GRENZEN: Speichergrenzen = { insgesamt: 120, jeJobcenter: 40 };

/**
 * A bounded memory: what was asked for longest ago is forgotten first; who asks for the same at the same time waits for one calculation. What failed is
 * not kept.
 */
export const erstelleAuskunftsspeicher = ({
  insgesamt,
  jeJobcenter,
}: Speichergrenzen = GRENZEN): Auskunftsspeicher => {
  const gemerkt = new Map<string, Readonly<{ jobcenter: string; ergebnis: Promise<unknown> }>>();
  const vergiss = (jobcenter: string): void => {
    const eigene = [...gemerkt].filter(([, eintrag]) => eintrag.jobcenter === jobcenter);
    const [aeltester] = eigene.length > jeJobcenter ? eigene : gemerkt.size > insgesamt ? [...gemerkt] : [];
    if (aeltester) gemerkt.delete(aeltester[0]);
  };
  return async <T>(jobcenter: string, schluessel: string, rechne: () => Promise<T>): Promise<T> => {
    const voll = JSON.stringify([jobcenter, schluessel]);
    const bekannt = gemerkt.get(voll);
    const eintrag = bekannt ?? { jobcenter, ergebnis: rechne() };
    gemerkt.delete(voll);
    gemerkt.set(voll, eintrag);
    vergiss(jobcenter);
    try {
      return (await eintrag.ergebnis) as T;
    } catch (fehler) {
      if (gemerkt.get(voll) === eintrag) gemerkt.delete(voll);
      throw fehler;
    }
  };
};
