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
 * fuerVeroeffentlichtes: where somebody goes who reads only what is published of it.
 */
export const offenerPlan = async (
  context: Lader['context'],
  { plan: adresse = '' }: Lader['params'],
  fuerVeroeffentlichtes: (kennung: string) => Response | null = () => null,
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
  if (!plan.ok) {
    const nurVeroeffentlicht = plan.meldungen.some(m => m.code === NUR_VEROEFFENTLICHTES);
    throw (nurVeroeffentlicht ? fuerVeroeffentlichtes(adresse) : null) ?? data(null, { status: 404 });
  }
  const kopf = { ...plan.wert.kopf, kennung: adresseDerFassung(wahl) };
  return { plan: { ...plan.wert, kopf }, wahl, ...beteiligte };
};

/** The code of the message of the use case. */
const NUR_VEROEFFENTLICHTES = 'PLANUNG-32';

/** Its head only, also for who reads nothing else of it than the document for the public. */
export const offenerKopf = async (context: Lader['context'], { plan: adresse = '' }: Lader['params']) => {
  const beteiligte = angemeldeteAnfrage(context);
  const wahl = leseAdresse(adresse);
  const gefunden = await beteiligte.platz.planung.kopf(beteiligte.nutzer.akteur, wahl);
  if (!gefunden.ok) throw data(null, { status: 404 });
  const { ganz, ...kopf } = gefunden.wert;
  return { kopf: { ...kopf, kennung: adresseDerFassung(wahl) }, ganz, wahl, ...beteiligte };
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
  /** Is there more to read than the document for the public? */
  ganz: boolean;
}>;

export const plandarstellung = (
  { kopf: { kennung, titel, jahr, zustand, fassung, szenarioVon } }: Pick<GespeicherterPlan, 'kopf'>,
  ganz = true,
): Plandarstellung => {
  const wahl = leseAdresse(kennung);
  return {
    kennung,
    titel,
    jahr,
    zustand,
    fassung,
    heutiger: wahl.fassung === undefined ? null : wahl.kennung,
    szenarioVon: szenarioVon ?? null,
    ganz,
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
