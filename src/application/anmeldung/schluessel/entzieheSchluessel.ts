import { schluesselmeldungen } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Sitzungsinhaber, Zugangswerkzeug } from '../werkzeug.ts';

/** Ends one of the own keys at once. Those of others do not exist here, like those that never were. */
export const entzieheSchluessel = async (
  { konten, jetzt }: Zugangswerkzeug,
  { akteur: { konto, jobcenter } }: Sitzungsinhaber,
  { schluessel }: Readonly<{ schluessel: string }>,
): Promise<Ergebnis<null>> =>
  konten.ausfuehren(async zugriff => {
    const entzogen = await zugriff.entferneProgrammschluessel(konto, schluessel);
    if (entzogen.length === 0) return misslungen(melde(schluesselmeldungen.UNBEKANNT, '', {}));
    await zugriff.protokolliere({
      art: 'schluesselEntzogen',
      zeit: jetzt(),
      jobcenter,
      konto,
      von: konto,
      einzelheiten: { schluessel },
    });
    return gelungen(null);
  });
