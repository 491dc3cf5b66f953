import type { ReactNode } from 'react';
import { useActionData, useLoaderData } from 'react-router';
import { STUFEN } from '#domain/werte';
import { befunddarstellungen, type Befunddarstellung } from '../darstellung/befunddarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { kommentarorteFuer } from '../darstellung/kommentarorteFuer.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Befund } from '../bausteine/Befund.tsx';
import { KommentarorteKontext } from '../bausteine/kommentarorte.ts';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import type { Lader } from '../kontext.ts';
import { istGetan, texte } from './texte.ts';
import { Hinnehmen, Zuruecknehmen, type Abgelehnter } from './Vermerk.tsx';
import { vermerke } from './vermerke.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const getan = new URL(request.url).searchParams.get('getan');
  return {
    plan: plandarstellung(plan),
    befunde: befunddarstellungen(plan),
    darfVermerken: plan.kopf.zustand !== 'beschlossen' && darfImHaus(nutzer.akteur, 'befund.annehmen'),
    kommentarorte: await kommentarorteFuer(
      platz,
      nutzer.akteur,
      wahl,
      `/planung/${plan.kopf.kennung}/befunde`,
    ),
    getan: istGetan(getan) ? getan : null,
  };
};

export const action = vermerke;

/** Everything the checks found, worst first; what was accepted comes last. */
export default function Seite() {
  const { plan, befunde, darfVermerken, kommentarorte, getan } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const offene = befunde.filter(b => b.geprueft === '');
  const abgelehnt = (b: Befunddarstellung): Abgelehnter | null =>
    antwort?.regel === b.regel && antwort.pfad === b.pfad && antwort.merkmal === b.merkmal
      ? { grund: antwort.grund, fehler: antwort.meldungen.map(m => m.text).join(' ') }
      : null;
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {!antwort && getan !== null && <Meldungsliste ton="success" titel={texte.getan[getan]} />}
      {befunde.length === 0 ? (
        <Leerzustand titel={texte.keine}>
          <p>{texte.keineSatz}</p>
        </Leerzustand>
      ) : (
        <KommentarorteKontext value={kommentarorte}>
          <p className="vorspann">
            {texte.satz} {darfVermerken && texte.hinnehmbar}
          </p>
          {STUFEN.map(stufe => (
            <Gruppe
              key={stufe}
              titel={texte.gruppen[stufe]}
              kennung={stufe}
              befunde={offene.filter(b => b.stufe === stufe)}
              vermerk={b => darfVermerken && <Hinnehmen befund={b} abgelehnt={abgelehnt(b)} />}
            />
          ))}
          <Gruppe
            titel={texte.geprueft}
            kennung="geprueft"
            befunde={befunde.filter(b => b.geprueft !== '')}
            vermerk={b => darfVermerken && <Zuruecknehmen befund={b} />}
          />
        </KommentarorteKontext>
      )}
    </Planrahmen>
  );
}

function Gruppe({
  titel,
  kennung,
  befunde,
  vermerk,
}: Readonly<{
  titel: string;
  kennung: string;
  befunde: readonly Befunddarstellung[];
  vermerk: (befund: Befunddarstellung) => ReactNode;
}>) {
  if (befunde.length === 0) return null;
  return (
    <section className="abschnitt" aria-labelledby={kennung}>
      <h2 id={kennung}>
        {titel} <span className="anzahl">({befunde.length})</span>
      </h2>
      <div className="befundliste">
        {befunde.map((b, i) => (
          <Befund key={`${i} ${b.merkmal}`} {...b}>
            {vermerk(b)}
          </Befund>
        ))}
      </div>
    </section>
  );
}
