import { data, redirect } from 'react-router';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { offenerPlan } from '../darstellung/offenerPlan.ts';
import { textAus } from '../darstellung/formulartext.ts';
import type { Lader } from '../kontext.ts';

/** A finding is accepted with a reason, or that is taken back. What was typed comes back with what is wrong. */
export const vermerke = async ({ params, context }: Lader) => {
  const { wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  if (wahl.fassung !== undefined) throw data(null, { status: 404 });
  const text = (name: string): string => textAus(anfrage.formular, name);
  const befund = { regel: text('regel'), pfad: text('pfad'), merkmal: text('merkmal') };
  const grund = text('grund');
  const zurueck = text('tun') === 'zuruecknehmen';
  const angaben = { kennung: wahl.kennung, ...befund };
  const ergebnis = zurueck
    ? await platz.planverwaltung.nimmHinnahmeZurueck(nutzer.akteur, angaben)
    : await platz.planverwaltung.nimmBefundHin(nutzer.akteur, { ...angaben, grund });
  const getan = zurueck ? 'zurueckgenommen' : 'hingenommen';
  if (ergebnis.ok) throw redirect(`/planung/${wahl.kennung}/befunde?getan=${getan}`, 303);
  return data(
    { ...befund, grund, meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) },
    { status: 422 },
  );
};
