import { data } from 'react-router';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { GespeicherterPlan } from '#application/planung';
import type { Akteur } from '#domain/zugang';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import type { Angemeldet, Anfrage } from '../anfrage.ts';
import { adresseDerFassung, leseAdresse, type Planwahl } from './planadresse.ts';
import { darfImHaus } from './rechte.ts';

/**
 * The plan of the address, opened for whoever asks; one that is not there, or not for this person, is a page that does not exist. The kennung
 * of its head is the one of the address, so that every link made of it stays in the Fassung that is read. wahl: what the use cases call it.
 */
export const offenerPlan = async (
  context: Lader['context'],
  { plan: adresse = '' }: Lader['params'],
): Promise<
  Readonly<{
    plan: GespeicherterPlan;
    wahl: Planwahl;
    platz: Arbeitsplatz;
    anfrage: Anfrage;
    nutzer: Angemeldet;
  }>
> => {
  const beteiligte = angemeldeteAnfrage(context);
  const wahl = leseAdresse(adresse);
  const plan = await beteiligte.platz.planung.oeffne(beteiligte.nutzer.akteur, wahl.kennung, wahl.fassung);
  if (!plan.ok) throw data(null, { status: 404 });
  const kopf = { ...plan.wert.kopf, kennung: adresseDerFassung(wahl) };
  return { plan: { ...plan.wert, kopf }, wahl, ...beteiligte };
};

/** What the pages of a plan have in common. */
export type Plandarstellung = Readonly<{
  /** As addresses call it. */
  kennung: string;
  titel: string;
  jahr: number;
  zustand: string;
  fassung: number;
  /** Address of the plan as it is worked on, where an older Fassung is shown; else null. */
  heutiger: string | null;
  /** The plan that this one is a scenario of; null: it is none. */
  szenarioVon: string | null;
}>;

export const plandarstellung = ({
  kopf: { kennung, titel, jahr, zustand, fassung, szenarioVon },
}: GespeicherterPlan): Plandarstellung => {
  const wahl = leseAdresse(kennung);
  return {
    kennung,
    titel,
    jahr,
    zustand,
    fassung,
    heutiger: wahl.fassung === undefined ? null : wahl.kennung,
    szenarioVon: szenarioVon ?? null,
  };
};

/** May this person delete the plan? Only a draft that was never beschlossen goes. */
export const istLoeschbar = (
  { zustand, beschlosseneFassung, szenarioVon }: GespeicherterPlan['kopf'],
  akteur: Akteur,
): boolean =>
  zustand === 'Entwurf' &&
  beschlosseneFassung === undefined &&
  darfImHaus(akteur, szenarioVon === undefined ? 'plan.loeschen' : 'plan.szenario');
