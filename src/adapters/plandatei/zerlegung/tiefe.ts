/** Counts how deep a file nests while its parts go by. Nothing is built, so that a hostile file costs nothing. */
export type Tiefenmesser = Readonly<{
  /** Something other than space stands at this column, outside brackets. */
  inhalt(spalte: number): void;
  /** A '-' at this column. */
  strich(spalte: number): void;
  /** A ':' at this column ends the key that began the line or followed the last '-' or ':'. */
  doppelpunkt(spalte: number): void;
  zeilenende(): void;
  /** Levels of indentation so far. */
  ebenen(): number;
}>;

/** A meter at the beginning of a file. */
export const tiefenmesser = (): Tiefenmesser => {
  const spalten: number[] = [];
  let beginn: number | null = null;
  const betrete = (spalte: number): void => {
    while ((spalten.at(-1) ?? -1) > spalte) spalten.pop();
    if (spalten.at(-1) !== spalte) spalten.push(spalte);
    beginn = null;
  };
  return {
    inhalt: spalte => {
      beginn ??= spalte;
    },
    strich: betrete,
    doppelpunkt: spalte => {
      betrete(beginn ?? spalte);
    },
    zeilenende: () => {
      beginn = null;
    },
    ebenen: () => spalten.length,
  };
};
