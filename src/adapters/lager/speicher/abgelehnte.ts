import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { AbgelehnteDatei } from '#ports';
import { findeEintrag } from './findeLieferung.ts';

/** The refused rows of a delivery as they were kept when it was taken in. */
export const abgelehnteAus = async (
  lager: string,
  jobcenter: string,
  kennung: string,
): Promise<Ergebnis<readonly AbgelehnteDatei[]>> => {
  const gefunden = await findeEintrag(lager, jobcenter, kennung);
  if (!gefunden.ok) return gefunden;
  const ordner = path.join(gefunden.wert.ablage, 'abgelehnt');
  const namen = (await readdir(ordner).catch((): string[] => [])).toSorted();
  const dateien: AbgelehnteDatei[] = [];
  for (const datei of namen) dateien.push({ datei, csv: await readFile(path.join(ordner, datei), 'utf8') });
  return gelungen(dateien);
};
