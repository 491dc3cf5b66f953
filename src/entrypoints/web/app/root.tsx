import type { ReactNode } from 'react';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  redirect,
  Scripts,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
  type LinksFunction,
  type MiddlewareFunction,
} from 'react-router';
import { darfIrgendwo } from '#domain/zugang';
import { Abgelehntes } from './bausteine/Abgelehntes.tsx';
import type { Rahmendaten } from './darstellung/rahmendaten.ts';
import { Rahmen } from './bausteine/Rahmen.tsx';
import { anfrageKontext, type Lader } from './kontext.ts';
import eigenes from './stellwerk.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: eigenes }];

/** Nobody gets past here without a sign-in, except to the pages named below. */
export const middleware: MiddlewareFunction<Response>[] = [
  ({ request, context }, weiter) => {
    const { pathname, search } = new URL(request.url);
    if (OFFEN.some(pfad => pathname === pfad || pathname.startsWith(`${pfad}/`))) return weiter();
    if (context.get(anfrageKontext).angemeldet) return weiter();
    const ziel =
      request.method === 'GET' && pathname !== '/' ? `?weiter=${encodeURIComponent(pathname + search)}` : '';
    throw redirect(`/anmelden${ziel}`);
  },
];

const OFFEN = ['/anmelden', '/barrierefreiheit', '/rueckmeldung', '/hilfe', '/abgelehnt'];

/** What stands around every page. */
export const loader = ({ context }: Lader): Rahmendaten => {
  const { angemeldet, formularschutz, version, nonce } = context.get(anfrageKontext);
  return {
    jobcenter: angemeldet?.jobcenter ?? null,
    nutzer: angemeldet?.name ?? null,
    bereiche: angemeldet
      ? [
          { pfad: '/', name: 'Lage' },
          ...(darfIrgendwo(angemeldet.akteur, 'plan.lesen') ? [{ pfad: '/planung', name: 'Planung' }] : []),
        ]
      : [],
    formularschutz,
    version,
    nonce,
  };
};

/** Pages are complete without script. One that is better with it says so: `export const handle = { skript: true }`. */
const brauchtSkript = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'skript' in handle && handle.skript === true;

/** The document around every page. */
export function Layout({ children }: Readonly<{ children: ReactNode }>) {
  const mitSkript = useMatches().some(({ handle }) => brauchtSkript(handle));
  const nonce = useRouteLoaderData<typeof loader>('root')?.nonce;
  return (
    <html lang="de" data-kern-theme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {mitSkript && <Scripts nonce={nonce} />}
      </body>
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
  formularschutz: '',
  version: '',
  nonce: '',
};
