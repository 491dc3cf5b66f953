import { anmeldemeldungen, nachlaufende, sitzungszustand, spaeterUm } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Konto, Kontenzugriff, Sitzung } from '../ports/konten.ts';
import { akteurZu } from './akteurZu.ts';
import { pflichtVon, type Pflicht } from './pflicht.ts';
import type { Sitzungsinhaber, Zugangswerkzeug } from './werkzeug.ts';

/** Who asks, and what the page needs to know about the sign-in. */
export type GepruefteSitzung = Sitzungsinhaber &
  Readonly<{
    name: string;
    /** What has to be done before anything else; until then the akteur may do nothing. */
    pflicht: Pflicht | null;
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
    const pflicht = pflichtVon(konto, werkzeug.regeln);
    const akteur = await akteurZu(zugriff, konto);
    return gelungen({
      akteur: pflicht === null ? akteur : { ...akteur, nur: [] },
      anmeldung: sitzung.anmeldung,
      name: konto.name,
      pflicht,
      zweiterFaktor: konto.zweiterFaktor !== null,
      beimDienst: sitzung.beimDienst,
      neuerSchein,
    });
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
