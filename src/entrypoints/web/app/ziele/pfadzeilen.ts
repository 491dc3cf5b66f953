import type { Pfadmonat, Zielmass } from '#application/arbeitsplatz';
import { monatAlsText } from '#domain/werte';
import { gerundet, lagezahl, mitVorzeichen } from '../lage/lagezahl.ts';

/** A month of the path as text. */
export type Pfadzeile = Readonly<{ monat: string; soll: string; ist: string; abstand: string }>;

/** The months of a year; a dash where there is nothing. A distance is that of the numbers that are shown. */
export const pfadzeilen = (pfad: readonly Pfadmonat[], mass: Zielmass): readonly Pfadzeile[] => {
  const stellen = mass === 'prozent' ? 2 : 0;
  const text = (wert: number | null): string => (wert === null ? '–' : lagezahl(wert, stellen));
  return pfad.map(zeile => {
    const abstand = abstandIn(zeile, stellen);
    const { monat, soll, korridor, ist } = zeile;
    return {
      monat: monatAlsText(monat),
      soll: korridor ? `${text(korridor.von)} bis ${text(korridor.bis)}` : text(soll),
      ist: text(ist),
      abstand: abstand === null ? '–' : mitVorzeichen(abstand, stellen),
    };
  });
};

/** Inside a corridor there is none. */
const abstandIn = ({ soll, korridor, ist }: Pfadmonat, stellen: number): number | null => {
  if (ist === null) return null;
  const rund = (wert: number): number => gerundet(wert, stellen);
  if (korridor === null) return soll === null ? null : rund(ist) - rund(soll);
  if (ist < korridor.von) return rund(ist) - rund(korridor.von);
  return Math.max(0, rund(ist) - rund(korridor.bis));
};
