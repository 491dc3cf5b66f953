import { gelungen, type Ergebnis } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import type { Plankopf } from '#ports';
import type { Planungsumgebung } from './planungsumgebung.ts';

/** The plans this person may read, newest year first. */
export const listePlaene = (
  akteur: Akteur,
  { imMandanten }: Planungsumgebung,
): Promise<Ergebnis<readonly Plankopf[]>> =>
  imMandanten(akteur, async tx =>
    gelungen(
      (await tx.plaene.plaene())
        .filter(plan => darf(akteur, 'plan.lesen', leseziel(akteur, plan)))
        .toSorted((a, b) => b.jahr - a.jahr || a.titel.localeCompare(b.titel, 'de')),
    ),
  );

/** What reading a plan is about: some read only what is beschlossen or released. */
export const leseziel = ({ jobcenter }: Akteur, { zustand, freigegeben }: Plankopf) => ({
  jobcenter,
  beschlossen: zustand === 'beschlossen',
  freigegeben,
});
