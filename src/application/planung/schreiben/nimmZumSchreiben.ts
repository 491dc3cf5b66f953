import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Plankopf, Plantransaktion, Teilstand } from '#ports';
import { sichtbarerKopf } from '../listePlaene.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';

/** A plan that nobody else writes until the transaction ends. */
export type Schreibplan = Readonly<{ kopf: Plankopf; teile: readonly Teilstand[] }>;

/** Takes a plan for writing: what is calculated of it stays right until it is written. Fails for what is not there or beschlossen. */
export const nimmZumSchreiben = async (
  akteur: Akteur,
  kennung: string,
  tx: Plantransaktion,
): Promise<Ergebnis<Schreibplan>> => {
  const kopf = await tx.plaene.nimm(kennung);
  if (!kopf || !sichtbarerKopf(akteur, kopf))
    return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
  if (kopf.zustand === 'beschlossen') return misslungen(melde(planungsmeldungen.BESCHLOSSEN, '', {}));
  return gelungen({ kopf, teile: await tx.plaene.teile(kennung) });
};
