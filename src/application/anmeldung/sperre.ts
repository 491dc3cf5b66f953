import {
  anmeldemeldungen,
  beginntSperre,
  KEINE_VERSUCHE,
  nimmVersuch,
  type Versuchserlaubnis,
} from '#domain/zugang';
import { melde, type Meldung } from '#domain/werte';
import type { Kontenzugriff } from '../ports/konten.ts';
import type { Zugangswerkzeug } from './werkzeug.ts';

/** Takes an attempt under a key and keeps it. */
export const zaehleVersuch = async (
  { jetzt, regeln }: Zugangswerkzeug,
  konten: Kontenzugriff,
  schluessel: string,
): Promise<Versuchserlaubnis> => {
  const versuch = nimmVersuch(await konten.sperrstand(schluessel), jetzt(), regeln.sperre);
  if (versuch.erlaubt) await konten.setzeSperrstand(schluessel, versuch.stand);
  return versuch;
};

/** After success the count begins anew. */
export const vergissVersuche = async (konten: Kontenzugriff, schluessel: string): Promise<void> =>
  konten.setzeSperrstand(schluessel, KEINE_VERSUCHE);

/** Writes a wrong attempt to the audit log, and that a lockout begins with it if one does. */
export const protokolliereFehlversuch = async (
  { jetzt, regeln }: Zugangswerkzeug,
  konten: Kontenzugriff,
  versuch: Versuchserlaubnis,
  wer: Readonly<{ konto: string; jobcenter: string }> | null,
  bei: string,
): Promise<void> => {
  const { konto, jobcenter } = wer ?? { konto: null, jobcenter: null };
  const ereignis = { zeit: jetzt(), konto, jobcenter, von: konto, einzelheiten: { bei } };
  await konten.protokolliere({ ...ereignis, art: 'fehlversuch' });
  if (beginntSperre(versuch.stand, regeln.sperre))
    await konten.protokolliere({ ...ereignis, art: 'anmeldesperre' });
};

/** Why no attempt may be made now. */
export const sperrmeldung = (
  { jetzt }: Zugangswerkzeug,
  { bis }: Extract<Versuchserlaubnis, { erlaubt: false }>,
): Meldung => melde(anmeldemeldungen.ZU_VIELE_VERSUCHE, '', { sekunden: Math.ceil((bis - jetzt()) / 1000) });
