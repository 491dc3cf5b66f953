import { once } from 'node:events';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import {
  erstelleWebserver,
  HOCHLADEADRESSE,
  lausche,
  verbundeneAdresse,
  type Webeintrag,
  type Webpaket,
} from '#entrypoints/web';
import { arbeitsplatztext } from './arbeitsplatztext.ts';
import { erstelleSchnittstelle } from './erstelleSchnittstelle.ts';
import type { Halt } from './halt.ts';
import { alsNetzliste, herkunftVon } from './herkunft.ts';
import type { Konfiguration } from './konfiguration.ts';
import type { Protokoll } from './protokoll.ts';

/** What is served. */
export type Bedienung = Readonly<{
  arbeitsplatz: Arbeitsplatz;
  web: Webpaket;
  schluessel: string;
  version: string;
  protokoll: Protokoll;
}>;

/** How long requests may take when the server is about to end. */
const NACHLAUF_MS = 6000;

/** Serves until the end is wished for and what was begun is answered. bereit: called when the port is open. Gives a reason when it cannot be opened. */
export const bediene = async (
  bedienung: Bedienung,
  konfiguration: Konfiguration,
  halt: Halt,
  bereit: () => void,
): Promise<string | null> => {
  const antwort = { fetch: erstelleAntwort(bedienung, konfiguration) };
  const server = await lausche(antwort, konfiguration).catch((fehler: Error) =>
    grundVon(fehler, konfiguration),
  );
  if (typeof server === 'string') return server;
  bereit();
  if (!halt.signal.aborted) await once(halt.signal, 'abort');
  await server.schliesse(NACHLAUF_MS);
  return null;
};

const erstelleAntwort = (
  { arbeitsplatz, web, schluessel, version, protokoll }: Bedienung,
  { oeffentlich, proxys, hochladenMb, lieferungMb }: Konfiguration,
): ((anfrage: Request, umgebung: object) => Response | Promise<Response>) => {
  const vertraute = alsNetzliste(proxys);
  const https = oeffentlich?.startsWith('https:') ?? false;
  const protokolliere = ({ fehler, ...eintrag }: Webeintrag): void => {
    if (fehler !== undefined || eintrag.status >= 500)
      protokoll.fehler('Anfrage gescheitert', { ...eintrag, fehler });
    else protokoll.info('Anfrage', eintrag);
  };
  const app = erstelleWebserver({
    web,
    arbeitsplatz,
    meldungstext: arbeitsplatztext,
    schluessel,
    https,
    herkunft: c => herkunftVon(verbundeneAdresse(c), c.req.header('x-forwarded-for'), vertraute),
    version,
    schnittstelle: erstelleSchnittstelle({ arbeitsplatz, version, https, protokolliere }),
    protokolliere,
  });
  return (anfrage, umgebung) => {
    const { pathname } = new URL(anfrage.url);
    const mb = pathname === HOCHLADEADRESSE ? lieferungMb : hochladenMb;
    // Programs are told in their own form, by smaller limits.
    return !pathname.startsWith('/api/') &&
      Number(anfrage.headers.get('content-length') ?? 0) > mb * 1_000_000
      ? new Response(`Das ist zusammen größer als ${mb} MB. Wählen Sie eine kleinere Datei.`, {
          status: 413,
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        })
      : app.fetch(anfrage, umgebung);
  };
};

const grundVon = (fehler: Error, { adresse, port }: Konfiguration): string => {
  const code = 'code' in fehler ? fehler.code : '';
  if (code === 'EADDRINUSE')
    return `Auf ${adresse}:${port} läuft schon etwas. Beenden Sie es, oder wählen Sie mit STELLWERK_PORT einen anderen Port.`;
  if (code === 'EACCES')
    return `Auf Port ${port} darf dieser Benutzer nicht lauschen. Wählen Sie mit STELLWERK_PORT einen ab 1024, und stellen Sie einen Proxy davor.`;
  if (code === 'EADDRNOTAVAIL')
    return `Die Adresse ${adresse} gibt es auf diesem Rechner nicht. Prüfen Sie STELLWERK_ADRESSE.`;
  return `Der Server lässt sich auf ${adresse}:${port} nicht öffnen (${fehler.message}).`;
};
