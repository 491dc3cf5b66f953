import { data, redirect, useLoaderData } from 'react-router';
import { melde } from '#domain/werte';
import { dienstmeldungen } from '#domain/zugang';
import { anfrageKontext, arbeitsplatzKontext, type Lader } from '../kontext.ts';
import { Dienstfehler } from './Dienstfehler.tsx';

/** The way back from the provider: whoever it names is signed in and goes on to where they wanted. */
export const loader = async ({ request, context }: Lader) => {
  const { keks, meldungstext, geraet, angemeldet } = context.get(anfrageKontext);
  const { dienst } = context.get(arbeitsplatzKontext).zugang;
  if (dienst === null) throw redirect('/anmelden');
  const offen = keks.nimmDienstvorgang();
  // Somebody went back in the browser: nothing is wrong.
  if (offen === null && angemeldet) throw redirect('/');
  if (offen === null)
    return data(
      { weiter: '/', fehler: [meldungstext(melde(dienstmeldungen.VERBRAUCHT, '', {}))] },
      { status: 403 },
    );
  const ergebnis = await dienst.schliesseAb(new URL(request.url).search, offen.vorgang, geraet);
  if (!ergebnis.ok)
    return data({ weiter: offen.weiter, fehler: ergebnis.meldungen.map(meldungstext) }, { status: 403 });
  keks.merke(ergebnis.wert.schein);
  throw redirect(offen.weiter);
};

/** Only seen when it did not work. */
export default function Seite() {
  return <Dienstfehler {...useLoaderData<typeof loader>()} />;
}
