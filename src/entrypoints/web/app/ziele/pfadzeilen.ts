import type { Pfadmonat, Zielmass } from '#application/arbeitsplatz';
import { monatAlsText } from '#domain/werte';
import { lagezahl, mitVorzeichen } from '../lage/lagezahl.ts';

/** A month of the path as text. */
export type Pfadzeile = Readonly<{ monat: string; soll: string; ist: string; abstand: string }>;

/** The months of a year; a dash where there is nothing. */
export const pfadzeilen = (pfad: readonly Pfadmonat[], mass: Zielmass): readonly Pfadzeile[] => {
  const stellen = mass === 'prozent' ? 2 : 0;
  const text = (wert: number | null): string => (wert === null ? '–' : lagezahl(wert, stellen));
  return pfad.map(({ monat, soll, ist }) => ({
    monat: monatAlsText(monat),
    soll: text(soll),
    ist: text(ist),
    abstand: soll === null || ist === null ? '–' : mitVorzeichen(ist - soll, stellen),
  }));
};
