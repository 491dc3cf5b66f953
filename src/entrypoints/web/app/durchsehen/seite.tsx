import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import type { Lader } from '../kontext.ts';
import { offeneStellen, type Stellengruppe } from './stellen.ts';
import { texte } from './texte.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const darf =
    wahl.fassung === undefined &&
    (await platz.planung.darfSchreiben(nutzer.akteur, { plan, ort: ['fortschreibung'] }));
  return {
    plan: plandarstellung(plan),
    kapitel: offeneStellen(plan),
    ausJahr: plan.rechnung.plan.fortschreibung?.ausJahr ?? plan.kopf.jahr - 1,
    darf: darf !== false && darf.ok && darf.wert,
    getan: new URL(request.url).searchParams.has('getan'),
  };
};

export const action = async ({ params, context }: Lader) => {
  const { plan, wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  if (wahl.fassung !== undefined) throw data(null, { status: 404 });
  const gewaehlt = new Set(anfrage.formular?.getAll('stelle') ?? []);
  const offen = plan.rechnung.plan.fortschreibung?.offen ?? [];
  const eingaben = offen.flatMap((adresse, i) =>
    gewaehlt.has(adresse) ? [{ ort: `fortschreibung/offen/${i}`, text: '' }] : [],
  );
  if (eingaben.length === 0)
    return data({ meldungen: [{ text: texte.nichtsGewaehlt, ziel: null, ort: null }] }, { status: 422 });
  const gesehen = Object.fromEntries(
    plan.teile.filter(t => t.oben === 'fortschreibung').map(t => [t.oben, t.version]),
  );
  const ergebnis = await platz.planung.schreibe(nutzer.akteur, { kennung: wahl.kennung, eingaben, gesehen });
  if (ergebnis.ok) throw redirect(`/planung/${wahl.kennung}/durchsehen?getan`, 303);
  return data({ meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) }, { status: 422 });
};

/** What a plan still says because last year's said it: by chapter and kind, to be ticked off. */
export default function Seite() {
  const { plan, kapitel, ausJahr, darf, getan } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {!antwort && getan && <Meldungsliste ton="success" titel={texte.getan} />}
      {kapitel.length === 0 ? (
        <Leerzustand titel={texte.nichts}>
          <p>{texte.nichtsSatz}</p>
        </Leerzustand>
      ) : (
        <>
          <p className="vorspann">{texte.satz(ausJahr)}</p>
          {!darf && <Meldungsliste ton="info" titel={texte.keinRecht} />}
          {kapitel.map(({ kapitel: name, anzahl, gruppen }) => (
            <details key={name} className="gruppe gruppe--2">
              <summary>
                <span className="gruppe__name">{name}</span> <span className="gruppe__anzahl">{anzahl}</span>
              </summary>
              <Formular>
                {gruppen.map(gruppe => (
                  <Gruppe key={gruppe.art} gruppe={gruppe} darf={darf} />
                ))}
                {darf && <Knopf gewicht="secondary">{`${texte.durchgesehen}: ${name}`}</Knopf>}
              </Formular>
            </details>
          ))}
        </>
      )}
    </Planrahmen>
  );
}

function Gruppe({ gruppe: { art, stellen }, darf }: Readonly<{ gruppe: Stellengruppe; darf: boolean }>) {
  return (
    <fieldset>
      <legend>
        {texte.arten[art]} ({stellen.length})
      </legend>
      {stellen.map(({ adresse, name, ziel }) => (
        <p key={adresse}>
          <label>
            {darf && <input type="checkbox" name="stelle" value={adresse} />} {name}
          </label>{' '}
          {ziel !== null && (
            <a href={ziel}>
              {texte.ansehen}
              <span className="nur-vorgelesen">: {name}</span>
            </a>
          )}
        </p>
      ))}
    </fieldset>
  );
}
