import {
  anmeldemeldungen,
  darf,
  handlungsname,
  kontomeldungen,
  RECHTE,
  type Akteur,
  type Rolle,
} from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Konto, Kontenzugriff } from '#ports';

/** May this person manage accounts of the own Jobcenter? null: yes. */
export const verwehrt = (akteur: Akteur): Ergebnis<never> | null =>
  darf(akteur, 'konten.verwalten', { jobcenter: akteur.jobcenter })
    ? null
    : misslungen(
        melde(anmeldemeldungen.NICHT_ERLAUBT, '', { handlung: handlungsname('konten.verwalten').name }),
      );

/**
 * Somebody else's account in the own Jobcenter. Of other Jobcenter's accounts nobody learns that they exist. The own account is held until the
 * transaction ends: two who lock each other at once are not both through with it, so that one who administers is always left.
 */
export const fremdesKonto = async (
  zugriff: Kontenzugriff,
  akteur: Akteur,
  kennung: string,
): Promise<Ergebnis<Konto>> => {
  if (kennung === akteur.konto) return misslungen(melde(kontomeldungen.EIGENES, '', {}));
  const eigenes = await zugriff.konto(akteur.konto);
  if (eigenes && (eigenes.gesperrt || !eigenes.rollen.some(({ rolle }) => verwaltet(rolle))))
    return misslungen(melde(kontomeldungen.VERWALTUNG_VERLOREN, '', {}));
  const konto = await zugriff.konto(kennung);
  return konto?.jobcenter === akteur.jobcenter
    ? gelungen(konto)
    : misslungen(melde(kontomeldungen.UNBEKANNT, '', {}));
};

const verwaltet = (rolle: Rolle): boolean => RECHTE[rolle]['konten.verwalten'] !== undefined;
