import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { data } from 'react-router';
import { befunddarstellungen, zaehleOffene } from '../darstellung/befunddarstellung.ts';
import { leseGesendetes } from '../darstellung/gesendetes.ts';
import { bereichsname, kapitelliste } from '../darstellung/kapitelliste.ts';
import { kommentarorteFuer } from '../darstellung/kommentarorteFuer.ts';
import { offenerPlan } from '../darstellung/offenerPlan.ts';
import { kapitelpfad, ortAus } from '../darstellung/orte.ts';
import { leseAdresse } from '../darstellung/planadresse.ts';
import { Kapitelverzeichnis } from '../bausteine/Kapitelverzeichnis.tsx';
import { KommentarorteKontext } from '../bausteine/kommentarorte.ts';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import type { Rechenantwort } from '../skripte/rechnen/rechenantwort.ts';
import { ablehnung } from './bearbeite.ts';
import { Befundliste } from './Befundliste.tsx';
import { Zahlenwirkung } from './Zahlenwirkung.tsx';
import { texte } from './texte.ts';
import { zahlenaenderungen } from './zahlenaenderungen.ts';

/** Calculates what was typed so far and answers with what is different on the page. Saves nothing. */
export const action = async ({ params, context }: Lader): Promise<Response> => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const { kennung, fassung } = leseAdresse(params['plan'] ?? '');
  const formular = anfrage.formular ?? new FormData();
  if (fassung !== undefined) throw data(null, { status: 404 });
  const ort = ortAus(params['*']);
  const probe = await platz.planung.probiere(nutzer.akteur, { kennung, ...leseGesendetes(formular) });
  if (!probe.ok) {
    const { plan } = await offenerPlan(context, params);
    const meldungen = ablehnung(plan, ort, formular, probe.meldungen, anfrage.meldungstext)?.meldungen ?? [];
    return antwort(
      { wirkung: <Meldungsliste ton="info" titel={texte.nochNichtGerechnet} meldungen={meldungen} leise /> },
      texte.nochNichtGerechnet,
    );
  }
  const { gespeichert, geprobt } = probe.wert;
  const befunde = befunddarstellungen(geprobt, ort);
  const [oben = ''] = ort;
  const orte = await kommentarorteFuer(platz, nutzer.akteur, { kennung }, kapitelpfad(kennung, ort));
  return antwort(
    {
      kapitel: (
        <Kapitelverzeichnis
          titel={texte.kapitel}
          kapitel={kapitelliste(geprobt)}
          hier={oben}
          fehlt={texte.fehlt}
        />
      ),
      wirkung: <Zahlenwirkung aenderungen={zahlenaenderungen(gespeichert, geprobt, oben)} />,
      befunde: (
        <KommentarorteKontext value={orte}>
          <Befundliste befunde={befunde} />
        </KommentarorteKontext>
      ),
    },
    texte.offeneBefunde(zaehleOffene(geprobt.befunde, oben), bereichsname(oben)),
  );
};

const antwort = (stuecke: Readonly<Record<string, ReactNode>>, ansage: string): Response =>
  Response.json({
    stuecke: Object.fromEntries(
      Object.entries(stuecke).map(([name, stueck]) => [name, renderToStaticMarkup(stueck)]),
    ),
    ansage,
  } satisfies Rechenantwort);
