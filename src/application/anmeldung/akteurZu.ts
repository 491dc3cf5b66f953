import type { Akteur } from '#domain/zugang';
import type { Konto, Kontenzugriff } from '../ports/konten.ts';

/**
 * An account as the one who does something. Who has the role Land reads what Jobcenter let this Land see; a list at the account leaves only those
 * in it.
 */
export const akteurZu = async (
  zugriff: Pick<Kontenzugriff, 'freigegebenFuer'>,
  { konto, jobcenter, rollen, land: nur }: Konto,
): Promise<Akteur> => {
  const freigegeben = rollen.some(({ rolle }) => rolle === 'land')
    ? await zugriff.freigegebenFuer(jobcenter)
    : [];
  const land = nur.length === 0 ? freigegeben : freigegeben.filter(nummer => nur.includes(nummer));
  return { konto, jobcenter, rollen, ...(land.length > 0 ? { land } : {}) };
};
