import type { Kapitelstatus } from '#domain/plan';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { nimmZumSchreiben } from '../schreiben/nimmZumSchreiben.ts';
import { einheitenUm } from './zustaendigkeitenVon.ts';

/** How far somebody is with a chapter. */
export type Statusmeldung = Readonly<{ kennung: string; id: string; status: Kapitelstatus }>;

/** Reports how far a chapter is: by whoever is zuständig, or by who may do it in the whole house. */
export const meldeKapitelstatus = (
  akteur: Akteur,
  { kennung, id, status }: Statusmeldung,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<null>> =>
  imMandanten(akteur, async tx => {
    const { zusammenarbeit } = tx;
    const eigene = (await zusammenarbeit.zustaendigkeiten(kennung)).find(z => z.id === id);
    const einheiten = einheitenUm(akteur, await zusammenarbeit.einheiten(), eigene);
    const verboten = fehlendesRecht(akteur, 'kapitel.fertigmelden', { einheiten });
    if (verboten) return misslungen(verboten);
    if (!eigene) return misslungen(melde(planungsmeldungen.ZUSTAENDIGKEIT_NICHT_DA, '', {}));
    const plan = await nimmZumSchreiben(akteur, kennung, tx);
    if (!plan.ok) return plan;
    await zusammenarbeit.setzeStatus(id, status);
    await tx.protokolliere({
      vorgang: 'kapitel.status',
      gegenstand: `plan/${kennung}/${eigene.kapitel}`,
      vorher: eigene.status,
      nachher: status,
    });
    return gelungen(null);
  });
