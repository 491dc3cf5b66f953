import { anmeldemeldungen, kontomeldungen } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Konto } from '../ports/konten.ts';
import { protokolliereFehlversuch, sperrmeldung, vergissVersuche, zaehleVersuch } from './sperre.ts';
import type { Zugangswerkzeug } from './werkzeug.ts';

type MitKennwort = Konto & Readonly<{ kennwort: NonNullable<Konto['kennwort']> }>;

/** Asks for the password once more before something that a stolen session must not do. Counts attempts like signing in. */
export const bestaetigeKennwort = async (
  werkzeug: Zugangswerkzeug,
  kennung: string,
  eingabe: string,
): Promise<Ergebnis<MitKennwort>> => {
  const { konten, kennwoerter } = werkzeug;
  const schluessel = `kennwort:${kennung}`;
  const { konto, versuch } = await konten.ausfuehren(async zugriff => ({
    konto: await zugriff.konto(kennung),
    versuch: await zaehleVersuch(werkzeug, zugriff, schluessel),
  }));
  if (!konto?.kennwort) return misslungen(melde(kontomeldungen.OHNE_KENNWORT, '', {}));
  if (!versuch.erlaubt) return misslungen(sperrmeldung(werkzeug, versuch));
  const { stimmt } = await kennwoerter.pruefe(eingabe, konto.kennwort.pruefwert);
  await konten.ausfuehren(async zugriff =>
    stimmt
      ? vergissVersuche(zugriff, schluessel)
      : protokolliereFehlversuch(werkzeug, zugriff, versuch, konto, 'Kennwort'),
  );
  return stimmt
    ? gelungen({ ...konto, kennwort: konto.kennwort })
    : misslungen(melde(anmeldemeldungen.KENNWORT_FALSCH, 'kennwort', {}));
};
