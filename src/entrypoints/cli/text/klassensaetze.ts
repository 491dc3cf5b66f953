import type { Kennzahlbericht } from '#application/kennzahlen';
import { klassenname, merkmalsname, teileDerKlasse } from '#domain/kennzahlen';

/** Which classes were put together, or that it would show more. */
export const klassensaetze = (
  wahl: Kennzahlbericht['klassenwahl'],
  { zusammenfassen }: Readonly<{ zusammenfassen?: boolean }>,
): readonly string[] => {
  if (!wahl) return [];
  if (!zusammenfassen)
    return [
      `Mit --zusammenfassen werden kleine Klassen vorher zusammengelegt: ${wahl.nachher} statt ${wahl.vorher} Werte wären gezeigt.`,
    ];
  return wahl.wechsel.flatMap(({ merkmal, klassen }) =>
    klassen
      .filter(k => teileDerKlasse(k).length > 1)
      .map(
        k =>
          `${merkmalsname(merkmal)}: zusammengelegt ist „${klassenname(merkmal, k)}“, in JSON und CSV „${k}“.`,
      ),
  );
};
