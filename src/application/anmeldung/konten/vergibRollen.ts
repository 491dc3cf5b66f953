import type { Akteur, Rollenvergabe } from '#domain/zugang';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Zugangswerkzeug } from '../werkzeug.ts';
import { fremdesKonto, verwehrt } from './erlaubnis.ts';
import { rollenfehler } from './rollenfehler.ts';

/** Gives somebody else these roles instead of the ones they have. They hold from the next request on. */
export const vergibRollen = async (
  { konten, jetzt }: Zugangswerkzeug,
  akteur: Akteur,
  { konto: kennung, rollen }: Readonly<{ konto: string; rollen: readonly Rollenvergabe[] }>,
): Promise<Ergebnis<null>> => {
  const nein = verwehrt(akteur);
  if (nein) return nein;
  return konten.ausfuehren(async zugriff => {
    const konto = await fremdesKonto(zugriff, akteur, kennung);
    if (!konto.ok) return konto;
    const vorher = konto.wert.rollen;
    // A role of the Land stays with the operator: neither given nor taken away here.
    const fehler = rollenfehler([...rollen, ...vorher.filter(({ rolle }) => rolle === 'land')]);
    if (fehler.length > 0) return misslungen(...fehler);
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
