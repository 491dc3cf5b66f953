import type { Kennzahlbericht } from '#application/kennzahlen';

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
    klassen.filter(k => k.includes(' + ')).map(k => `${merkmal}: zusammengelegt ist „${k}“.`),
  );
};
