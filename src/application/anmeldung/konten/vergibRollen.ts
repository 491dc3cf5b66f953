import type { Akteur, Rollenvergabe } from '#domain/zugang';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Zugangswerkzeug } from '../werkzeug.ts';
import { fremdesKonto, verwehrt } from './erlaubnis.ts';
import { geordneteRollen, rollenfehler } from './rollenfehler.ts';

/** Gives somebody else these roles instead of the ones they have. They hold from the next request on. */
export const vergibRollen = async (
  { konten, jetzt }: Zugangswerkzeug,
  akteur: Akteur,
  { konto: kennung, rollen: gewuenscht }: Readonly<{ konto: string; rollen: readonly Rollenvergabe[] }>,
): Promise<Ergebnis<null>> => {
  const nein = verwehrt(akteur);
  if (nein) return nein;
  return konten.ausfuehren(async zugriff => {
    const konto = await fremdesKonto(zugriff, akteur, kennung);
    if (!konto.ok) return konto;
    const vorher = konto.wert.rollen;
    const fehler = rollenfehler(gewuenscht, await zugriff.haus(akteur.jobcenter));
    if (fehler.length > 0) return misslungen(...fehler);
    const rollen = geordneteRollen(gewuenscht);
    await zugriff.aendereKonto(kennung, { rollen });
    await zugriff.protokolliere({
      art: 'rollenGeaendert',
      zeit: jetzt(),
      jobcenter: akteur.jobcenter,
      konto: kennung,
      von: akteur.konto,
      einzelheiten: { vorher, nachher: rollen },
    });
    return gelungen(null);
  });
};
