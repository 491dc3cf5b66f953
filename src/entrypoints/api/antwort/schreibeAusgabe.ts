import { createHash } from 'node:crypto';
import type { Ausgabe } from './antwort.ts';

/** An answer, or that the asker has it already. What has no version of its own is known by its bytes. */
export const schreibeAusgabe = (
  { status, art, inhalt, kopf }: Ausgabe,
  { method, headers }: Request,
): Response => {
  const lesend = method === 'GET' || method === 'HEAD';
  const etag = kopf['etag'] ?? (lesend ? `"${pruefwert(inhalt)}"` : undefined);
  const alle = {
    'cache-control': lesend ? 'private, no-cache' : 'no-store',
    ...(art !== null && { 'content-type': art }),
    ...kopf,
    ...(etag !== undefined && { etag }),
  };
  if (lesend && etag !== undefined && istBekannt(headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: { etag, 'cache-control': 'private, no-cache' } });
  return new Response(art === null ? null : inhalt, { status, headers: alle });
};

const pruefwert = (inhalt: string | Uint8Array): string =>
  createHash('sha256').update(inhalt).digest('base64url').slice(0, 27);

/** Reading compares weakly: what a proxy packed is still the same. */
const istBekannt = (kopfzeile: string | null, etag: string): boolean =>
  kopfzeile !== null &&
  (kopfzeile.trim() === '*' || kopfzeile.split(',').some(teil => teil.trim().replace(/^W\//, '') === etag));
