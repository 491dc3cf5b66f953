import type { Sitzungsinhaber, Zugangswerkzeug } from './werkzeug.ts';

/** Signs out: every token of this sign-in ends. Says whether a provider should be told. Unknown tokens are no trouble. */
export const meldeAb = async (
  { konten, scheine, jetzt }: Zugangswerkzeug,
  schein: string,
): Promise<Readonly<{ beimDienst: boolean }>> =>
  konten.ausfuehren(async zugriff => {
    const sitzung = await zugriff.sitzung(scheine.pruefwert(schein));
    if (sitzung === null) return { beimDienst: false };
    const { anmeldung, konto, jobcenter, beimDienst } = sitzung;
    await zugriff.beendeAnmeldung(anmeldung);
    await zugriff.protokolliere({
      art: 'abgemeldet',
      zeit: jetzt(),
      jobcenter,
      konto,
      von: konto,
      einzelheiten: {},
    });
    return { beimDienst };
  });

/** Signs out on every device, this one included; says how many sign-ins ended. */
export const meldeUeberallAb = async (
  { konten, jetzt }: Zugangswerkzeug,
  { akteur: { konto, jobcenter } }: Sitzungsinhaber,
): Promise<number> =>
  konten.ausfuehren(async zugriff => {
    const anmeldungen = await zugriff.beendeAnmeldungen(konto, null);
    await zugriff.protokolliere({
      art: 'ueberallAbgemeldet',
      zeit: jetzt(),
      jobcenter,
      konto,
      von: konto,
      einzelheiten: { anmeldungen },
    });
    return anmeldungen;
  });
