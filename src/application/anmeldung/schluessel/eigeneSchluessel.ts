import type { Programmschluessel } from '#ports';
import type { Sitzungsinhaber, Zugangswerkzeug } from '../werkzeug.ts';

/** A key as its owner sees it. */
export type EigenerSchluessel = Omit<Programmschluessel, 'pruefwert' | 'konto' | 'jobcenter'> &
  Readonly<{ abgelaufen: boolean }>;

/** The own keys, the newest first, also those that ended not long ago. */
export const eigeneSchluessel = async (
  { konten, jetzt }: Zugangswerkzeug,
  { akteur: { konto } }: Sitzungsinhaber,
): Promise<readonly EigenerSchluessel[]> => {
  const alle = await konten.ausfuehren(async zugriff => zugriff.programmschluesselVon(konto));
  return alle.map(({ schluessel, name, nur, angelegt, zuletzt, endet }) => ({
    schluessel,
    name,
    nur,
    angelegt,
    zuletzt,
    endet,
    abgelaufen: jetzt() >= endet,
  }));
};
