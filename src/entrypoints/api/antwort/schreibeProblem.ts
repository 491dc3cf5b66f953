import type { Meldung } from '#domain/werte';
import type { Problem } from './antwort.ts';
import { problemadresse, PROBLEMARTEN } from './problemarten.ts';

/** A refusal as answer (RFC 9457). kennung: of the request, for whoever asks the administration. */
export const schreibeProblem = (
  { problem, detail, meldungen = [], mehr = {}, kopf = {} }: Problem,
  kennung: string,
  meldungstext: (meldung: Meldung) => string,
): Response => {
  const [status, title, bedeutung] = PROBLEMARTEN[problem];
  const geschrieben = meldungen.map(m => ({
    code: m.code,
    stufe: m.stufe,
    pfad: m.pfad,
    satz: 'satz' in m ? m.satz : meldungstext(m),
  }));
  const [erste] = geschrieben;
  const inhalt = {
    type: problemadresse(problem),
    title,
    status,
    detail: detail ?? (geschrieben.length === 1 && erste ? erste.satz : bedeutung),
    instance: `urn:uuid:${kennung}`,
    meldungen: geschrieben,
    ...mehr,
  };
  return new Response(JSON.stringify(inhalt), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...kopf },
  });
};
