import type { Plan } from '#domain/plan';
import type { Meldung } from '#domain/werte';
import type { Baustein, Beilagen } from '#ports';
import { liesBild } from './liesBild.ts';

/** The pictures of a plan by the key of the section in which they stand. */
export type Abschnittsbilder = ReadonlyMap<string, readonly Baustein[]>;

/** Reads the pictures of a plan from beside it. One that cannot be read puts a message into fehler. */
export const ladeBilder = async (
  { dokument }: Plan,
  beilagen: Beilagen,
  fehler: Meldung[],
): Promise<Abschnittsbilder> => {
  const bilder = new Map<string, Baustein[]>();
  for (const [k, { datei, titel, alternativtext, abschnitt }] of Object.entries(dokument?.bilder ?? {})) {
    const bild = await liesBild(datei, `dokument.bilder.${k}.datei`, beilagen);
    if (!bild.ok) fehler.push(...bild.meldungen);
    else
      bilder.set(abschnitt, [
        ...(bilder.get(abschnitt) ?? []),
        { art: 'bild', titel, alternativtext, bild: bild.wert },
      ]);
  }
  return bilder;
};
