import { data } from 'react-router';
import { alsAnhang } from '../darstellung/anhang.ts';
import { bereichsname, istBereich } from '../darstellung/kapitelliste.ts';
import { offenerPlan } from '../darstellung/offenerPlan.ts';
import type { Lader } from '../kontext.ts';

/** The tables of a chapter, or of all ('alle'), as a workbook. */
export const loader = async ({ params, context }: Lader) => {
  const { plan, wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  const gewuenscht = params['kapitel'] ?? '';
  if (gewuenscht !== 'alle' && !istBereich(gewuenscht)) throw data(null, { status: 404 });
  const kapitel = gewuenscht === 'alle' ? null : gewuenscht;
  const mappe = await platz.tabellen.gibAus(nutzer.akteur, { ...wahl, kapitel });
  if (!mappe.ok)
    return new Response(mappe.meldungen.map(anfrage.meldungstext).join('\n'), {
      status: 422,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  const name = [plan.kopf.titel, ...(kapitel === null ? [] : [bereichsname(kapitel)])].join(', ');
  return new Response(new Uint8Array(mappe.wert), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': alsAnhang(`${name}.xlsx`),
    },
  });
};
