import { darf, type Akteur, type Handlung } from '#domain/zugang';

/** May this person do it in the whole house? Decides what a page offers; the use case decides again. */
export const darfImHaus = (akteur: Akteur, handlung: Handlung): boolean =>
  darf(akteur, handlung, { jobcenter: akteur.jobcenter });
