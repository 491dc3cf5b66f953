import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { textAus } from '../darstellung/formulartext.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { wirkungsdarstellung } from '../darstellung/wirkungsdarstellung.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Wirkung } from '../bausteine/Wirkung.tsx';
import type { Lader } from '../kontext.ts';
import { Stufenfelder } from './Stufenfelder.tsx';
import { texte } from './texte.ts';
import { leseEingaben, stufenstand, wechselAus } from './wunsch.ts';

const OHNE_TAG = [{ text: texte.keinTag, ziel: null, ort: null }];

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  const { searchParams } = new URL(request.url);
  const stand = stufenstand(plan);
  const gefragt = searchParams.has('stufe');
  const gelesen = leseEingaben(feld => searchParams.get(feld) ?? '');
  const eingaben = gefragt ? gelesen : { ...gelesen, stufe: stand.naechste };
  const wechsel = gefragt ? wechselAus(eingaben) : null;
  const ergebnis = wechsel
    ? await platz.planverwaltung.wechsleBudgetstufe(nutzer.akteur, {
        kennung: wahl.kennung,
        wechsel,
        festschreiben: false,
      })
    : null;
  const falsch = ergebnis?.ok === false ? nurTexte(ergebnis.meldungen, anfrage.meldungstext) : [];
  const offen = wahl.fassung === undefined && plan.kopf.zustand !== 'beschlossen';
  return {
    plan: plandarstellung(plan),
    stand,
    eingaben,
    wirkung: ergebnis?.ok === true ? wirkungsdarstellung(ergebnis.wert.vergleich) : null,
    folge: wechsel ? texte.festschreibenSatz(wechsel.stufe) : '',
    meldungen: gefragt && !wechsel ? OHNE_TAG : falsch,
    sperre: offen
      ? darfImHaus(nutzer.akteur, 'plan.haushalt') || plan.kopf.szenarioVon !== undefined
        ? ''
        : texte.keinRecht
      : texte.beschlossen,
    getan: searchParams.has('getan'),
  };
};

export const action = async ({ params, context }: Lader) => {
  const { wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  if (wahl.fassung !== undefined) throw data(null, { status: 404 });
  const wechsel = wechselAus(leseEingaben(feld => textAus(anfrage.formular, feld)));
  if (!wechsel) return data({ meldungen: OHNE_TAG }, { status: 422 });
  const ergebnis = await platz.planverwaltung.wechsleBudgetstufe(nutzer.akteur, {
    kennung: wahl.kennung,
    wechsel,
    festschreiben: true,
  });
  if (ergebnis.ok) throw redirect(`/planung/${wahl.kennung}/budgetstufe?getan`, 303);
  return data({ meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) }, { status: 422 });
};

/** The stage of the money as one switch: what would change is shown before it is written. */
export default function Seite() {
  const { plan, stand, eingaben, wirkung, folge, meldungen, sperre, getan } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const falsches = antwort?.meldungen ?? meldungen;
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {falsches.length > 0 && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={falsches} />}
      {!antwort && getan && <Meldungsliste ton="success" titel={texte.getan} />}
      {sperre !== '' && <Meldungsliste ton="info" titel={sperre} />}
      <p className="vorspann">{texte.satz}</p>
      <ol className="versionsleiste stufenweg" aria-label={texte.stufen}>
        {stand.weg.map(({ name, hier }) => (
          <li key={name} aria-current={hier ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      <p>
        {texte.jetzt}: <strong>{stand.stufe}</strong>
        {stand.schreiben !== '' && ` (${stand.schreiben})`}
      </p>
      <div className="szenario">
        <form method="get" action={`/planung/${plan.kennung}/budgetstufe`} className="formular">
          <h2>{texte.wechsel}</h2>
          <Stufenfelder eingaben={eingaben} betraege={stand.betraege} />
          <Knopf gewicht="secondary">{texte.zeigen}</Knopf>
        </form>
        {wirkung !== null && (
          <section aria-labelledby="wirkung">
            <h2 id="wirkung">{texte.wirkung}</h2>
            <Wirkung wirkung={wirkung} alt={texte.bisher} neu={texte.danach} />
            {sperre === '' && (
              <Formular>
                {Object.entries(eingaben).map(([name, wert]) => (
                  <input key={name} type="hidden" name={name} value={wert} />
                ))}
                <p>{folge}</p>
                <Knopf>{texte.festschreiben}</Knopf>
              </Formular>
            )}
          </section>
        )}
      </div>
    </Planrahmen>
  );
}
