import type { Auftrag } from '#application/arbeitsplatz';
import { tagAlsText, type Tag } from '#domain/werte';

/** The Ladestand that is counted, where it is newer than that of a delivery somebody has to decide on; else null. */
export const neuererLadestand = (
  zustand: Auftrag['zustand'],
  ladestand: Tag | undefined,
  lieferungen: readonly Readonly<{ ladestand: Tag; gilt: boolean }>[],
): string | null => {
  if (zustand !== 'entscheidung' || ladestand === undefined) return null;
  const gezaehlt = lieferungen.find(l => l.gilt);
  return gezaehlt && gezaehlt.ladestand > ladestand ? tagAlsText(gezaehlt.ladestand) : null;
};
