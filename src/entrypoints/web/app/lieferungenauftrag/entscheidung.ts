import type { Auftragsentscheidung } from '#application/arbeitsplatz';
import { texte } from './texte.ts';

/** What the form says is to be done, or what is wrong with it. */
export const liesEntscheidung = (
  auftrag: string,
  formular: FormData | null,
): Auftragsentscheidung | string => {
  const tun = formular?.get('tun');
  if (tun === 'verwerfen' || tun === 'nochmal') return { auftrag, wahl: tun };
  const gesagt = formular?.get('toleranz');
  const trotzEinbruch = formular?.get('einbruch') === 'ja';
  if (typeof gesagt !== 'string') return { auftrag, wahl: 'uebernehmen', trotzEinbruch };
  const text = gesagt.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^\d{1,3}(?:\.\d{1,4})?$/.test(text) || Number(text) > 100) return texte.toleranzFalsch;
  return { auftrag, wahl: 'uebernehmen', trotzEinbruch, fehlertoleranz: Number(text) / 100 };
};
