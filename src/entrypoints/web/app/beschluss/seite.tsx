import { useActionData, useLoaderData } from 'react-router';
import { befunddarstellungen } from '../darstellung/befunddarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Lader } from '../kontext.ts';
import {
  fassungsdarstellung,
  moeglichkeiten,
  schrittdarstellung,
  type Fassungsdarstellung,
} from './darstellung.ts';
import { Freigabe } from './Freigabe.tsx';
import { fuehreAus } from './fuehreAus.ts';
import { Handlungen } from './Handlungen.tsx';
import { Schritt } from './Schritt.tsx';
import { istGetan, texte } from './texte.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const { akteur } = nutzer;
  const weg = await platz.beschluss.weg(akteur, wahl);
  const fassungen = await platz.beschluss.fassungen(akteur, wahl.kennung);
  const alle = fassungen.ok ? fassungen.wert : [];
  const neueste = Math.max(...alle.map(f => f.nummer));
  const getan = new URL(request.url).searchParams.get('getan');
  return {
    plan: plandarstellung(plan),
    satz: satzZu(plan.kopf, wahl.fassung !== undefined),
    jahresadresse: `/planung/anlegen?aus=${wahl.kennung}`,
    weg: (weg.ok ? weg.wert : []).map(schrittdarstellung),
    fassungen: alle.map(f => fassungsdarstellung(wahl.kennung, neueste, f)),
    sperren:
      plan.kopf.zustand === 'beschlossen'
        ? []
        : befunddarstellungen(plan).filter(b => b.stufe === 'sperrt' && b.geprueft === ''),
    moeglich: moeglichkeiten(plan, akteur, wahl.fassung !== undefined),
    getan: istGetan(getan) ? getan : null,
  };
};

export const action = fuehreAus;

const satzZu = (
  { zustand, szenarioVon }: Readonly<{ zustand: keyof typeof texte.saetze; szenarioVon?: string }>,
  aeltere: boolean,
): string => {
  if (aeltere) return texte.alteFassung;
  return szenarioVon === undefined ? texte.saetze[zustand] : texte.szenario;
};

/** From the draft to the decision: where the plan stands, the steps with their days, the Fassungen there are. */
export default function Seite() {
  const { plan, satz, jahresadresse, weg, fassungen, sperren, moeglich, getan } =
    useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const fehler = antwort?.meldungen.map(m => m.text).join(' ') ?? '';
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {!antwort && getan !== null && <Meldungsliste ton="success" titel={texte.getan[getan]} />}
      <div className="zweispaltig">
        <section className="mitte" aria-labelledby="weg">
          <h2 id="weg">{texte.weg}</h2>
          <p className="vorspann">{texte.wegSatz}</p>
          <ol className="weg">
            {weg.map(schritt => (
              <Schritt
                key={schritt.schluessel}
                schritt={schritt}
                aenderbar={moeglich.schritt && !(plan.zustand === 'beschlossen' && schritt.erledigt !== null)}
                abgelehnt={
                  antwort?.tun === 'schritt' && antwort.eingaben.schluessel === schritt.schluessel
                    ? { ...antwort.eingaben, fehler }
                    : null
                }
              />
            ))}
          </ol>
        </section>
        <section className="rechts karte" aria-labelledby="stand">
          <h2 id="stand">{texte.stand}</h2>
          <p>{satz}</p>
          <Handlungen
            adresse={`/planung/${plan.kennung}`}
            moeglich={moeglich}
            sperren={sperren}
            anlass={{
              text: antwort?.eingaben.anlass ?? '',
              fehler: antwort?.tun === 'fortschreiben' ? fehler : '',
            }}
          />
          {moeglich.naechstesJahr && (
            <p>
              <a href={jahresadresse}>{texte.naechstesJahr}</a>
            </p>
          )}
        </section>
      </div>
      {plan.szenarioVon === null && (
        <Freigabe fassungen={fassungen} darfFreigeben={moeglich.freigeben && plan.heutiger === null} />
      )}
      <Fassungen fassungen={fassungen} />
      {fassungen.length > 1 && (
        <p>
          <a href={`/planung/${plan.kennung}/vergleich`}>{texte.vergleichen}</a>
        </p>
      )}
    </Planrahmen>
  );
}

function Fassungen({ fassungen }: Readonly<{ fassungen: readonly Fassungsdarstellung[] }>) {
  return (
    <section className="abschnitt">
      <Tabelle
        titel={texte.fassungen}
        zeilen={fassungen}
        schluessel={f => `fassung.${f.nummer}`}
        spalten={[
          { titel: texte.fassung, inhalt: f => <a href={f.ziel}>{`${texte.fassung} ${f.nummer}`}</a> },
          { titel: texte.zustand, inhalt: f => f.zustand },
          { titel: texte.begonnen, inhalt: f => f.begonnen },
          { titel: texte.anlass, inhalt: f => f.anlass || texte.ohne },
          { titel: texte.beschlossenAm, inhalt: f => f.beschlossenAm || texte.ohne },
          { titel: texte.freigegebenAm, inhalt: f => f.freigegebenAm || texte.ohne },
          {
            titel: texte.dokument,
            inhalt: f =>
              f.pdf === null ? (
                texte.ohne
              ) : (
                <a href={f.pdf} download>
                  {texte.pdf(f.nummer)}
                </a>
              ),
          },
        ]}
      />
    </section>
  );
}
