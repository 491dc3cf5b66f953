import { erstellePlanzugriff, erstelleVerwaltungsablage, type Datenbank } from '#adapters/postgres';
import type { Druckwerkzeug } from '#application';
import {
  bestaetigeZweitenFaktor,
  meldeAb,
  meldeAn,
  meldeUeberallAb,
  pruefeSitzung,
  type Zugangswerkzeug,
} from '#application/anmeldung';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import {
  druckeGespeicherten,
  erstelleRechenspeicher,
  listePlaene,
  nimmPlandateiAuf,
  oeffneGespeicherten,
  schreibePlan,
  type Planungsumgebung,
} from '#application/planung';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Anmeldedienst } from '#ports';
import { bindePlanleben } from './bindePlanleben.ts';
import { BEISPIELKENNWORT } from './beispielkennwort.ts';
import type { Konfiguration } from './konfiguration.ts';
import { erstelleDienst, erstelleZugangswerkzeug } from './zugangswerkzeug.ts';

/** The workspace on a database, and the tools of access and planning it is bound to (for the demo data). */
export type GebundenerArbeitsplatz = Readonly<{
  arbeitsplatz: Arbeitsplatz;
  zugang: Zugangswerkzeug;
  planung: Planungsumgebung;
  /** The provider to sign in with, where one is configured. */
  dienst: Anmeldedienst | null;
}>;

/** Binds every use case to the real world. schluessel: 32 bytes in Base64 for secrets at rest; fails when it is none. */
export const erstelleArbeitsplatz = async (
  datenbank: Datenbank,
  schluessel: string,
  drucken: Druckwerkzeug,
  konfiguration: Konfiguration,
): Promise<Ergebnis<GebundenerArbeitsplatz>> => {
  const werkzeug = erstelleZugangswerkzeug(datenbank, schluessel, konfiguration);
  if (!werkzeug.ok) return werkzeug;
  const zugang = werkzeug.wert;
  const planung: Planungsumgebung = {
    plandatei: await drucken.plandatei(),
    uhr: drucken.uhr,
    rechne: erstelleRechenspeicher(drucken.pruefsumme),
    imMandanten: (akteur, tue) =>
      datenbank.imMandanten(akteur, async tx => tue({ ...tx, ...erstellePlanzugriff(tx.db, akteur) })),
  };
  const arbeitsplatz: Arbeitsplatz = {
    zugang: {
      meldeAn: async eingabe => meldeAn(zugang, ohneBekanntes(eingabe, konfiguration)),
      bestaetige: async eingabe => bestaetigeZweitenFaktor(zugang, eingabe),
      pruefe: async schein => pruefeSitzung(zugang, schein),
      meldeAb: async schein => void (await meldeAb(zugang, schein)),
      meldeUeberallAb: async sitzung => void (await meldeUeberallAb(zugang, sitzung)),
    },
    // A Land asks for its own name as well, which is not in the list of those it may look at.
    jobcentername: async ({ konto, jobcenter }) =>
      datenbank.imMandanten({ konto, jobcenter }, async tx =>
        gelungen((await erstelleVerwaltungsablage(tx.db, jobcenter).jobcenter()).name),
      ),
    planung: {
      liste: async akteur => listePlaene(akteur, planung),
      oeffne: async (akteur, kennung, fassung) => oeffneGespeicherten(akteur, kennung, planung, fassung),
      schreibe: async (akteur, eingaben) => schreibePlan(akteur, eingaben, planung),
      nimmAuf: async (akteur, dateien) => nimmPlandateiAuf(akteur, dateien, planung),
      dokument: async (akteur, wunsch) => druckeGespeicherten(akteur, wunsch, planung, drucken),
    },
    ...bindePlanleben(planung, drucken),
  };
  return gelungen({ arbeitsplatz, zugang, planung, dienst: erstelleDienst(konfiguration) });
};

/** The password of the examples is known to everybody: where others reach the server it is a wrong one. */
const ohneBekanntes = <T extends Readonly<{ kennwort: string }>>(
  eingabe: T,
  { beispiele }: Konfiguration,
): T =>
  beispiele === 'nein' && eingabe.kennwort === BEISPIELKENNWORT ? { ...eingabe, kennwort: '' } : eingabe;
