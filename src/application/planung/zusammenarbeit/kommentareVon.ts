import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Kommentar } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { sichtbarerKopf } from '../listePlaene.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';

/** A comment with its answers, oldest first. */
export type Gespraech = Kommentar & Readonly<{ antworten: readonly Kommentar[] }>;

/** The comments of a Fassung, oldest first; of the one that is worked on where none is named. */
export const kommentareVon = (
  akteur: Akteur,
  { kennung, fassung }: Readonly<{ kennung: string; fassung?: number }>,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<readonly Gespraech[]>> =>
  imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'kommentar.lesen');
    if (verboten) return misslungen(verboten);
    const kopf = await tx.plaene.plan(kennung);
    if (!kopf || !sichtbarerKopf(akteur, kopf))
      return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    const alle = await tx.zusammenarbeit.kommentare(kennung, fassung);
    return gelungen(
      alle
        .filter(k => k.antwortAuf === null)
        .map(k => ({ ...k, antworten: alle.filter(a => a.antwortAuf === k.id) })),
    );
  });
