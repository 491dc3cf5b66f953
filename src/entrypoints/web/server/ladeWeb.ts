import { pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Anfrage } from '../app/anfrage.ts';
import type { Webanwendung } from '../app/webanwendung.ts';
import type { Webbau } from '../bauen/baueWeb.ts';

/** The built pages, ready to answer. */
export type Webpaket = Readonly<{
  /** Files for browsers. */
  ordner: string;
  antworte(request: Request, arbeitsplatz: Arbeitsplatz, anfrage: Anfrage): Promise<Response>;
}>;

/** Loads what {@link file://../bauen/baueWeb.ts} built. */
export const ladeWeb = async ({ server, browser }: Webbau): Promise<Webpaket> => {
  const bau = (await import(pathToFileURL(server).href)) as Gebautes;
  const { createRequestHandler, RouterContextProvider, anfrageKontext, arbeitsplatzKontext } =
    bau.entry.module.webanwendung;
  const beantworte = createRequestHandler(bau, 'production');
  return {
    ordner: browser,
    antworte(request, arbeitsplatz, anfrage) {
      const kontext = new RouterContextProvider();
      kontext.set(arbeitsplatzKontext, arbeitsplatz);
      kontext.set(anfrageKontext, anfrage);
      return beantworte(request, kontext);
    },
  };
};

/** What entry.server.tsx exports besides what React Router asks for. */
type Gebautes = ServerBuild & Readonly<{ entry: { module: Readonly<{ webanwendung: Webanwendung }> } }>;
