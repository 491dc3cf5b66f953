import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { TRAEGERFORMEN, VORLAGEN, vorlageZu } from '#domain/plan';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { falschesIn, legeAn, leseEingaben, type Eingaben, type Falsches } from './eingaben.ts';
import { LAENDER } from './laender.ts';
import { texte } from './texte.ts';

export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer } = angemeldeteAnfrage(context);
  const { akteur } = nutzer;
  const liste = await platz.planung.liste(akteur);
  const plaene = (liste.ok ? liste.wert : []).filter(p => p.szenarioVon === undefined);
  const gewuenscht = new URL(request.url).searchParams.get('aus');
  const aus = plaene.find(p => p.kennung === gewuenscht) ?? plaene[0];
  const neuester = aus && (await platz.planung.oeffne(akteur, aus.kennung));
  const deckblatt = neuester?.ok === true ? neuester.wert.rechnung.plan.deckblatt : null;
  const vorschlag: Eingaben = {
    weg: '',
    aus: aus?.kennung ?? '',
    jahr: aus ? String(aus.jahr + 1) : '',
    vorlage: aus?.vorlage ?? VORLAGEN[0],
    jobcenter: deckblatt?.jobcenter ?? nutzer.jobcenter,
    traegerform: deckblatt?.traegerform ?? TRAEGERFORMEN[0],
    land: deckblatt?.land ?? 'NW',
  };
  return {
    erlaubt: darfImHaus(akteur, 'plan.anlegen'),
    plaene: plaene.map(p => ({ wert: p.kennung, name: texte.planname(p.titel, p.zustand) })),
    vorschlag,
  };
};

export const action = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const eingaben = leseEingaben(anfrage.formular);
  const falsches = falschesIn(eingaben);
  if (Object.keys(falsches).length > 0) return data({ eingaben, falsches, meldungen: [] }, { status: 422 });
  const ergebnis = await legeAn(nutzer.akteur, eingaben, platz);
  if (ergebnis.ok) throw redirect(`/planung/${ergebnis.wert}`, 303);
  const meldungen = nurTexte(ergebnis.meldungen, anfrage.meldungstext);
  return data({ eingaben, falsches, meldungen }, { status: 422 });
};

/** A new plan: from last year's, or from an empty template. */
export default function Seite() {
  const { erlaubt, plaene, vorschlag } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const zu = (weg: string) => ({
    werte: antwort?.eingaben.weg === weg ? antwort.eingaben : vorschlag,
    falsches: antwort?.eingaben.weg === weg ? antwort.falsches : {},
  });
  return (
    <>
      <Kopfbereich
        titel={texte.titel}
        unterzeile={texte.unterzeile}
        krumen={[{ ziel: '/planung', name: 'Planung' }]}
      />
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {erlaubt ? (
        <div className="nebeneinander">
          <Vorjahr plaene={plaene} {...zu('vorjahr')} />
          <Vorlage {...zu('vorlage')} />
        </div>
      ) : (
        <Meldungsliste ton="info" titel={texte.keinRecht} />
      )}
      {erlaubt && (
        <p className="abschnitt">
          {texte.datei} <a href="/planung#aufnehmen">{texte.dateiVerweis}</a>
        </p>
      )}
    </>
  );
}

type Angaben = Readonly<{ werte: Eingaben; falsches: Falsches }>;

function Vorjahr({
  plaene,
  werte,
  falsches,
}: Angaben & Readonly<{ plaene: readonly Readonly<{ wert: string; name: string }>[] }>) {
  return (
    <section className="karte" aria-labelledby="vorjahr">
      <h2 id="vorjahr">{texte.vorjahr}</h2>
      <p>{texte.vorjahrSatz}</p>
      {plaene.length === 0 ? (
        <p>{texte.keinPlan}</p>
      ) : (
        <Formular aktion="/planung/anlegen">
          <Auswahlfeld name="aus" beschriftung={texte.plan} wahlen={plaene} defaultValue={werte.aus} />
          <Jahr beschriftung={texte.neuesJahr} werte={werte} falsches={falsches} />
          <Knopf name="weg" value="vorjahr">
            {texte.fortschreiben}
          </Knopf>
        </Formular>
      )}
    </section>
  );
}

function Vorlage({ werte, falsches }: Angaben) {
  return (
    <section className="karte" aria-labelledby="vorlage">
      <h2 id="vorlage">{texte.vorlage}</h2>
      <p>{texte.vorlageSatz}</p>
      <Formular aktion="/planung/anlegen">
        <Auswahlfeld
          name="vorlage"
          beschriftung={texte.welcheVorlage}
          wahlen={VORLAGEN.map(wert => ({ wert, name: vorlageZu(wert).bezeichnung }))}
          defaultValue={werte.vorlage}
        />
        <Jahr beschriftung={texte.jahr} werte={werte} falsches={falsches} />
        <Eingabe
          name="jobcenter"
          beschriftung={texte.jobcenter}
          defaultValue={werte.jobcenter}
          maxLength={200}
          {...(falsches.jobcenter !== undefined && { fehler: falsches.jobcenter })}
        />
        <Auswahlfeld
          name="traegerform"
          beschriftung={texte.traegerform}
          wahlen={TRAEGERFORMEN.map(wert => ({ wert, name: texte.traegerformen[wert] }))}
          defaultValue={werte.traegerform}
        />
        <Auswahlfeld
          name="land"
          beschriftung={texte.land}
          wahlen={LAENDER.map(([wert, name]) => ({ wert, name }))}
          defaultValue={werte.land}
        />
        <Knopf name="weg" value="vorlage">
          {texte.anlegen}
        </Knopf>
      </Formular>
    </section>
  );
}

function Jahr({ beschriftung, werte, falsches }: Angaben & Readonly<{ beschriftung: string }>) {
  return (
    <Eingabe
      name="jahr"
      beschriftung={beschriftung}
      hilfe={texte.jahrhilfe}
      defaultValue={werte.jahr}
      inputMode="numeric"
      maxLength={4}
      {...(falsches.jahr !== undefined && { fehler: falsches.jahr })}
    />
  );
}
