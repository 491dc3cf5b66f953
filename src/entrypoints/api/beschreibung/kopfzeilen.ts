import { z } from '@hono/zod-openapi';
import type { Vorgang } from '../vorgang.ts';

/** The headers an operation looks at, besides the key. */
export const kopfzeilenVon = ({ methode, bedingt, einmalig, inhalt }: Vorgang): z.ZodObject =>
  z.object({
    ...(methode === 'get' && {
      'If-None-Match': kopfzeile('ETag dessen, was Sie schon haben: Ist es noch dasselbe, kommt 304.'),
    }),
    ...(bedingt === true && {
      'If-Match': kopfzeile('Die Version, die Sie gelesen haben, in Anführungszeichen: "7"'),
    }),
    ...(bedingt === true &&
      methode === 'put' && { 'If-None-Match': kopfzeile('* für einen Teil, den es noch nicht gibt') }),
    ...(einmalig === true && {
      'Idempotency-Key': kopfzeile(
        'Ein Name für diese Anfrage, am besten eine UUID: Wiederholen Sie sie damit binnen 24 Stunden, wirkt sie nicht noch einmal, und Sie bekommen dieselbe Antwort.',
      ),
    }),
    ...(inhalt?.hoechstens === null && {
      'Content-Digest': kopfzeile(
        'SHA-256 der Datei (RFC 9530): sha-256=:…:, dazwischen Base64. Kommt etwas anderes an, wird nichts behalten. Mit Idempotency-Key nötig.',
      ),
    }),
  });

const kopfzeile = (beschreibung: string) => z.string().optional().meta({ description: beschreibung });
