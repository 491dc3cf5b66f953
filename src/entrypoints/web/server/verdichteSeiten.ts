import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'hono';

const verdichtet = promisify(gzip);

/**
 * Compresses pages as a whole and beside the event loop: they are made as a whole too, and passing them on piece by piece takes longer than making them.
 * Everything else is left to Hono.
 */
export const verdichteSeiten = async (c: Context, weiter: () => Promise<void>): Promise<void> => {
  await weiter();
  const { res } = c;
  if (c.req.method === 'HEAD' || !res.headers.get('content-type')?.startsWith('text/html')) return;
  const seite = new Uint8Array(await res.arrayBuffer());
  const { status, headers } = res;
  headers.append('vary', 'Accept-Encoding');
  const inhalt =
    seite.length >= LOHNT && nimmtGzip(c.req.header('accept-encoding')) ? await verdichtet(seite) : seite;
  if (inhalt !== seite) headers.set('content-encoding', 'gzip');
  headers.set('content-length', String(inhalt.length));
  // Hono would put the headers of the old answer over those of the new one.
  c.res = undefined;
  c.res = new Response(inhalt, { status, headers });
};

/** In bytes. */
const LOHNT = 1024;

const nimmtGzip = (verfahren = ''): boolean =>
  /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?(?:[\s,]|$))/i.test(verfahren);
