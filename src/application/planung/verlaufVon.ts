import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Wertaenderung } from '#ports';
import { fehlendesRecht } from './fehlendesRecht.ts';
import { planungsmeldungen } from './planungsmeldungen.ts';
import type { Planungsumgebung } from './planungsumgebung.ts';

/** Which changes of a plan: at an address and below it, of the whole plan without one; older than the number of one. */
export type Verlaufswahl = Readonly<{ kennung: string; adresse?: string; vor?: number }>;

/** Changes, newest first. weiter: the number to ask for older ones with; null at the end. */
export type Verlauf = Readonly<{ aenderungen: readonly Wertaenderung[]; weiter: number | null }>;

/**
 * Who changed which figure of a plan from what to what, and when. For those who read the plan while it is worked on: they see who changed a
 * part last anyway. Who reads only what is beschlossen, or released, does not see how it came about.
 */
export const verlaufVon = (
  akteur: Akteur,
  { kennung, adresse = '', vor }: Verlaufswahl,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Verlauf>> =>
  imMandanten(akteur, async tx => {
    // Without a word about the plan: as it is before anybody decided or released it.
    const verboten = fehlendesRecht(akteur, 'plan.lesen');
    if (verboten) return misslungen(verboten);
    if (!(await tx.plaene.plan(kennung)))
      return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    const frage = { adresse, hoechstens: JE_SEITE + 1, ...(vor !== undefined && { vor }) };
    const alle = await tx.plaene.verlauf(kennung, frage);
    const aenderungen = alle.slice(0, JE_SEITE);
    return gelungen({
      aenderungen,
      weiter: alle.length > JE_SEITE ? (aenderungen.at(-1)?.nummer ?? null) : null,
    });
  });

const JE_SEITE = 100;
