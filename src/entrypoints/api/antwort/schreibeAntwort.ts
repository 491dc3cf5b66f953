import type { Meldung } from '#domain/werte';
import { istProblem, type Antwort } from './antwort.ts';
import { schreibeAusgabe } from './schreibeAusgabe.ts';
import { schreibeProblem } from './schreibeProblem.ts';

/** What of a request its answer depends on. */
type Umstand = Readonly<{
  anfrage: Request;
  kennung: string;
  https: boolean;
  meldungstext(meldung: Meldung): string;
}>;

/** The answer as it goes out. A document that is opened in a browser may do nothing there. */
export const schreibeAntwort = (
  antwort: Antwort,
  { anfrage, kennung, https, meldungstext }: Umstand,
): Response => {
  const geschrieben = istProblem(antwort)
    ? schreibeProblem(antwort, kennung, meldungstext)
    : schreibeAusgabe(antwort, anfrage);
  const { headers } = geschrieben;
  headers.set('x-request-id', kennung);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox");
  headers.set('referrer-policy', 'no-referrer');
  headers.set('vary', 'authorization, accept');
  if (https) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  return geschrieben;
};
