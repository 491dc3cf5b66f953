import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { darfIrgendwo } from '#domain/zugang';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { textAus } from '../darstellung/formulartext.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { Anmeldungen } from './Anmeldungen.tsx';
import { anmeldungsdarstellung } from './anmeldungsdarstellung.ts';
import { rollentexte } from './rollentexte.ts';
import { istGetan, texte } from './texte.ts';

export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer } = angemeldeteAnfrage(context);
  const { name, jobcenter, akteur, zweiterFaktor, beimDienst } = nutzer;
  const getan = new URL(request.url).searchParams.get('getan');
  const schluessel = darfIrgendwo(akteur, 'schluessel.eigene') ? await platz.konto.schluessel(nutzer) : null;
  return {
    name,
    jobcenter,
    zweiterFaktor,
    beimDienst,
    rollen: rollentexte(akteur.rollen, await platz.konto.einheitennamen(nutzer)),
    anmeldungen: (await platz.konto.anmeldungen(nutzer)).map(anmeldungsdarstellung),
    schluessel: schluessel?.filter(s => !s.abgelaufen).length ?? null,
    getan: istGetan(getan) ? getan : null,
  };
};

export const action = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const anmeldung = textAus(anfrage.formular, 'anmeldung');
  const ergebnis = await platz.konto.beendeAnmeldung(nutzer, { anmeldung });
  if (ergebnis.ok) throw redirect('/konto?getan=beendet', 303);
  return data({ meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) }, { status: 422 });
};

/** Who one is here, what protects the account, and where it is signed in. */
export default function Seite() {
  const { anmeldungen, getan, ...angaben } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <div className="kontoseite">
      <Kopfbereich titel={texte.titel} />
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {!antwort && getan !== null && <Meldungsliste ton="success" titel={texte.getan[getan]} />}
      <Angaben {...angaben} />
      <section className="abschnitt" aria-labelledby="anmeldungen">
        <h2 id="anmeldungen">{texte.anmeldungen}</h2>
        <p className="vorspann">{texte.anmeldungenSatz}</p>
        <Anmeldungen anmeldungen={anmeldungen} />
        <Formular aktion="/abmelden">
          <input type="hidden" name="ueberall" value="ja" />
          <p>{texte.ueberallSatz}</p>
          <Knopf gewicht="secondary">{texte.ueberall}</Knopf>
        </Formular>
      </section>
    </div>
  );
}

type Kontoangaben = Readonly<{
  name: string;
  jobcenter: string;
  rollen: readonly string[];
  beimDienst: boolean;
  zweiterFaktor: boolean;
  schluessel: number | null;
}>;

function Angaben({ name, jobcenter, rollen, beimDienst, zweiterFaktor, schluessel }: Kontoangaben) {
  return (
    <dl className="angaben">
      <dt>{texte.name}</dt>
      <dd>{name}</dd>
      <dt>{texte.jobcenter}</dt>
      <dd>{jobcenter}</dd>
      <dt>{texte.rollen}</dt>
      <dd>{rollen.length === 0 ? texte.keineRolle : rollen.join('; ')}</dd>
      <dt>{texte.kennwort}</dt>
      <dd>{beimDienst ? texte.beimDienst : <a href="/konto/kennwort">{texte.kennwortAendern}</a>}</dd>
      {!beimDienst && (
        <>
          <dt>{texte.zweiterFaktor}</dt>
          <dd>
            {zweiterFaktor ? texte.eingerichtet : texte.nichtEingerichtet}
            {' · '}
            <a href="/konto/zweiter-faktor">{zweiterFaktor ? texte.verwalten : texte.einrichten}</a>
          </dd>
        </>
      )}
      {schluessel !== null && (
        <>
          <dt>{texte.schluessel}</dt>
          <dd>
            {texte.schluesselzahl(schluessel)}
            {' · '}
            <a href="/konto/schluessel">{texte.schluesselVerwalten}</a>
            {' · '}
            <a href="/schnittstelle">{texte.schnittstelle}</a>
          </dd>
        </>
      )}
    </dl>
  );
}
