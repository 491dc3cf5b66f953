import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { nimmZumSchreiben } from '../schreiben/nimmZumSchreiben.ts';

/** Takes a draft that was never beschlossen out of sight. It is kept for the log, and nobody sees it any more. */
export const loeschePlan = (
  akteur: Akteur,
  kennung: string,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<null>> =>
  imMandanten(akteur, async tx => {
    const plan = await nimmZumSchreiben(akteur, kennung, tx);
    if (!plan.ok) return plan;
    const { zustand, beschlosseneFassung, szenarioVon, titel } = plan.wert.kopf;
    const recht = szenarioVon === undefined ? 'plan.loeschen' : 'plan.szenario';
    const verboten = fehlendesRecht(akteur, recht);
    if (verboten) return misslungen(verboten);
    if (zustand !== 'Entwurf' || beschlosseneFassung !== undefined)
      return misslungen(melde(planungsmeldungen.NICHT_LOESCHBAR, '', { zustand }));
    await tx.plaene.loesche(kennung);
    await tx.protokolliere({ vorgang: 'plan.geloescht', gegenstand: `plan/${kennung}`, vorher: titel });
    return gelungen(null);
  });
