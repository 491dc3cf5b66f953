import { EINHEITENNAMEN, zaehltFaelle, type Instrumentzeile } from '#domain/instrumente';
import type { Baustein } from '#ports';
import { anmerkung } from '../bauzeug.ts';

/** The units that a sum of these rows adds, in the order of their first row. */
export const summierteEinheiten = (zeilen: readonly Instrumentzeile[]): readonly string[] => [
  ...new Set(
    zeilen
      .filter(({ menge, einheit }) => menge && zaehltFaelle(einheit))
      .map(({ einheit }) => EINHEITENNAMEN[einheit]),
  ),
];

/** That a sum adds what is not the same: entries and seats say different things. Nothing where all rows count one thing. */
export const einheitensatz = (zeilen: readonly Instrumentzeile[]): readonly Baustein[] => {
  const einheiten = summierteEinheiten(zeilen);
  return einheiten.length < 2
    ? []
    : [
        anmerkung(
          `Verschiedene Einheiten: Die Summen zählen ${einheiten.slice(0, -1).join(', ')} und ${einheiten.at(-1)} zusammen.`,
        ),
      ];
};
