import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Beilagen } from '#ports';
import { NICHT_LESBAR } from './beilagenmeldungen.ts';

/** The bytes of a file beside another one. pfad: where the file is named. */
export const liesBeilage = async (
  datei: string,
  pfad: string,
  beilagen: Beilagen,
): Promise<Ergebnis<Uint8Array>> => {
  const beilage = await beilagen.lies(datei);
  return beilage.ok
    ? gelungen(beilage.bytes)
    : misslungen(melde(NICHT_LESBAR, pfad, { datei, zu: beilagen.zu, grund: beilage.grund }));
};
