import { useActionData, useLoaderData } from 'react-router';
import { darfIrgendwo } from '#domain/zugang';
import { bereichsname, kapitelliste } from '../darstellung/kapitelliste.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { zustaendigkeitsdarstellung } from '../darstellung/zustaendigkeitsdarstellung.ts';
import { Befundzahlen } from '../bausteine/Befund.tsx';
import { Frist } from '../bausteine/Frist.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Lader } from '../kontext.ts';
import { Aufheben, Standmeldung, Vergabe } from './Formulare.tsx';
import { fuehreAus } from './fuehreAus.ts';
import { moegliche } from './moegliche.ts';
import { texte } from './texte.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const { akteur } = nutzer;
  const zeilen = await platz.zusammenarbeit.zustaendigkeiten(akteur, wahl.kennung);
  const offen = wahl.fassung === undefined && plan.kopf.zustand !== 'beschlossen';
  return {
    plan: plandarstellung(plan),
    zeilen: (zeilen.ok ? zeilen.wert : []).map(z => ({
      ...zustaendigkeitsdarstellung(z),
      kapitelname: bereichsname(z.kapitel),
    })),
    kapitel: kapitelliste(plan).map(({ schluessel, name }) => ({ wert: schluessel, name })),
    wer: await moegliche(platz, nutzer, wahl.kennung),
    darfMelden: offen && darfIrgendwo(akteur, 'kapitel.fertigmelden'),
    darfVergeben: offen && darfIrgendwo(akteur, 'zustaendigkeit.vergeben'),
    getan: new URL(request.url).searchParams.has('getan'),
  };
};

export const action = fuehreAus;

/** Who brings in what, until when, and how far it is. */
export default function Seite() {
  const { plan, zeilen, kapitel, wer, darfMelden, darfVergeben, getan } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const werte = antwort?.eingaben ?? { kapitel: 'haushalt', wer: wer[0]?.wert ?? '', frist: '' };
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {!antwort && getan && <Meldungsliste ton="success" titel={texte.getan} />}
      {zeilen.length === 0 ? (
        <Leerzustand titel={texte.leer}>
          <p>{texte.leerSatz}</p>
        </Leerzustand>
      ) : (
        <section className="abschnitt">
          <p className="vorspann">{texte.satz}</p>
          <Tabelle
            titel={texte.liste}
            zeilen={zeilen}
            schluessel={z => `zustaendig.${z.id}`}
            spalten={[
              { titel: texte.kapitel, inhalt: z => <a href={z.ziel}>{z.kapitelname}</a> },
              {
                titel: texte.wer,
                inhalt: z => (
                  <>
                    {z.name}
                    {darfVergeben && <Aufheben id={z.id} name={z.kapitelname} />}
                  </>
                ),
              },
              { titel: texte.frist, inhalt: z => <Frist frist={z.frist} ueberfaellig={z.ueberfaellig} /> },
              {
                titel: texte.stand,
                inhalt: z => (
                  <>
                    {z.status}
                    {darfMelden && <Standmeldung id={z.id} status={z.status} name={z.kapitelname} />}
                  </>
                ),
              },
              { titel: texte.befunde, inhalt: z => <Befundzahlen zahlen={z.befunde} /> },
            ]}
          />
        </section>
      )}
      {darfVergeben && <Vergabe kapitel={kapitel} wer={wer} werte={werte} />}
    </Planrahmen>
  );
}
