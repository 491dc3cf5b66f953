import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Akteur } from '#domain/zugang';
import type { Planwahl } from './planadresse.ts';
import { darfImHaus } from './rechte.ts';

/** How many comments are open, by the address they are about. */
export type OffeneKommentare = Readonly<Record<string, number>>;

/** null: this person does not read comments. */
export const offeneKommentare = async (
  { zusammenarbeit }: Pick<Arbeitsplatz, 'zusammenarbeit'>,
  akteur: Akteur,
  wahl: Planwahl,
): Promise<OffeneKommentare | null> => {
  if (!darfImHaus(akteur, 'kommentar.lesen')) return null;
  const alle = await zusammenarbeit.kommentare(akteur, wahl);
  if (!alle.ok) return null;
  const offene = Map.groupBy(
    alle.wert.filter(k => k.erledigt === null),
    k => k.adresse,
  );
  return Object.fromEntries([...offene].map(([adresse, eigene]) => [adresse, eigene.length]));
};
