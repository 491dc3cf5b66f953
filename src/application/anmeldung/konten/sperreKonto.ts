import type { Akteur } from '#domain/zugang';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Zugangswerkzeug } from '../werkzeug.ts';
import { fremdesKonto, verwehrt } from './erlaubnis.ts';

/** Locks or unlocks somebody else's account. Locking ends all its sign-ins at once. */
export const sperreKonto = async (
  { konten, jetzt }: Zugangswerkzeug,
  akteur: Akteur,
  { konto: kennung, gesperrt }: Readonly<{ konto: string; gesperrt: boolean }>,
): Promise<Ergebnis<null>> => {
  const nein = verwehrt(akteur);
  if (nein) return nein;
  return konten.ausfuehren(async zugriff => {
    const konto = await fremdesKonto(zugriff, akteur, kennung);
    if (!konto.ok) return konto;
    if (konto.wert.gesperrt === gesperrt) return gelungen(null);
    await zugriff.aendereKonto(kennung, { gesperrt });
    if (gesperrt) await zugriff.beendeAnmeldungen(kennung, null);
    await zugriff.protokolliere({
      art: gesperrt ? 'kontoGesperrt' : 'kontoEntsperrt',
      zeit: jetzt(),
      jobcenter: akteur.jobcenter,
      konto: kennung,
      von: akteur.konto,
      einzelheiten: {},
    });
    return gelungen(null);
  });
};
