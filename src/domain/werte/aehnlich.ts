const HOECHSTLAENGE = 120;

/** The candidate that differs from a misspelt word by the fewest letters, at most a third of them and two in short words; null: none is near. */
export const aehnlichster = (gesucht: string, kandidaten: Iterable<string>): string | null => {
  if (gesucht.length > HOECHSTLAENGE) return null;
  let [bester, abstand]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const kandidat of kandidaten) {
    const erlaubt = Math.min(
      Math.max(2, Math.floor(kandidat.length / 3)),
      Math.min(kandidat.length, gesucht.length) - 1,
    );
    if (Math.abs(kandidat.length - gesucht.length) > erlaubt) continue;
    const a = buchstabenabstand(gesucht.toLowerCase(), kandidat.toLowerCase());
    if (a <= erlaubt && a < abstand) [bester, abstand] = [kandidat, a];
  }
  return bester;
};

/** Fewest letters to put in, leave out or exchange (Levenshtein). */
const buchstabenabstand = (a: string, b: string): number => {
  let davor = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const zeile = [i + 1];
    for (let j = 0; j < b.length; j++)
      zeile.push(
        Math.min((davor[j + 1] ?? 0) + 1, (zeile[j] ?? 0) + 1, (davor[j] ?? 0) + (a[i] === b[j] ? 0 : 1)),
      );
    davor = zeile;
  }
  return davor[b.length] ?? 0;
};
