import { melde, type Meldung } from '#domain/werte';
import { darf, handlungsname, type Akteur, type Handlung, type Handlungsziel } from '#domain/zugang';
import { planungsmeldungen } from './planungsmeldungen.ts';

/** Nothing when the person may do it, else the message that says what is missing. */
export const fehlendesRecht = (
  akteur: Akteur,
  handlung: Handlung,
  ziel: Omit<Handlungsziel, 'jobcenter'> = {},
): Meldung | null =>
  darf(akteur, handlung, { jobcenter: akteur.jobcenter, ...ziel })
    ? null
    : melde(planungsmeldungen.KEIN_RECHT, '', { handlung: handlungsname(handlung).name });
