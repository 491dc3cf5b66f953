import { anmeldemeldungen, nachlaufende, sitzungszustand, spaeterUm, type Akteur } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Konto, Kontenzugriff, Sitzung } from '../ports/konten.ts';
import type { Sitzungsinhaber, Zugangswerkzeug } from './werkzeug.ts';

/** Who asks, and what the page needs to know about the sign-in. */
export type GepruefteSitzung = Sitzungsinhaber &
  Readonly<{
    name: string;
    /** The password was made by the administration: nothing else before it is changed. */
    kennwortVorlaeufig: boolean;
    zweiterFaktor: boolean;
    beimDienst: boolean;
    /** The token the cookie has from now on, where it is another one. */
    neuerSchein: string | null;
  }>;

/** Every request: whose session is it, and does it still hold? Writes only when it is due: once a minute, and when the token is renewed. */
export const pruefeSitzung = async (
  werkzeug: Zugangswerkzeug,
  schein: string,
): Promise<Ergebnis<GepruefteSitzung>> =>
  werkzeug.konten.ausfuehren(async zugriff => {
    const gefunden = await zugriff.inhaber(werkzeug.scheine.pruefwert(schein));
    if (!gefunden || !gilt(werkzeug, gefunden.sitzung, gefunden.konto))
      return misslungen(melde(anmeldemeldungen.ABGELAUFEN, '', {}));
    const { sitzung, konto } = gefunden;
    const neuerSchein = await erneuere(werkzeug, zugriff, sitzung);
    await beruehre(werkzeug, zugriff, sitzung);
    return gelungen({
      akteur: akteurZu(konto),
      anmeldung: sitzung.anmeldung,
      name: konto.name,
      kennwortVorlaeufig: konto.kennwort?.vorlaeufig ?? false,
      zweiterFaktor: konto.zweiterFaktor !== null,
      beimDienst: sitzung.beimDienst,
      neuerSchein,
    });
  });

/** An account as the one who does something. */
const akteurZu = ({ konto, jobcenter, rollen, land }: Konto): Akteur => ({
  konto,
  jobcenter,
  rollen,
  ...(land.length > 0 ? { land } : {}),
});

const gilt = ({ jetzt, regeln }: Zugangswerkzeug, sitzung: Sitzung, konto: Konto): boolean =>
  sitzung.stufe === 'voll' &&
  !konto.gesperrt &&
  sitzungszustand(sitzung, jetzt(), regeln.sitzung) !== 'abgelaufen';

/** A new token when it is time; of several requests at once only one makes it. The old one serves a little longer. */
const erneuere = async (
  { scheine, jetzt, regeln }: Zugangswerkzeug,
  zugriff: Kontenzugriff,
  gelesen: Sitzung,
): Promise<string | null> => {
  const zeit = jetzt();
  if (sitzungszustand(gelesen, zeit, regeln.sitzung) !== 'zuErneuern') return null;
  const sitzung = await zugriff.sitzung(gelesen.pruefwert);
  if (sitzung === null || sitzung.abgeloest) return null;
  const { schein, pruefwert } = scheine.neu();
  await zugriff.legeSitzungAn({ ...sitzung, pruefwert, zuletzt: zeit, erneuert: zeit });
  await zugriff.aendereSitzung(sitzung.pruefwert, {
    abgeloest: true,
    endet: nachlaufende(sitzung.endet, zeit, regeln.sitzung),
  });
  return schein;
};

const beruehre = async (
  { jetzt }: Zugangswerkzeug,
  zugriff: Kontenzugriff,
  { pruefwert, zuletzt, abgeloest }: Sitzung,
): Promise<void> => {
  const zeit = jetzt();
  if (!abgeloest && zeit >= spaeterUm(zuletzt, 60))
    await zugriff.aendereSitzung(pruefwert, { zuletzt: zeit });
};
