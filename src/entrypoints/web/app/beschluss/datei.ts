import { data } from 'react-router';
import { alsAnhang } from '../darstellung/anhang.ts';
import { offenerPlan } from '../darstellung/offenerPlan.ts';
import type { Lader } from '../kontext.ts';

/** The document as it was beschlossen. */
export const loader = async ({ params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const nummer = params['fassung'] ?? '';
  if (!/^\d{1,4}$/.test(nummer)) throw data(null, { status: 404 });
  const dokument = await platz.beschluss.dokument(nutzer.akteur, {
    kennung: wahl.kennung,
    fassung: Number(nummer),
  });
  if (!dokument.ok) throw data(null, { status: 404 });
  return new Response(new Uint8Array(dokument.wert), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': alsAnhang(`${plan.kopf.titel}, Fassung ${nummer}.pdf`),
    },
  });
};
