import { gelungen, type Ergebnis } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import type { Plankopf, Plantransaktion } from '#ports';
import type { Planungsumgebung } from './planungsumgebung.ts';

/** The plans this person may read, newest year first, each with the newest Fassung that this person may read. */
export const listePlaene = (
  akteur: Akteur,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<readonly Plankopf[]>> =>
  imMandanten(akteur, async tx => gelungen(await plaeneIn(akteur, tx)));

/** As {@link listePlaene}, in a transaction that is under way. */
export const plaeneIn = async (
  akteur: Akteur,
  { plaene }: Pick<Plantransaktion, 'plaene'>,
): Promise<readonly Plankopf[]> =>
  (await plaene.plaene())
    .flatMap(plan => sichtbarerKopf(akteur, plan) ?? [])
    .toSorted((a, b) => b.jahr - a.jahr || REIHENFOLGE.compare(a.titel, b.titel));

const REIHENFOLGE = new Intl.Collator('de');

/** The head as this person may see it; who reads only what is beschlossen sees the last Fassung that is. null: not at all. */
export const sichtbarerKopf = (akteur: Akteur, kopf: Plankopf): Plankopf | null => {
  if (darf(akteur, 'plan.lesen', leseziel(akteur, kopf))) return kopf;
  const { beschlosseneFassung, titel, beschlossenerTitel = titel } = kopf;
  if (beschlosseneFassung === undefined || beschlosseneFassung >= kopf.fassung) return null;
  const beschlossen: Plankopf = {
    ...kopf,
    titel: beschlossenerTitel,
    zustand: 'beschlossen',
    fassung: beschlosseneFassung,
  };
  return darf(akteur, 'plan.lesen', leseziel(akteur, beschlossen)) ? beschlossen : null;
};

/**
 * Does this person read the whole of a plan, and not only what is published of it? Who may read plans because they are beschlossen or released
 * gets the list, the heads, the document for the public and its targets; whatever hands out data, figures, findings or the way to the decision
 * asks this first.
 */
export const liestGanz = (akteur: Akteur, { von }: Pick<Plankopf, 'von'>): boolean =>
  darf(akteur, 'plan.lesen', { jobcenter: von?.jobcenter ?? akteur.jobcenter });

/** What reading a plan is about: some read only what is beschlossen or released. */
export const leseziel = ({ jobcenter }: Akteur, { zustand, freigegeben, von }: Plankopf) => ({
  jobcenter: von?.jobcenter ?? jobcenter,
  beschlossen: zustand === 'beschlossen',
  freigegeben,
});
