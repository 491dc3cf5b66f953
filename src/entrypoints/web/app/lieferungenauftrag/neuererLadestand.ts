import type { Auftrag, Lieferungsbestand } from '#application/arbeitsplatz';
import { tagAlsText } from '#domain/werte';

/** The Ladestand that is counted, where it is newer than that of a delivery somebody has to decide on; else null. */
export const neuererLadestand = (
  { zustand, ergebnis }: Pick<Auftrag, 'zustand' | 'ergebnis'>,
  lieferungen: Lieferungsbestand['lieferungen'],
): string | null => {
  const neue = ergebnis?.lieferung;
  if (zustand !== 'entscheidung' || !neue) return null;
  const gezaehlt = lieferungen?.find(l => l.gilt);
  return gezaehlt && gezaehlt.ladestand > neue.ladestand ? tagAlsText(gezaehlt.ladestand) : null;
};
