import { useActionData, useLoaderData } from 'react-router';
import { schluesselVon } from '#contract';
import type { GespeicherterPlan } from '#application/planung';
import { darfIrgendwo } from '#domain/zugang';
import { eintragsnamen } from '../darstellung/eintragsnamen.ts';
import { bereichsname, kapitelliste } from '../darstellung/kapitelliste.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { stellenname } from '../darstellung/stellenname.ts';
import { zustaendigkeitsdarstellung } from '../darstellung/zustaendigkeitsdarstellung.ts';
import type { Wahl } from '../darstellung/wahl.ts';
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
import { sammelstaende } from './sammelstand.ts';
import { texte } from './texte.ts';
import { Uebersicht } from './Uebersicht.tsx';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const { akteur } = nutzer;
  const zeilen = await platz.zusammenarbeit.zustaendigkeiten(akteur, wahl.kennung);
  const alle = zeilen.ok ? zeilen.wert : [];
  const offen = wahl.fassung === undefined && plan.kopf.zustand !== 'beschlossen';
  return {
    plan: plandarstellung(plan),
    zeilen: alle.map(z => ({
      ...zustaendigkeitsdarstellung(z),
      kapitelname: stellenname(plan, z.kapitel),
      darfMelden: offen && z.darfMelden,
      darfAufheben: offen && z.darfVergeben,
    })),
    staende: sammelstaende(alle),
    kapitel: vergebbares(plan),
    wer: await moegliche(platz, nutzer),
    ich: `konto:${akteur.konto}`,
    darfVergeben: offen && darfIrgendwo(akteur, 'zustaendigkeit.vergeben'),
    getan: new URL(request.url).searchParams.has('getan'),
  };
};

export const action = fuehreAus;

/** Chapters, and below them each Schwerpunkt and each text, which teams often bring in alone. */
const vergebbares = (plan: GespeicherterPlan): readonly Wahl[] => {
  const teile = Object.entries(eintragsnamen(plan)).map(([ort, name]) => ({
    wert: schluesselVon(ort).join('.'),
    name: texte.teil(bereichsname(schluesselVon(ort)[0] ?? ''), name),
  }));
  return kapitelliste(plan).flatMap(({ schluessel, name }) => [
    { wert: schluessel, name },
    ...teile.filter(teil => teil.wert.startsWith(`${schluessel}.`)),
  ]);
};

/** Who brings in what, until when, and how far it is. */
export default function Seite() {
  const { plan, zeilen, staende, kapitel, wer, ich, darfVergeben, getan } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const werte = antwort?.eingaben ?? { kapitel: 'haushalt', wer: ich, frist: '' };
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
                    {z.darfAufheben && <Aufheben id={z.id} name={z.kapitelname} />}
                  </>
                ),
              },
              { titel: texte.frist, inhalt: z => <Frist frist={z.frist} ueberfaellig={z.ueberfaellig} /> },
              {
                titel: texte.stand,
                inhalt: z => (
                  <>
                    {z.status}
                    {z.darfMelden && <Standmeldung id={z.id} status={z.status} name={z.kapitelname} />}
                  </>
                ),
              },
              { titel: texte.befunde, inhalt: z => <Befundzahlen zahlen={z.befunde} /> },
            ]}
          />
        </section>
      )}
      {staende.length > 1 && <Uebersicht staende={staende} />}
      {darfVergeben && <Vergabe kapitel={kapitel} wer={wer} werte={werte} />}
    </Planrahmen>
  );
}
