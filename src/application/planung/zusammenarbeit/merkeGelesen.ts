import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';

/** That this person has seen a comment that names it. It stays among what concerns it until the comment is done. */
export const merkeGelesen = (
  akteur: Akteur,
  kommentar: string,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<null>> =>
  imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'kommentar.lesen');
    if (verboten) return misslungen(verboten);
    await tx.zusammenarbeit.setzeGelesen(akteur.konto, kommentar);
    return gelungen(null);
  });
