import { useLoaderData } from 'react-router';
import type { PlanvergleichDaten } from '#contract';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { leseAdresse } from '../darstellung/planadresse.ts';
import type { Wahl } from '../darstellung/wahl.ts';
import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Lader } from '../kontext.ts';
import { auswahlFuer, vergleichspartner } from './auswahl.ts';
import { texte } from './texte.ts';
import { Einzelzahlen, Textunterschiede, Zahlunterschiede } from './Unterschiede.tsx';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  const wahlen = await auswahlFuer(platz, nutzer.akteur, wahl, plan.kopf.fassung);
  const mit = vergleichspartner(wahlen, new URL(request.url).searchParams.get('mit'), plan.kopf);
  const ergebnis =
    mit === null
      ? null
      : await platz.planverwaltung.vergleiche(nutzer.akteur, { a: leseAdresse(mit), b: wahl });
  return {
    plan: plandarstellung(plan),
    wahlen,
    mit,
    vergleich: ergebnis?.ok === true ? ergebnis.wert : null,
    meldungen: ergebnis?.ok === false ? nurTexte(ergebnis.meldungen, anfrage.meldungstext) : [],
  };
};

/** This plan beside another one, or beside another Fassung of it. */
export default function Seite() {
  const { plan, wahlen, mit, vergleich, meldungen } = useLoaderData<typeof loader>();
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {wahlen.length === 0 ? (
        <Leerzustand titel={texte.keiner}>
          <p>{texte.keinerSatz}</p>
        </Leerzustand>
      ) : (
        <Auswahl wahlen={wahlen} mit={mit} adresse={`/planung/${plan.kennung}/vergleich`} />
      )}
      {meldungen.length > 0 && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={meldungen} />}
      {vergleich && <Vergleich vergleich={vergleich} />}
    </Planrahmen>
  );
}

/** The address holds the choice, so that it can be sent to a colleague. */
function Auswahl({
  wahlen,
  mit,
  adresse,
}: Readonly<{ wahlen: readonly Wahl[]; mit: string | null; adresse: string }>) {
  return (
    <>
      <p className="vorspann">{mit === null ? texte.waehlenSatz : texte.satz}</p>
      <form method="get" action={adresse} className="auswahlzeile">
        <Auswahlfeld
          name="mit"
          beschriftung={texte.mit}
          wahlen={wahlen}
          {...(mit !== null && { defaultValue: mit })}
        />
        <Knopf gewicht="secondary">{texte.waehlen}</Knopf>
      </form>
    </>
  );
}

function Vergleich({ vergleich }: Readonly<{ vergleich: PlanvergleichDaten }>) {
  const { deckblatt, zahlen, schwerpunkte, handlungsansaetze } = vergleich;
  const anzahl = zahlen.geaendert.length + zahlen.neu.length + zahlen.entfallen.length;
  if (anzahl + deckblatt.length + vergleich.texte.length === 0)
    return (
      <Leerzustand titel={texte.gleich}>
        <p>{texte.gleichSatz(zahlen.gleich)}</p>
      </Leerzustand>
    );
  const themen = [
    ...[...schwerpunkte.neu, ...handlungsansaetze.neu].map(name => ({ name, art: texte.dazu })),
    ...[...schwerpunkte.entfallen, ...handlungsansaetze.entfallen].map(name => ({ name, art: texte.weg })),
  ];
  return (
    <>
      <p>{texte.zusammenfassung(anzahl, zahlen.gleich)}</p>
      {deckblatt.length > 0 && (
        <section className="abschnitt">
          <Tabelle
            titel={texte.deckblatt}
            zeilen={deckblatt}
            schluessel={z => `deckblatt.${z.feld}`}
            spalten={[
              { titel: texte.angabe, inhalt: z => z.feld },
              { titel: texte.alt, inhalt: z => z.a },
              { titel: texte.neu, inhalt: z => z.b },
            ]}
          />
        </section>
      )}
      <Zahlunterschiede titel={texte.eingetragene} zahlen={zahlen.geaendert.filter(z => !z.errechnet)} />
      <Zahlunterschiede titel={texte.errechnete} zahlen={zahlen.geaendert.filter(z => z.errechnet)} />
      <Einzelzahlen titel={texte.neue} zahlen={zahlen.neu} />
      <Einzelzahlen titel={texte.entfallene} zahlen={zahlen.entfallen} />
      {themen.length > 0 && (
        <section className="abschnitt" aria-labelledby="themen">
          <h2 id="themen">{texte.schwerpunkte}</h2>
          <ul>
            {themen.map(({ name, art }) => (
              <li key={`${art} ${name}`}>
                {name} ({art})
              </li>
            ))}
          </ul>
        </section>
      )}
      <Textunterschiede abschnitte={vergleich.texte} />
    </>
  );
}
