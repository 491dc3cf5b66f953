import { data, useActionData, useLoaderData } from 'react-router';
import { nurMit } from '../darstellung/nurMit.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import type { Lader } from '../kontext.ts';
import { fuehreAus } from './fuehreAus.ts';
import { zugangstext, zustandstext } from './kontotexte.ts';
import { mitGesendeten, rollendarstellung, rollentexte } from './rollen.ts';
import { Rollenwahl } from './Rollenwahl.tsx';
import { Startkennwort } from './Startkennwort.tsx';
import { istGetan, texte } from './texte.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { platz, nutzer } = nurMit(context, 'konten.lesen');
  const { akteur } = nutzer;
  const konto = await platz.verwaltung.konto(akteur, params['konto'] ?? '');
  const einheiten = await platz.verwaltung.einheiten(akteur);
  const waehlbar = await platz.verwaltung.waehlbareRollen(akteur);
  if (!konto.ok || !einheiten.ok || !waehlbar.ok) throw data(null, { status: 404 });
  const { name, anmeldename, rollen, gesperrt, zugang, zuletzt } = konto.wert;
  const getan = new URL(request.url).searchParams.get('getan');
  const eigenes = konto.wert.konto === akteur.konto;
  const darfAendern = darfImHaus(akteur, 'konten.verwalten');
  return {
    name,
    anmeldename,
    gesperrt,
    hatKennwort: zugang === 'kennwort',
    hinweis: darfAendern ? (eigenes ? texte.konto.eigenes : null) : texte.konto.nurLesen,
    rollentexte: rollentexte(rollen, einheiten.wert),
    rollen: rollendarstellung(rollen, waehlbar.wert, einheiten.wert),
    zugang: zugangstext(konto.wert),
    zustand: zustandstext(konto.wert),
    zuletzt: zuletzt === null ? texte.nie : zeitangabe(zuletzt),
    getan: istGetan(getan) ? texte.konto.getan[getan] : null,
  };
};

export const action = fuehreAus;

/** One account: what it is, its roles, and what helps when somebody does not get in. */
export default function Seite() {
  const konto = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <div className="textseite">
      <Kopfbereich
        titel={konto.name}
        krumen={[
          { ziel: '/verwaltung', name: texte.verwaltung },
          { ziel: '/verwaltung/konten', name: texte.titel },
        ]}
      />
      {antwort?.meldungen && (
        <Meldungsliste ton="danger" titel={texte.konto.fehler} meldungen={antwort.meldungen} />
      )}
      {antwort?.kennwort && (
        <>
          <Meldungsliste ton="success" titel={texte.konto.getan.zuruecksetzen} />
          <Startkennwort kennwort={antwort.kennwort} />
        </>
      )}
      {!antwort && konto.getan !== null && <Meldungsliste ton="success" titel={konto.getan} />}
      <dl className="angaben">
        <dt>{texte.anmeldename}</dt>
        <dd>{konto.anmeldename}</dd>
        <dt>{texte.rollen}</dt>
        <dd>{konto.rollentexte.join(', ') || texte.keineRolle}</dd>
        <dt>{texte.zugang}</dt>
        <dd>{konto.zugang}</dd>
        <dt>{texte.zustand}</dt>
        <dd>{konto.zustand}</dd>
        <dt>{texte.zuletzt}</dt>
        <dd>{konto.zuletzt}</dd>
      </dl>
      {konto.hinweis === null ? <Aendern /> : <p>{konto.hinweis}</p>}
    </div>
  );
}

function Aendern() {
  const { hatKennwort, gesperrt, rollen } = useLoaderData<typeof loader>();
  const gesendet = useActionData<typeof action>()?.rollen ?? null;
  return (
    <>
      <section className="abschnitt">
        <h2>{texte.rollen}</h2>
        <Formular>
          <Rollenwahl {...mitGesendeten(rollen, gesendet)} />
          <p className="feld__hilfe">{texte.konto.rollenSatz}</p>
          <Knopf name="tun" value="rollen">
            {texte.konto.rollenSpeichern}
          </Knopf>
        </Formular>
      </section>
      <section className="abschnitt">
        <h2>{texte.konto.zugang}</h2>
        {hatKennwort && (
          <Handlung tun="zuruecksetzen" satz={texte.konto.zurueckSatz} name={texte.konto.zurueck} />
        )}
        <Handlung tun="abmelden" satz={texte.konto.abmeldenSatz} name={texte.konto.abmelden} />
        {gesperrt ? (
          <Handlung tun="entsperren" satz={texte.konto.entsperrenSatz} name={texte.konto.entsperren} />
        ) : (
          <Handlung tun="sperren" satz={texte.konto.sperrenSatz} name={texte.konto.sperren} folge="gefahr" />
        )}
      </section>
    </>
  );
}

function Handlung({
  tun,
  satz,
  name,
  ...mehr
}: Readonly<Record<'tun' | 'satz' | 'name', string>> & Readonly<{ folge?: 'gefahr' }>) {
  return (
    <div className="kontohandlung">
      <p>{satz}</p>
      <Formular>
        <Knopf gewicht="secondary" name="tun" value={tun} {...mehr}>
          {name}
        </Knopf>
      </Formular>
    </div>
  );
}
