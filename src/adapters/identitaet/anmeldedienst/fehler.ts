import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { melde, type Meldung } from '#domain/werte';
import { dienstmeldungen } from '#domain/zugang';

/** What an error of the library means for somebody who signs in. Throws on what is none of its errors. */
export const meldungZu = (fehler: unknown, aussteller: string): Meldung => {
  if (fehler instanceof AuthorizationResponseError)
    return melde(dienstmeldungen.ABGELEHNT, '', { grund: wort(fehler.error) });
  if (fehler instanceof ResponseBodyError)
    return fehler.error === 'invalid_grant'
      ? melde(dienstmeldungen.VERBRAUCHT, '', {})
      : melde(dienstmeldungen.ABGELEHNT, '', { grund: wort(fehler.error) });
  const code = codeVon(fehler);
  if (code === null) throw fehler;
  return UNERREICHBAR.has(code)
    ? melde(dienstmeldungen.UNERREICHBAR, '', { aussteller })
    : melde(dienstmeldungen.UNPASSEND, '', { grund: wort(code) });
};

/** The code of an error of the library, and one for a provider that does not answer at all; null for any other error. */
const codeVon = (fehler: unknown): string | null => {
  if (fehler instanceof TypeError && fehler.message === 'fetch failed') return KEINE_ANTWORT;
  if (!(fehler instanceof Error && fehler.name === 'ClientError')) return null;
  return 'code' in fehler ? String(fehler.code) : '';
};

const KEINE_ANTWORT = 'keine Antwort';

/** No answer, none in time, or none of the kind that was asked for. */
const UNERREICHBAR: ReadonlySet<string> = new Set([
  KEINE_ANTWORT,
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_HTTP_REQUEST_FORBIDDEN',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
]);

/** The reason comes from outside: only what a technical word consists of, and not much of it. */
const wort = (grund: string): string => grund.replaceAll(/[^\w .-]/g, '').slice(0, 60) || 'ohne Angabe';
