/** One change of one cell. */
export type Schritt<Z, W> = Readonly<{ zelle: Z; vorher: W; nachher: W }>;

/** What was done to the cells of a page, to be undone and done again: in steps, as somebody made them. */
export type Verlauf<Z, W> = Readonly<{
  merke(schritte: readonly Schritt<Z, W>[]): void;
  /** Typing goes on in the same cell: still one step. */
  ergaenze(schritt: Schritt<Z, W>): void;
  zurueck(): readonly Schritt<Z, W>[];
  vor(): readonly Schritt<Z, W>[];
}>;

export const erstelleVerlauf = <Z, W>(): Verlauf<Z, W> => {
  let getan: (readonly Schritt<Z, W>[])[] = [];
  let zurueckgenommen: (readonly Schritt<Z, W>[])[] = [];
  const merke = (schritte: readonly Schritt<Z, W>[]): void => {
    if (schritte.length === 0) return;
    getan = [...getan, schritte].slice(-HOECHSTENS);
    zurueckgenommen = [];
  };
  return {
    merke,
    ergaenze(schritt) {
      const [letzter, ...mehr] = getan.at(-1) ?? [];
      if (letzter && mehr.length === 0 && letzter.zelle === schritt.zelle)
        getan = [...getan.slice(0, -1), [{ ...letzter, nachher: schritt.nachher }]];
      else merke([schritt]);
    },
    zurueck() {
      const schritte = getan.at(-1);
      if (!schritte) return [];
      getan = getan.slice(0, -1);
      zurueckgenommen = [...zurueckgenommen, schritte];
      return schritte.toReversed();
    },
    vor() {
      const schritte = zurueckgenommen.at(-1);
      if (!schritte) return [];
      zurueckgenommen = zurueckgenommen.slice(0, -1);
      getan = [...getan, schritte];
      return schritte;
    },
  };
};

const HOECHSTENS = 200;
