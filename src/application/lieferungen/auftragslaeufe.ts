/** Long work of this process: of a Jobcenter one after the other. Kept in memory: what is not in here does not run. */
export type Auftragslaeufe = Readonly<{
  /** Says that work is about to begin; false: it is already on its way. */
  reserviere(jobcenter: string, id: string): boolean;
  /** Begins what was reserved, when the work before is done. */
  beginne(jobcenter: string, id: string, tue: () => Promise<void>): void;
  /** Takes a reservation back. */
  gibFrei(jobcenter: string, id: string): void;
  /** What waits or runs, in the order in which it was reserved. */
  laufende(jobcenter: string): readonly string[];
  /** When nothing waits or runs any more. */
  ruhe(): Promise<void>;
}>;

/** No work yet. merkeFehler: work says itself what came out; what it throws is a fault. */
export const erstelleAuftragslaeufe = (merkeFehler: (fehler: unknown) => void): Auftragslaeufe => {
  const offene = new Map<string, string[]>();
  const ketten = new Map<string, Promise<void>>();
  const gibFrei = (jobcenter: string, id: string): void => {
    const uebrige = (offene.get(jobcenter) ?? []).filter(offener => offener !== id);
    if (uebrige.length > 0) offene.set(jobcenter, uebrige);
    else offene.delete(jobcenter);
  };
  return {
    reserviere: (jobcenter, id) => {
      const bisher = offene.get(jobcenter) ?? [];
      if (bisher.includes(id)) return false;
      offene.set(jobcenter, [...bisher, id]);
      return true;
    },
    beginne: (jobcenter, id, tue) => {
      const davor = ketten.get(jobcenter) ?? Promise.resolve();
      const kette = davor
        .then(tue)
        .catch(merkeFehler)
        .then(() => {
          gibFrei(jobcenter, id);
          if (ketten.get(jobcenter) === kette) ketten.delete(jobcenter);
        });
      ketten.set(jobcenter, kette);
    },
    gibFrei,
    laufende: jobcenter => offene.get(jobcenter) ?? [],
    ruhe: async () => {
      while (ketten.size > 0) await Promise.all(ketten.values());
    },
  };
};
