import { BREITE, GRUNDLINIE, textbreite, worte } from './svg.ts';
import type { Zeichenstil } from './zeichenstil.ts';

const ZEICHEN = 24;
const ABSTAND = 18;
const MITTE = 9;

/** The series side by side at the top of a chart, each behind its sign; a name that does not fit ends in '…'. */
export const legende = (
  namen: readonly string[],
  zeichen: (i: number, x: number, mitte: number) => string,
  stil: Zeichenstil,
): string => {
  const platz = BREITE / namen.length - ZEICHEN - ABSTAND;
  let x = 0;
  return namen
    .map((name, i) => {
      const kurz = gekuerzt(name, platz);
      const hier = x;
      x += ZEICHEN + textbreite(kurz) + ABSTAND;
      return zeichen(i, hier, MITTE) + worte(kurz, [hier + ZEICHEN, MITTE + GRUNDLINIE], stil);
    })
    .join('');
};

const gekuerzt = (name: string, platz: number): string => {
  const zeichen = Math.floor(platz / textbreite('n'));
  return name.length <= zeichen ? name : `${name.slice(0, zeichen - 1)}…`;
};
