import { gelungen, type Ergebnis } from '#domain/werte';
import { bestaetigeKennwort } from './bestaetigeKennwort.ts';
import type { Zugangswerkzeug } from './werkzeug.ts';

/** Asks for the password once more where the account has one; who signs in with a provider has none to be asked for. */
export const bestaetigeSich = async (
  werkzeug: Zugangswerkzeug,
  kennung: string,
  eingabe: string,
): Promise<Ergebnis<null>> => {
  const konto = await werkzeug.konten.ausfuehren(async zugriff => zugriff.konto(kennung));
  if (konto !== null && konto.kennwort === null) return gelungen(null);
  const bestaetigt = await bestaetigeKennwort(werkzeug, kennung, eingabe);
  return bestaetigt.ok ? gelungen(null) : bestaetigt;
};
