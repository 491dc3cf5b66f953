import { anmeldemeldungen } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Sitzungsinhaber, Zugangswerkzeug } from '../werkzeug.ts';

/** Ends one of the own sign-ins, on whatever device. Those of others do not exist here, like those that are over. */
export const beendeEigeneAnmeldung = async (
  { konten, jetzt }: Zugangswerkzeug,
  { akteur: { konto, jobcenter } }: Sitzungsinhaber,
  { anmeldung }: Readonly<{ anmeldung: string }>,
): Promise<Ergebnis<null>> =>
  konten.ausfuehren(async zugriff => {
    const eigene = await zugriff.sitzungenVon(konto);
    if (!eigene.some(s => s.anmeldung === anmeldung))
      return misslungen(melde(anmeldemeldungen.UNBEKANNT, '', {}));
    await zugriff.beendeAnmeldung(anmeldung);
    await zugriff.protokolliere({
      art: 'anmeldungBeendet',
      zeit: jetzt(),
      jobcenter,
      konto,
      von: konto,
      einzelheiten: {},
    });
    return gelungen(null);
  });
