import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { textAus, zielAus } from '../darstellung/formulartext.ts';
import { anfrageKontext, arbeitsplatzKontext, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = ({ request, context }: Lader) => {
  if (context.get(anfrageKontext).keks.zwischenschein === null) throw redirect('/anmelden');
  return { weiter: zielAus(new URL(request.url).searchParams.get('weiter')) };
};

export const action = async ({ context }: Lader) => {
  const { formular, keks, meldungstext } = context.get(anfrageKontext);
  if (keks.zwischenschein === null) throw redirect('/anmelden');
  const ergebnis = await context
    .get(arbeitsplatzKontext)
    .zugang.bestaetige({ schein: keks.zwischenschein, code: textAus(formular, 'code') });
  if (!ergebnis.ok) return data({ fehler: ergebnis.meldungen.map(meldungstext) }, { status: 422 });
  keks.merke(ergebnis.wert.schein);
  throw redirect(zielAus(textAus(formular, 'weiter')));
};

/** The second step: a code of the app. */
export default function Seite() {
  const { weiter } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <div className="anmeldung">
      <title>{`${texte.zweiterFaktor} – Stellwerk`}</title>
      <h1>{texte.zweiterFaktor}</h1>
      <p className="unterzeile">{texte.zweiterFaktorSatz}</p>
      {antwort && (
        <Meldungsliste
          ton="danger"
          titel={texte.fehler}
          meldungen={antwort.fehler.map(text => ({ text, ziel: null, ort: null }))}
        />
      )}
      <Formular aktion="/anmelden/bestaetigen">
        <input type="hidden" name="weiter" value={weiter} />
        <Eingabe
          name="code"
          beschriftung={texte.code}
          hilfe={texte.codehilfe}
          autoComplete="one-time-code"
          required
        />
        <Knopf>{texte.bestaetigen}</Knopf>
      </Formular>
      <p>
        <a href="/anmelden">{texte.zurueck}</a>
      </p>
    </div>
  );
}
