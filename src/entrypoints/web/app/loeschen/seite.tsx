import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { istLoeschbar, offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import type { Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = async ({ params, context }: Lader) => {
  const { plan, nutzer } = await offenerPlan(context, params);
  return {
    plan: plandarstellung(plan),
    loeschbar: istLoeschbar(plan.kopf, nutzer.akteur),
    darfAusgeben: darfImHaus(nutzer.akteur, 'plan.exportieren'),
  };
};

export const action = async ({ params, context }: Lader) => {
  const { wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  const ergebnis = await platz.planverwaltung.loesche(nutzer.akteur, wahl.kennung);
  if (ergebnis.ok) throw redirect('/planung?geloescht', 303);
  return data({ meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) }, { status: 422 });
};

/** Asks once more before a draft is deleted. */
export default function Seite() {
  const { plan, loeschbar, darfAusgeben } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const ziel = `/planung/${plan.kennung}`;
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {loeschbar ? (
        <div className="textseite">
          <h2>{texte.frage(plan.titel)}</h2>
          <p>{texte.satz}</p>
          {darfAusgeben && (
            <p>
              <a href={`${ziel}/plandatei`} download>
                {texte.plandatei}
              </a>
            </p>
          )}
          <Formular>
            <div className="knoepfe">
              <Knopf folge="gefahr">{texte.ja}</Knopf>
              <Knopfverweis ziel={ziel}>{texte.nein}</Knopfverweis>
            </div>
          </Formular>
        </div>
      ) : (
        <Meldungsliste ton="info" titel={texte.nichtLoeschbar} />
      )}
    </Planrahmen>
  );
}
