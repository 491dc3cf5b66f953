import { kalenderzahl, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import { monatAlsIso, monatAlsText, monateDesJahres, type Monat, type Zahl } from '#domain/werte';
import { eintritteJeMonat } from './formeln/index.ts';
import type { Zeile } from './zeilen.ts';

/** Those who enter in one month. */
export type Kohorte = Readonly<{
  beginn: Monat;
  /** As planned; without a course in whole persons to show, while cost counts a twelfth of all. */
  eintritte: Zahl<'anzahl'>;
  /** Month of the year, 1–12. */
  monat: Zahl<'anzahl'>;
}>;

/** Entries by month: as the plan says, months it leaves out have none; without a course spread evenly over the year. */
export const kohortenDer = (
  zeug: Schreibzeug,
  { schluessel, angaben }: Zeile,
  eintritte: Zahl<'anzahl'>,
  jahr: number,
): readonly Kohorte[] =>
  monateDesJahres(jahr).flatMap((beginn, i): readonly Kohorte[] => {
    const monat = kalenderzahl(zeug, i + 1, `Monat ${monatAlsText(beginn)}`, 'kalender', 'monate', i + 1);
    const iso = monatAlsIso(beginn);
    const name = `${angaben.bezeichnung}: Eintritte ${monatAlsText(beginn)}`;
    if (!angaben.eintrittsverlauf) {
      const hier = ziel(zeug, name, 'zeilen', schluessel, 'verteilt', iso);
      return [
        { beginn, monat, eintritte: zeug.rechnung.wende(eintritteJeMonat, hier, { eintritte, monat }) },
      ];
    }
    const gesagt = angaben.eintrittsverlauf[iso];
    return gesagt
      ? [
          {
            beginn,
            monat,
            eintritte: sageSicher(
              zeug,
              'anzahl',
              gesagt,
              name,
              'zeilen',
              schluessel,
              'eintrittsverlauf',
              iso,
            ),
          },
        ]
      : [];
  });
