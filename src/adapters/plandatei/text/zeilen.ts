import type { Fundort } from '#domain/werte';

/** Lines of a text: turns positions into places and answers what stands on a line. Lines and columns count from 1, columns as editors do. */
export type Zeilen = Readonly<{
  fundort(position: number): Fundort;
  /** The line without its end; empty beyond the text. */
  zeile(nummer: number): string;
}>;

/** Lines of a text. A lookup is a binary search. */
export const zeilenVon = (text: string): Zeilen => {
  const anfaenge = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) anfaenge.push(i + 1);
  const nummer = (position: number): number => {
    let [unten, oben] = [0, anfaenge.length - 1];
    while (unten < oben) {
      const mitte = Math.ceil((unten + oben) / 2);
      if ((anfaenge[mitte] ?? 0) <= position) unten = mitte;
      else oben = mitte - 1;
    }
    return unten;
  };
  return {
    fundort: position => {
      const n = nummer(position);
      return { zeile: n + 1, spalte: position - (anfaenge[n] ?? 0) + 1 };
    },
    zeile: n => {
      const anfang = anfaenge[n - 1];
      if (anfang === undefined) return '';
      const ende = anfaenge[n];
      return text.slice(anfang, ende === undefined ? undefined : ende - 1).replace(/\r$/, '');
    },
  };
};
