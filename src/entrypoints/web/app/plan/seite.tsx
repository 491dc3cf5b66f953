import { useLoaderData } from 'react-router';
import { liesPfad } from '#domain/werte';
import { befunddarstellungen, zaehleOffene } from '../darstellung/befunddarstellung.ts';
import { istLoeschbar, offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { kapitelpfad } from '../darstellung/orte.ts';
import { vorlagenkapitel } from '../darstellung/vorlagenkapitel.ts';
import { zahldarstellung } from '../darstellung/zahldarstellung.ts';
import { Befund, Befundzahlen } from '../bausteine/Befund.tsx';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { Zahl } from '../bausteine/Zahl.tsx';
import type { Lader } from '../kontext.ts';
import { texte } from './texte.ts';

/** What everybody asks for first. */
const ECKWERTE = [
  'haushalt.eingliederungstitel.verfuegbar',
  'haushalt.verwaltungskostenbudget',
  'haushalt.gesamtverwaltungskosten',
  'haushalt.umschichtung',
  'haushalt.planung.summe',
  'haushalt.freieMittel',
];

export const loader = async ({ params, context }: Lader) => {
  const { plan, nutzer } = await offenerPlan(context, params);
  const { rechnung, befunde } = plan;
  return {
    plan: plandarstellung(plan),
    loeschbar: istLoeschbar(plan.kopf, nutzer.akteur),
    zahlen: ECKWERTE.flatMap(adresse => {
      const pfad = liesPfad(adresse);
      const zahl = pfad && rechnung.blatt.get(pfad);
      return zahl ? [zahldarstellung(rechnung, zahl)] : [];
    }),
    kapitel: vorlagenkapitel(plan),
    zumHaushalt: kapitelpfad(plan.kopf.kennung, ['haushalt']),
    anzahl: zaehleOffene(befunde),
    schwerste: befunddarstellungen(plan)
      .filter(b => b.geprueft === '')
      .slice(0, 4),
  };
};

/** A plan at a glance: the money, the document with what is written of it, the worst findings. */
export default function Seite() {
  const { plan, zahlen, kapitel, zumHaushalt, anzahl, schwerste, loeschbar } = useLoaderData<typeof loader>();
  const ziel = `/planung/${plan.kennung}`;
  return (
    <Planrahmen plan={plan}>
      <div className="zweispaltig">
        <div className="mitte">
          <section className="abschnitt" aria-labelledby="mittel">
            <h2 id="mittel">{texte.kennzahlen}</h2>
            {zahlen.length === 0 ? (
              <>
                <p>{texte.keineZahlen}</p>
                <Knopfverweis ziel={zumHaushalt}>{texte.zumHaushalt}</Knopfverweis>
              </>
            ) : (
              <>
                <div className="zahlen">
                  {zahlen.map(zahl => (
                    <Zahl key={zahl.pfad} zahl={zahl} />
                  ))}
                </div>
                <p>
                  <a href={`${ziel}/zahlen`}>{texte.alleZahlen}</a>
                </p>
              </>
            )}
          </section>
          <section className="abschnitt aufbau" aria-labelledby="aufbau">
            <h2 id="aufbau">{texte.aufbau}</h2>
            {kapitel.map(({ titel, abschnitte }) => (
              <Tabelle
                key={titel}
                titel={titel}
                zeilen={abschnitte}
                schluessel={a => `abschnitt.${a.schluessel}`}
                spalten={[
                  { titel: texte.abschnitt, inhalt: a => a.titel },
                  {
                    titel: texte.text,
                    inhalt: ({ text, titel: t }) => (
                      <a href={text.ziel}>
                        {text.woerter > 0
                          ? texte.woerter(text.woerter)
                          : text.freiwillig
                            ? texte.keinTextFreiwillig
                            : texte.keinText}
                        <span className="nur-vorgelesen">: {t}</span>
                      </a>
                    ),
                  },
                  {
                    titel: texte.zahlen,
                    inhalt: a => (
                      <ul className="reihe">
                        {a.inhalte.map(({ name, ziel: z, vorhanden }) => (
                          <li key={name}>
                            <a href={z}>{name}</a> {!vorhanden && texte.fehlt}
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]}
              />
            ))}
          </section>
        </div>
        <aside className="rechts" aria-labelledby="offene">
          <h2 id="offene">{texte.befunde}</h2>
          <p>
            <Befundzahlen zahlen={anzahl} />
          </p>
          {schwerste.map((b, i) => (
            <Befund key={`${i} ${b.merkmal}`} {...b} />
          ))}
          <p>
            <a href={`${ziel}/befunde`}>{texte.alleBefunde}</a>
          </p>
          {loeschbar && (
            <p>
              <a href={`${ziel}/loeschen`}>{texte.loeschen}</a>
            </p>
          )}
        </aside>
      </div>
    </Planrahmen>
  );
}
