import { alsAnhang } from '../darstellung/anhang.ts';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';

/** The refused rows of a file as CSV. */
export const loader = async ({ params, context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const { lieferung: kennung = '', datei = '' } = params;
  const csv = await platz.lieferungen.abgelehnte(nutzer.akteur, { kennung, datei });
  if (!csv.ok)
    return new Response(csv.meldungen.map(anfrage.meldungstext).join('\n'), {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  return new Response(csv.wert, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': alsAnhang(`abgelehnt-${kennung}-${datei}`),
    },
  });
};
