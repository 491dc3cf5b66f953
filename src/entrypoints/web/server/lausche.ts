import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Context } from 'hono';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';

/** A server that listens. */
export type Lauschender = Readonly<{
  port: number;
  /** Takes nothing new and waits for what is under way, so many milliseconds at most. */
  schliesse(hoechstensMs?: number): Promise<void>;
}>;

/** What answers requests; a Hono app is one. */
type Antwortender = Readonly<{
  fetch(anfrage: Request, umgebung: object): Response | Promise<Response>;
}>;

/** A delivery of 2 GB comes over a slow line as well. */
const EMPFANG_HOECHSTENS_MS = 3_600_000;

/** Gives the web server a socket. port 0: any that is free. Throws when the port cannot be had. */
export const lausche = async (
  { fetch }: Antwortender,
  ort: Readonly<{ adresse: string; port: number }>,
): Promise<Lauschender> => {
  const server = serve({
    fetch,
    port: ort.port,
    hostname: ort.adresse,
    serverOptions: { requestTimeout: EMPFANG_HOECHSTENS_MS },
  });
  if (!server.listening) await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async schliesse(hoechstensMs) {
      const zu = once(server, 'close');
      server.close();
      if ('closeIdleConnections' in server) {
        server.closeIdleConnections();
        if (hoechstensMs !== undefined) setTimeout(() => server.closeAllConnections(), hoechstensMs).unref();
      }
      await zu;
    },
  };
};

/** The address at the other end of a request's connection: a browser's, or a proxy's. */
export const verbundeneAdresse = (c: Context): string => getConnInfo(c).remote.address ?? '';
