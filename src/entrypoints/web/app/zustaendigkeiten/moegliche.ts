import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Angemeldet } from '../anfrage.ts';
import type { Wahl } from '../darstellung/wahl.ts';
import { texte } from './texte.ts';

/** Who can be made zuständig: whoever asks, and who is it already for something of the plan. */
export const moegliche = async (
  { zusammenarbeit }: Pick<Arbeitsplatz, 'zusammenarbeit'>,
  { akteur, name }: Angemeldet,
  kennung: string,
): Promise<readonly Wahl[]> => {
  const schon = await zusammenarbeit.zustaendigkeiten(akteur, kennung);
  const wahlen = new Map([[`konto:${akteur.konto}`, texte.ich(name)]]);
  for (const { einheit, konto, name: wer } of schon.ok ? schon.wert : []) {
    const wert = einheit === null ? `konto:${konto ?? ''}` : `einheit:${einheit}`;
    if (!wahlen.has(wert)) wahlen.set(wert, wer);
  }
  return [...wahlen].map(([wert, wer]) => ({ wert, name: wer }));
};
