import { data } from 'react-router';
import type { Handlung } from '#domain/zugang';
import type { Angemeldet, Anfrage } from '../anfrage.ts';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { darfImHaus } from './rechte.ts';

type Beteiligte = ReturnType<typeof angemeldeteAnfrage> & Readonly<{ anfrage: Anfrage; nutzer: Angemeldet }>;

/** Workspace and request for a page that only those see who may do this; to everybody else it is a page that does not exist. */
export const nurMit = (context: Lader['context'], handlung: Handlung): Beteiligte => {
  const beteiligte = angemeldeteAnfrage(context);
  if (!darfImHaus(beteiligte.nutzer.akteur, handlung)) throw data(null, { status: 404 });
  return beteiligte;
};
