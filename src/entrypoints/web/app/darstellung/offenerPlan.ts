import { data } from 'react-router';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { GespeicherterPlan } from '#application/planung';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import type { Angemeldet, Anfrage } from '../anfrage.ts';

/** The plan of the address, opened for whoever asks. One that is not there, or not for this person, is a page that does not exist. */
export const offenerPlan = async (
  context: Lader['context'],
  { plan: kennung = '' }: Lader['params'],
): Promise<
  Readonly<{ plan: GespeicherterPlan; platz: Arbeitsplatz; anfrage: Anfrage; nutzer: Angemeldet }>
> => {
  const beteiligte = angemeldeteAnfrage(context);
  const plan = await beteiligte.platz.planung.oeffne(beteiligte.nutzer.akteur, kennung);
  if (!plan.ok) throw data(null, { status: 404 });
  return { plan: plan.wert, ...beteiligte };
};

/** What the pages of a plan have in common. */
export type Plandarstellung = Readonly<{
  kennung: string;
  titel: string;
  jahr: number;
  zustand: string;
  fassung: number;
}>;

export const plandarstellung = ({
  kopf: { kennung, titel, jahr, zustand, fassung },
}: GespeicherterPlan): Plandarstellung => ({
  kennung,
  titel,
  jahr,
  zustand,
  fassung,
});
