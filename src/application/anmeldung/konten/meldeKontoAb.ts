import type { Akteur } from '#domain/zugang';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Zugangswerkzeug } from '../werkzeug.ts';
import { fremdesKonto, verwehrt } from './erlaubnis.ts';

/** Ends all sign-ins of somebody else's account; says how many. The person can sign in again. */
export const meldeKontoAb = async (
  { konten, jetzt }: Zugangswerkzeug,
  akteur: Akteur,
  { konto: kennung }: Readonly<{ konto: string }>,
): Promise<Ergebnis<number>> => {
  const nein = verwehrt(akteur);
  if (nein) return nein;
  return konten.ausfuehren(async zugriff => {
    const konto = await fremdesKonto(zugriff, akteur, kennung);
    if (!konto.ok) return konto;
    const anmeldungen = await zugriff.beendeAnmeldungen(kennung, null);
    await zugriff.protokolliere({
      art: 'ueberallAbgemeldet',
      zeit: jetzt(),
      jobcenter: akteur.jobcenter,
      konto: kennung,
      von: akteur.konto,
      einzelheiten: { anmeldungen },
    });
    return gelungen(anmeldungen);
  });
};
