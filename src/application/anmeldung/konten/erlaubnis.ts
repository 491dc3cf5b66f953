import { anmeldemeldungen, darf, handlungsname, kontomeldungen, type Akteur } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Konto, Kontenzugriff } from '#ports';

/** May this person manage accounts of the own Jobcenter? null: yes. */
export const verwehrt = (akteur: Akteur): Ergebnis<never> | null =>
  darf(akteur, 'konten.verwalten', { jobcenter: akteur.jobcenter })
    ? null
    : misslungen(
        melde(anmeldemeldungen.NICHT_ERLAUBT, '', { handlung: handlungsname('konten.verwalten').name }),
      );

/** Somebody else's account in the own Jobcenter. Of other Jobcenter's accounts nobody learns that they exist. */
export const fremdesKonto = async (
  zugriff: Kontenzugriff,
  akteur: Akteur,
  kennung: string,
): Promise<Ergebnis<Konto>> => {
  if (kennung === akteur.konto) return misslungen(melde(kontomeldungen.EIGENES, '', {}));
  const konto = await zugriff.konto(kennung);
  return konto?.jobcenter === akteur.jobcenter
    ? gelungen(konto)
    : misslungen(melde(kontomeldungen.UNBEKANNT, '', {}));
};
