import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { textAus } from '../darstellung/formulartext.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { wirkungsdarstellung } from '../darstellung/wirkungsdarstellung.ts';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Wirkung } from '../bausteine/Wirkung.tsx';
import type { Lader } from '../kontext.ts';
import { Nebeneinander } from './Nebeneinander.tsx';
import { nebeneinander } from './nebeneinander.ts';
import { Schalterfelder } from './Schalterfelder.tsx';
import { aenderungAus, aendertEtwas, schalterFuer } from './schalter.ts';
import { texte } from './texte.ts';
import { wirkungssaetze } from './wirkungssaetze.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  const { searchParams } = new URL(request.url);
  const schalter = schalterFuer(plan, feld => searchParams.get(feld) ?? '');
  const aenderung = aenderungAus(schalter);
  const gerechnet =
    aenderung && aendertEtwas(aenderung)
      ? await platz.szenarien.rechne(nutzer.akteur, { kennung: wahl.kennung, aenderung })
      : null;
  return {
    plan: plandarstellung(plan),
    erlaubt: wahl.fassung === undefined && darfImHaus(nutzer.akteur, 'plan.szenario'),
    schalter,
    lesbar: aenderung !== null,
    wirkung: gerechnet?.ok === true ? wirkungsdarstellung(gerechnet.wert.vergleich) : null,
    saetze: aenderung && gerechnet?.ok === true ? wirkungssaetze(aenderung, gerechnet.wert) : [],
    meldungen: gerechnet?.ok === false ? nurTexte(gerechnet.meldungen, anfrage.meldungstext) : [],
    tafel: await nebeneinander(platz, nutzer.akteur, wahl.kennung),
    behalten: searchParams.has('behalten'),
  };
};

export const action = async ({ params, context }: Lader) => {
  const { plan, wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  if (wahl.fassung !== undefined) throw data(null, { status: 404 });
  const titel = textAus(anfrage.formular, 'titel');
  const schalter = schalterFuer(plan, feld => textAus(anfrage.formular, feld));
  const aenderung = aenderungAus(schalter);
  if (!aenderung) return data({ titel, schalter, meldungen: [] }, { status: 422 });
  const ergebnis = await platz.szenarien.legeAn(nutzer.akteur, { kennung: wahl.kennung, titel, aenderung });
  if (ergebnis.ok) throw redirect(`/planung/${wahl.kennung}/szenarien?behalten#nebeneinander`, 303);
  return data(
    { titel, schalter, meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) },
    { status: 422 },
  );
};

/** Tries out what would be: switches, their effect at once, and what was kept beside the plan. */
export default function Seite() {
  const { plan, erlaubt, wirkung, saetze, meldungen, tafel, lesbar, ...geladen } =
    useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const schalter = antwort?.schalter ?? geladen.schalter;
  const adresse = `/planung/${plan.kennung}/szenarien`;
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {antwort && <Meldungsliste ton="danger" titel={texte.nichtBehalten} meldungen={antwort.meldungen} />}
      {!antwort && geladen.behalten && <Meldungsliste ton="success" titel={texte.getan.behalten} />}
      {!lesbar && <Meldungsliste ton="danger" titel={texte.falscheEingabe} />}
      {meldungen.length > 0 && (
        <Meldungsliste ton="danger" titel={texte.nichtGerechnet} meldungen={meldungen} />
      )}
      {!erlaubt && <Meldungsliste ton="info" titel={texte.keinRecht} />}
      {erlaubt && (
        <>
          <p className="vorspann">{texte.satz}</p>
          <div className="szenario">
            <form method="get" action={adresse} className="formular szenario__schalter">
              <h2>{texte.einstellen}</h2>
              <p className="feld__hilfe">{texte.hilfe}</p>
              <Schalterfelder schalter={schalter} />
              <div className="knoepfe">
                <Knopf>{texte.rechnen}</Knopf>
                <a href={adresse}>{texte.zuruecksetzen}</a>
              </div>
            </form>
            <section aria-labelledby="wirkung">
              <h2 id="wirkung">{texte.wirkung}</h2>
              {wirkung === null ? (
                <p className="feld__hilfe">{texte.nochNichts}</p>
              ) : (
                <>
                  {saetze.map(satz => (
                    <p key={satz}>{satz}</p>
                  ))}
                  <Wirkung wirkung={wirkung} alt={texte.imPlan} neu={texte.imSzenario} />
                </>
              )}
              {(wirkung !== null || antwort) && (
                <section className="karte" aria-labelledby="behalten">
                  <h3 id="behalten">{texte.behalten}</h3>
                  <p>{texte.behaltenSatz}</p>
                  <Formular>
                    {schalter.map(({ feld, text }) =>
                      text === '' ? null : <input key={feld} type="hidden" name={feld} value={text} />,
                    )}
                    <Eingabe
                      name="titel"
                      beschriftung={texte.name}
                      hilfe={texte.namenshilfe}
                      defaultValue={antwort?.titel ?? ''}
                      maxLength={120}
                      required
                    />
                    <Knopf gewicht="secondary">{texte.behaltenKnopf}</Knopf>
                  </Formular>
                </section>
              )}
            </section>
          </div>
        </>
      )}
      <section className="abschnitt" aria-labelledby="nebeneinander">
        <h2 id="nebeneinander">{texte.nebeneinander}</h2>
        {tafel === null || tafel.spalten.length < 2 ? (
          <p>{erlaubt ? texte.keine : texte.keineLesend}</p>
        ) : (
          <Nebeneinander tafel={tafel} />
        )}
      </section>
    </Planrahmen>
  );
}
