import { anmeldemeldungen, type Versuchserlaubnis } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Konto } from '../ports/konten.ts';
import { vereinheitlicheAnmeldename } from './anmeldename.ts';
import { beginneSitzung, type Anmeldung } from './beginneSitzung.ts';
import { protokolliereFehlversuch, sperrmeldung, vergissVersuche, zaehleVersuch } from './sperre.ts';
import type { Zugangswerkzeug } from './werkzeug.ts';

/**
 * Signs in with a password. Whether there is no such account, it is locked, or the password is wrong, answer, work and lockout are the same.
 * The password is checked between two transactions, so that nobody waits for it.
 */
export const meldeAn = async (
  werkzeug: Zugangswerkzeug,
  eingabe: Readonly<{ anmeldename: string; kennwort: string; geraet?: string }>,
): Promise<Ergebnis<Anmeldung>> => {
  const { konten, kennwoerter, scheine } = werkzeug;
  const anmeldename = vereinheitlicheAnmeldename(eingabe.anmeldename);
  const schluessel = `anmeldung:${scheine.pruefwert(anmeldename)}`;
  const { konto, versuch } = await konten.ausfuehren(async zugriff => ({
    konto: await zugriff.kontoZu(anmeldename),
    versuch: await zaehleVersuch(werkzeug, zugriff, schluessel),
  }));
  if (!versuch.erlaubt) return misslungen(sperrmeldung(werkzeug, versuch));
  const pruefwert = konto?.gesperrt === false ? (konto.kennwort?.pruefwert ?? null) : null;
  const { stimmt, veraltet } = await kennwoerter.pruefe(eingabe.kennwort, pruefwert);
  if (!stimmt || konto === null) return lehneAb(werkzeug, versuch, konto);
  const neuerPruefwert = veraltet ? await kennwoerter.pruefwertFuer(eingabe.kennwort) : null;
  return lasseEin(werkzeug, versuch, {
    schluessel,
    geprueft: konto,
    neuerPruefwert,
    geraet: eingabe.geraet ?? '',
  });
};

const lehneAb = async (
  werkzeug: Zugangswerkzeug,
  versuch: Versuchserlaubnis,
  konto: Konto | null,
): Promise<Ergebnis<never>> => {
  await werkzeug.konten.ausfuehren(async zugriff =>
    protokolliereFehlversuch(werkzeug, zugriff, versuch, konto, 'Kennwort'),
  );
  return misslungen(melde(anmeldemeldungen.FEHLGESCHLAGEN, '', {}));
};

const lasseEin = async (
  werkzeug: Zugangswerkzeug,
  versuch: Versuchserlaubnis,
  {
    schluessel,
    geprueft,
    neuerPruefwert,
    geraet,
  }: Readonly<{ schluessel: string; geprueft: Konto; neuerPruefwert: string | null; geraet: string }>,
): Promise<Ergebnis<Anmeldung>> => {
  const anmeldung = await werkzeug.konten.ausfuehren(async zugriff => {
    const konto = await zugriff.konto(geprueft.konto);
    // Meanwhile somebody may have locked the account or changed the password.
    if (!konto?.kennwort || konto.gesperrt || konto.kennwort.pruefwert !== geprueft.kennwort?.pruefwert)
      return null;
    await vergissVersuche(zugriff, schluessel);
    if (neuerPruefwert !== null)
      await zugriff.aendereKonto(konto.konto, {
        kennwort: { ...konto.kennwort, pruefwert: neuerPruefwert },
      });
    return beginneSitzung(werkzeug, zugriff, konto, {
      stufe: konto.zweiterFaktor ? 'zweiterFaktor' : 'voll',
      geraet,
    });
  });
  return anmeldung ? gelungen(anmeldung) : lehneAb(werkzeug, versuch, geprueft);
};
