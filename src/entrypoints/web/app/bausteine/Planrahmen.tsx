import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Plandarstellung } from '../darstellung/offenerPlan.ts';
import { Kopfbereich, type Krume } from './Kopfbereich.tsx';
import { Meldungsliste } from './Meldungsliste.tsx';
import { texte } from './texte.ts';
import { Versionsleiste } from './Versionsleiste.tsx';

/** Around every page of a plan: which one, where it stands, what else there is about it. */
export function Planrahmen({
  plan,
  titel,
  krumen = [],
  children,
}: Readonly<{ plan: Plandarstellung; titel?: string; krumen?: readonly Krume[]; children: ReactNode }>) {
  const ziel = `/planung/${plan.kennung}`;
  const { pathname } = useLocation();
  const gruppen = [
    [
      ['', texte.plan.uebersicht],
      ['/kapitel/haushalt', texte.plan.bearbeiten],
      ['/befunde', texte.plan.befunde],
      ['/zahlen', texte.plan.zahlen],
    ],
    [
      ['/zustaendigkeiten', texte.plan.zustaendigkeiten],
      ['/kommentare', texte.plan.kommentare],
      ['/beschluss', texte.plan.beschluss],
    ],
    [
      ['/szenarien', texte.plan.szenarien],
      ['/vergleich', texte.plan.vergleich],
    ],
    [
      ['/dokument', texte.plan.dokument],
      ['/tabellen', texte.plan.tabellen],
    ],
  ] as const;
  const istHier = (pfad: string): boolean =>
    pfad.startsWith('/kapitel') ? pathname.startsWith(`${ziel}/kapitel`) : pathname === ziel + pfad;
  const name = plan.titel;
  return (
    <div className={plan.zustand === 'beschlossen' ? 'plan plan--beschlossen' : 'plan'}>
      <Kopfbereich
        titel={titel ?? name}
        krumen={[
          { ziel: '/planung', name: texte.plan.planung },
          ...(titel === undefined ? [] : [{ ziel, name }]),
          ...krumen,
        ]}
      >
        <Versionsleiste zustand={plan.zustand} fassung={plan.fassung} />
      </Kopfbereich>
      {plan.ganz && (
        <nav aria-label={texte.plan.seiten} className="reiter reiter--gruppen">
          {gruppen.map(seiten => (
            <ul key={seiten[0][0]}>
              {seiten.map(([pfad, text]) => (
                <li key={pfad}>
                  <a href={ziel + pfad} aria-current={istHier(pfad) ? 'page' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          ))}
        </nav>
      )}
      {plan.ganz && plan.zustand === 'beschlossen' && (
        <p className="papierkante">
          {texte.plan.beschlossen} <a href={`${ziel}/beschluss`}>{texte.plan.zumBeschluss}</a>
        </p>
      )}
      {plan.szenarioVon !== null && plan.heutiger === null && (
        <Meldungsliste
          ton="info"
          titel={texte.szenario.titel}
          meldungen={[
            {
              text: texte.szenario.zumPlan,
              ziel: `/planung/${plan.szenarioVon}/szenarien#nebeneinander`,
              ort: null,
            },
            { text: texte.szenario.uebernehmen, ziel: `${ziel}/szenarien/uebernehmen`, ort: null },
          ]}
        />
      )}
      {plan.heutiger !== null && (
        <Meldungsliste
          ton="info"
          titel={texte.plan.aeltere(plan.fassung)}
          meldungen={[{ text: texte.plan.zurHeutigen, ziel: `/planung/${plan.heutiger}`, ort: null }]}
        />
      )}
      {children}
    </div>
  );
}
