import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Context, Hono } from 'hono';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';

/** A server that listens. `schliesse` takes nothing new and waits for what is under way. */
export type Lauschender = Readonly<{ port: number; schliesse(): Promise<void> }>;

/** Gives the web server a socket. port 0: any that is free. Throws when the port is taken. */
export const lausche = async (
  { fetch }: Pick<Hono, 'fetch'>,
  ort: Readonly<{ adresse: string; port: number }>,
): Promise<Lauschender> => {
  const server = serve({ fetch, port: ort.port, hostname: ort.adresse });
  if (!server.listening) await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async schliesse() {
      const zu = once(server, 'close');
      server.close();
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await zu;
    },
  };
};

/** Where a request comes from. Behind a proxy the last address of X-Forwarded-For is the one it saw itself; without one nobody is believed. */
export const herkunftAus =
  (hinterProxy: boolean) =>
  (c: Context): string =>
    (hinterProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined) ??
    getConnInfo(c).remote.address ??
    'unbekannt';
