import { gelungen, type Ergebnis } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import type { Plankopf } from '#ports';
import type { Planungsumgebung } from './planungsumgebung.ts';

/** The plans this person may read, newest year first, each with the newest Fassung that this person may read. */
export const listePlaene = (
  akteur: Akteur,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<readonly Plankopf[]>> =>
  imMandanten(akteur, async tx =>
    gelungen(
      (await tx.plaene.plaene())
        .flatMap(plan => sichtbarerKopf(akteur, plan) ?? [])
        .toSorted((a, b) => b.jahr - a.jahr || a.titel.localeCompare(b.titel, 'de')),
    ),
  );

/** The head as this person may see it; who reads only what is beschlossen sees the last Fassung that is. null: not at all. */
export const sichtbarerKopf = (akteur: Akteur, kopf: Plankopf): Plankopf | null => {
  if (darf(akteur, 'plan.lesen', leseziel(akteur, kopf))) return kopf;
  const { beschlosseneFassung } = kopf;
  if (beschlosseneFassung === undefined || beschlosseneFassung >= kopf.fassung) return null;
  const beschlossen: Plankopf = { ...kopf, zustand: 'beschlossen', fassung: beschlosseneFassung };
  return darf(akteur, 'plan.lesen', leseziel(akteur, beschlossen)) ? beschlossen : null;
};

/** What reading a plan is about: some read only what is beschlossen or released. */
export const leseziel = ({ jobcenter }: Akteur, { zustand, freigegeben, von }: Plankopf) => ({
  jobcenter: von?.jobcenter ?? jobcenter,
  beschlossen: zustand === 'beschlossen',
  freigegeben,
});
