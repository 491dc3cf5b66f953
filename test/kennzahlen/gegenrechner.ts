/** A table as an outsider sees it: null is hidden. Inside row by row; margins of rows and columns; the total. */
export type Gesehen = Readonly<{
  innen: readonly (readonly (number | null)[])[];
  zeilen: readonly (number | null)[];
  spalten: readonly (number | null)[];
  gesamt: number | null;
}>;

/** What is asked for: the sum of these cells is this number. */
export type Frage = Readonly<{
  zellen: readonly (readonly [zeile: number, spalte: number])[];
  summe: number;
}>;

/** Nobody looks at numbers above this where no margin says less. */
const GRENZE = 40;

/**
 * Somebody who wants to know: is there a table of whole numbers, none below 0 and no hidden cell empty (empty ones are shown), that fits everything one
 * sees, and in which these cells add up to this sum? Tries all of them, cell by cell, and knows nothing of linear programs.
 */
const passt = (gesehen: Gesehen, frage: Frage): boolean => {
  const { innen, zeilen, spalten, gesamt } = gesehen;
  const breite = spalten.length;
  const zeilenrest = zeilen.map(z => z ?? Infinity);
  const spaltenrest = spalten.map(s => s ?? Infinity);
  let rest = gesamt ?? Infinity;
  let gesucht = frage.summe;
  const gefragt = new Set(frage.zellen.map(([z, s]) => z * breite + s));

  const ende = (): boolean => gesucht === 0 && (rest === 0 || rest === Infinity);
  const setze = (nummer: number): boolean => {
    if (nummer === zeilen.length * breite) return ende();
    const [z, s] = [Math.floor(nummer / breite), nummer % breite];
    const [zr, sr] = [zeilenrest[z] ?? 0, spaltenrest[s] ?? 0];
    const fest = innen[z]?.[s] ?? null;
    const hoechstens = Math.min(zr, sr, rest, gefragt.has(nummer) ? gesucht : Infinity, GRENZE);
    const zwang = fest ?? (s === breite - 1 && zr !== Infinity ? zr : z === zeilen.length - 1 && sr !== Infinity ? sr : null); // prettier-ignore
    const mindestens = fest === null ? 1 : 0;
    if (zwang !== null && zwang < mindestens) return false;
    for (let wert = zwang ?? mindestens; wert <= (zwang ?? hoechstens); wert++) {
      if (wert > hoechstens && wert !== fest) return false;
      const neu = [
        zr - wert,
        sr - wert,
        rest - wert,
        gefragt.has(nummer) ? gesucht - wert : gesucht,
      ] as const;
      if (neu.some(n => n < 0)) return false;
      if ((s === breite - 1 && zr !== Infinity && neu[0] !== 0) || (z === zeilen.length - 1 && sr !== Infinity && neu[1] !== 0)) continue; // prettier-ignore
      const alt = [rest, gesucht] as const;
      [zeilenrest[z], spaltenrest[s], rest, gesucht] = neu;
      const gefunden = setze(nummer + 1);
      [zeilenrest[z], spaltenrest[s]] = [zr, sr];
      [rest, gesucht] = alt;
      if (gefunden) return true;
    }
    return false;
  };
  return setze(0);
};

/** Every sum up to a limit that these cells may have. */
export const moeglich = (gesehen: Gesehen, zellen: Frage['zellen'], bis: number): readonly number[] =>
  Array.from({ length: bis + 1 }, (_, summe) => summe).filter(summe => passt(gesehen, { zellen, summe }));
