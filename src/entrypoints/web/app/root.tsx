import type { ReactNode } from 'react';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  redirect,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
  type LinksFunction,
  type MiddlewareFunction,
} from 'react-router';
import { darfIrgendwo, type Akteur } from '#domain/zugang';
import { Abgelehntes } from './bausteine/Abgelehntes.tsx';
import { pflichtseiteVor } from './darstellung/pflichtseite.ts';
import type { Rahmendaten } from './darstellung/rahmendaten.ts';
import { darfImHaus } from './darstellung/rechte.ts';
import { verwaltungsbereiche } from './darstellung/verwaltungsbereiche.ts';
import { Neuladen } from './bausteine/Neuladen.tsx';
import { Rahmen } from './bausteine/Rahmen.tsx';
import { anfrageKontext, arbeitsplatzKontext, type Lader } from './kontext.ts';
import eigenes from './stellwerk.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: eigenes }];

/**
 * Nobody gets past here without a sign-in, except to the pages named below; nor before a preliminary password is changed. That is the way there
 * only: until then the akteur may do nothing, wherever it asks.
 */
export const middleware: MiddlewareFunction<Response>[] = [
  ({ request, context }, weiter) => {
    const { pathname, search } = new URL(request.url);
    if (OFFEN.some(pfad => pathname === pfad || pathname.startsWith(`${pfad}/`))) return weiter();
    const { angemeldet } = context.get(anfrageKontext);
    const vorher = angemeldet ? pflichtseiteVor(angemeldet.pflicht, pathname) : '/anmelden';
    if (vorher === null) return weiter();
    const ziel =
      request.method === 'GET' && pathname !== '/' ? `?weiter=${encodeURIComponent(pathname + search)}` : '';
    throw redirect(vorher + ziel);
  },
];

const OFFEN = ['/anmelden', '/barrierefreiheit', '/rueckmeldung', '/hilfe', '/schnittstelle', '/abgelehnt'];

/** What stands around every page. */
export const loader = ({ context }: Lader): Rahmendaten => {
  const { angemeldet, formularschutz, version, nonce } = context.get(anfrageKontext);
  return {
    jobcenter: angemeldet?.jobcenter ?? null,
    nutzer: angemeldet?.name ?? null,
    bereiche:
      angemeldet?.pflicht === null
        ? [
            { pfad: '/', name: 'Lage' },
            ...(darfIrgendwo(angemeldet.akteur, 'plan.lesen') ? [{ pfad: '/planung', name: 'Planung' }] : []),
            ...(darfIrgendwo(angemeldet.akteur, 'kennzahlen.lesen')
              ? [{ pfad: '/kennzahlen', name: 'Kennzahlen' }]
              : []),
            ...(verwaltungsbereiche(angemeldet.akteur).length > 0
              ? [{ pfad: '/verwaltung', name: 'Verwaltung' }]
              : []),
          ]
        : [],
    laufend: angemeldet?.pflicht === null ? laufendes(context, angemeldet.akteur) : null,
    liestLieferungen: angemeldet !== null && darfImHaus(angemeldet.akteur, 'lieferung.lesen'),
    formularschutz,
    version,
    nonce,
  };
};

/** Where long work that waits or runs now can be seen; null: none does. */
const laufendes = (context: Lader['context'], akteur: Akteur): string | null => {
  const [erster, ...weitere] = context.get(arbeitsplatzKontext).lieferungen.laufende(akteur);
  if (erster === undefined) return null;
  return weitere.length > 0 ? '/kennzahlen/lieferungen' : `/kennzahlen/lieferungen/auftrag/${erster}`;
};

/** The document around every page. Pages are complete without script; those that are better with it name theirs (`Skript`). */
export function Layout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <html lang="de" data-kern-theme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <Meta />
        <Neuladen />
        <Links />
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function Wurzel() {
  return (
    <Rahmen {...useLoaderData<typeof loader>()}>
      <Outlet />
    </Rahmen>
  );
}

/** Something that cannot be shown: inside the frame, as far as that is known. */
export function ErrorBoundary() {
  const fehler = useRouteError();
  const rahmen = useRouteLoaderData<typeof loader>('root') ?? LEERER_RAHMEN;
  const art = isRouteErrorResponse(fehler) && fehler.status === 404 ? 'unbekannt' : 'fehler';
  return (
    <Rahmen {...rahmen}>
      <title>{art === 'unbekannt' ? 'Nicht gefunden – Stellwerk' : 'Fehler – Stellwerk'}</title>
      <Abgelehntes grund={art} />
    </Rahmen>
  );
}

const LEERER_RAHMEN: Rahmendaten = {
  jobcenter: null,
  nutzer: null,
  bereiche: [],
  laufend: null,
  liestLieferungen: false,
  formularschutz: '',
  version: '',
  nonce: '',
};
