import { data, redirect, useLoaderData } from 'react-router';
import { zielAus } from '../darstellung/formulartext.ts';
import { anfrageKontext, arbeitsplatzKontext, type Lader } from '../kontext.ts';
import { Dienstfehler } from './Dienstfehler.tsx';

/** Sends the browser to the provider, and lets it keep what is needed on the way back. */
export const loader = async ({ request, context }: Lader) => {
  const { keks, meldungstext } = context.get(anfrageKontext);
  const { dienst } = context.get(arbeitsplatzKontext).zugang;
  if (dienst === null) throw redirect('/anmelden');
  const weiter = zielAus(new URL(request.url).searchParams.get('weiter'));
  const begonnen = await dienst.beginne();
  if (!begonnen.ok) return data({ weiter, fehler: begonnen.meldungen.map(meldungstext) }, { status: 502 });
  const { adresse, vorgang } = begonnen.wert;
  keks.merkeDienstvorgang({ vorgang, weiter });
  throw redirect(adresse);
};

/** Only seen when the provider does not answer. */
export default function Seite() {
  return <Dienstfehler {...useLoaderData<typeof loader>()} />;
}
