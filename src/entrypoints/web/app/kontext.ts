import { createContext, type RouterContextProvider } from 'react-router';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Angemeldet, Anfrage } from './anfrage.ts';

/** What the workspace can do, for loaders and actions. */
export const arbeitsplatzKontext = createContext<Arbeitsplatz>();

/** Who asks, and what the page needs of the request. */
export const anfrageKontext = createContext<Anfrage>();

/** What loaders and actions get. */
export type Lader = Readonly<{
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
  context: Readonly<RouterContextProvider>;
}>;

/** Workspace and request for a page that only somebody signed in may see; the root lets nobody else pass. */
export const angemeldeteAnfrage = (
  context: Readonly<RouterContextProvider>,
): Readonly<{ platz: Arbeitsplatz; anfrage: Anfrage; nutzer: Angemeldet }> => {
  const anfrage = context.get(anfrageKontext);
  if (anfrage.angemeldet === null) throw new Error('Diese Seite braucht eine Anmeldung.');
  return { platz: context.get(arbeitsplatzKontext), anfrage, nutzer: anfrage.angemeldet };
};
