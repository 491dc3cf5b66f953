import { KEINE_VERSUCHE, kontomeldungen, type Akteur } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Zugangswerkzeug } from '../werkzeug.ts';
import { fremdesKonto, verwehrt } from './erlaubnis.ts';

/**
 * For somebody who forgot the password or lost the phone: a new password to begin with, shown this once, no second factor, no lockout. All
 * sign-ins end, and all keys for programs.
 */
export const setzeZugangZurueck = async (
  { konten, kennwoerter, scheine, jetzt }: Zugangswerkzeug,
  akteur: Akteur,
  { konto: kennung }: Readonly<{ konto: string }>,
): Promise<Ergebnis<Readonly<{ kennwort: string }>>> => {
  const nein = verwehrt(akteur);
  if (nein) return nein;
  const kennwort = scheine.startkennwort();
  const pruefwert = await kennwoerter.pruefwertFuer(kennwort);
  return konten.ausfuehren(async zugriff => {
    const konto = await fremdesKonto(zugriff, akteur, kennung);
    if (!konto.ok) return konto;
    if (konto.wert.kennwort === null) return misslungen(melde(kontomeldungen.OHNE_KENNWORT, '', {}));
    const hatteZweitenFaktor = konto.wert.zweiterFaktor !== null;
    await zugriff.aendereKonto(kennung, {
      kennwort: { pruefwert, vorlaeufig: true },
      zweiterFaktor: null,
    });
    for (const schluessel of [
      `anmeldung:${scheine.pruefwert(konto.wert.anmeldename)}`,
      `zweiterFaktor:${kennung}`,
      `kennwort:${kennung}`,
    ])
      await zugriff.setzeSperrstand(schluessel, KEINE_VERSUCHE);
    await zugriff.beendeAnmeldungen(kennung, null);
    await zugriff.entferneProgrammschluessel(kennung, null);
    await zugriff.protokolliere({
      art: 'kennwortZurueckgesetzt',
      zeit: jetzt(),
      jobcenter: akteur.jobcenter,
      konto: kennung,
      von: akteur.konto,
      einzelheiten: { hatteZweitenFaktor },
    });
    return gelungen({ kennwort });
  });
};
