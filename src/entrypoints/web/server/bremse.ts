/** Counts attempts by address. */
export type Bremse = Readonly<{
  /** One more: gives the seconds to wait, 0 when it may go on. */
  nimm(adresse: string): number;
  /** It was none: who gets through does not slow down colleagues at the same address. */
  erlasse(adresse: string): void;
}>;

/** At most so many in a span of time from one address. Kept in memory: a sign-in is slowed down by the account as well, and that is kept. */
export const erstelleBremse = (
  hoechstens: number,
  sekunden: number,
  jetzt: () => number = Date.now,
): Bremse => {
  let fenster = new Map<string, number>();
  let endet = 0;
  return {
    nimm(adresse) {
      if (jetzt() >= endet) {
        fenster = new Map();
        endet = jetzt() + sekunden * 1000;
      }
      const bisher = fenster.get(adresse) ?? 0;
      if (bisher >= hoechstens) return Math.ceil((endet - jetzt()) / 1000);
      fenster.set(adresse, bisher + 1);
      return 0;
    },
    erlasse(adresse) {
      const bisher = fenster.get(adresse) ?? 0;
      if (bisher > 0) fenster.set(adresse, bisher - 1);
    },
  };
};
