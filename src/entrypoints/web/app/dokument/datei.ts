import { data } from 'react-router';
import { alsAnhang } from '../darstellung/anhang.ts';
import { offenerKopf } from '../darstellung/offenerPlan.ts';
import type { Lader } from '../kontext.ts';

const TYPEN = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const;

type Format = keyof typeof TYPEN;

/** A document as a file, or, as 'vorschau', as a page that is shown inside ours. */
export const loader = async ({ request, params, context }: Lader) => {
  const { kopf, wahl, platz, anfrage, nutzer } = await offenerKopf(context, params);
  const gewuenscht = params['format'] ?? '';
  const vorschau = gewuenscht === 'vorschau';
  const format = vorschau ? 'html' : gewuenscht;
  if (!istFormat(format)) throw data(null, { status: 404 });
  const veroeffentlichung = new URL(request.url).searchParams.get('fassung') === 'oeffentlich';
  const { titel } = kopf;
  const ergebnis = await platz.planung.dokument(nutzer.akteur, {
    ...wahl,
    format,
    veroeffentlichung,
    vorschau,
  });
  if (!ergebnis.ok)
    return new Response(ergebnis.meldungen.map(anfrage.meldungstext).join('\n'), {
      status: 422,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  return new Response(new Uint8Array(ergebnis.wert), {
    headers: {
      'content-type': TYPEN[format],
      ...(vorschau ? {} : { 'content-disposition': alsAnhang(`${titel}.${format}`) }),
    },
  });
};

const istFormat = (text: string): text is Format => Object.hasOwn(TYPEN, text);
