import {
  erstelleAnmeldedienst,
  erstelleEinmalcodes,
  erstelleKennwortpruefer,
  erstelleScheine,
  erstelleTresor,
} from '#adapters/identitaet';
import { erstelleKontenspeicher, type Datenbank } from '#adapters/postgres';
import type { Zugangswerkzeug } from '#application/anmeldung';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Zeitpunkt } from '#domain/zugang';
import type { Anmeldedienst } from '#ports';
import type { Konfiguration } from './konfiguration.ts';
import { zugangsregeln } from './zugangsregeln.ts';

/** The tools of access on a database. schluessel: 32 bytes in Base64 for secrets at rest; fails when it is none. */
export const erstelleZugangswerkzeug = (
  datenbank: Datenbank,
  schluessel: string,
  konfiguration: Konfiguration,
): Ergebnis<Zugangswerkzeug> => {
  const tresor = erstelleTresor([schluessel]);
  if (!tresor.ok) return tresor;
  return gelungen({
    konten: erstelleKontenspeicher(datenbank.vorrat),
    kennwoerter: erstelleKennwortpruefer(),
    einmalcodes: erstelleEinmalcodes(),
    scheine: erstelleScheine(),
    tresor: tresor.wert,
    jetzt: () => Date.now() as Zeitpunkt,
    regeln: zugangsregeln(konfiguration),
  });
};

/** The provider of the configuration; null without one. */
export const erstelleDienst = ({ anmeldedienst, oeffentlich = '' }: Konfiguration): Anmeldedienst | null => {
  if (!anmeldedienst) return null;
  const { rollen, rollenanspruch = null, ...angaben } = anmeldedienst;
  return erstelleAnmeldedienst({
    ...angaben,
    rollenanspruch,
    rueckkehr: new URL('/anmelden/dienst/zurueck', oeffentlich).href,
    nachAbmeldung: new URL('/anmelden', oeffentlich).href,
    rollen: Object.fromEntries(
      Object.entries(rollen).map(([wert, rolle]) => [wert, { rolle, einheit: null }]),
    ),
  });
};
