import { melde, misslungen, type Ergebnis } from '#domain/werte';
import { anmeldemeldungen, darf, handlungsname, type Akteur, type Handlung } from '#domain/zugang';
import type { Verwaltungstransaktion } from '#ports';
import type { Verwaltungsumgebung } from './verwaltungsumgebung.ts';

/**
 * Does something in the own Jobcenter of somebody who may do one of these things there. The Land looks after its own accounts and units as every
 * Jobcenter does, so what it may look at elsewhere does not count here.
 */
export const imEigenen = async <T>(
  akteur: Akteur,
  handlungen: readonly [Handlung, ...Handlung[]],
  { imMandanten }: Pick<Verwaltungsumgebung, 'imMandanten'>,
  tue: (tx: Verwaltungstransaktion) => Promise<Ergebnis<T>>,
): Promise<Ergebnis<T>> => {
  const { konto, jobcenter } = akteur;
  return handlungen.some(handlung => darf(akteur, handlung, { jobcenter }))
    ? imMandanten({ konto, jobcenter }, tue)
    : misslungen(melde(anmeldemeldungen.NICHT_ERLAUBT, '', { handlung: handlungsname(handlungen[0]).name }));
};
