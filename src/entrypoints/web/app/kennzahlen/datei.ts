import { data } from 'react-router';
import type { Ausgabeformat } from '#application/arbeitsplatz';
import { alsAnhang } from '../darstellung/anhang.ts';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { rohfrageAus } from './adresse.ts';

const TYPEN = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const satisfies Record<Ausgabeformat, string>;

/** The view of an address as a file. */
export const loader = async ({ request, params, context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const format = params['format'] ?? '';
  if (!istFormat(format)) throw data(null, { status: 404 });
  const datei = await platz.auskunft.gibAus(nutzer.akteur, { format, roh: rohfrageAus(request.url) });
  if (!datei.ok)
    return new Response(datei.meldungen.map(anfrage.meldungstext).join('\n'), {
      status: 422,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  return new Response(new Uint8Array(datei.wert.inhalt), {
    headers: { 'content-type': TYPEN[format], 'content-disposition': alsAnhang(datei.wert.name) },
  });
};

const istFormat = (text: string): text is Ausgabeformat => Object.hasOwn(TYPEN, text);
