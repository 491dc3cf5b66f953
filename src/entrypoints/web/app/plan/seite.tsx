import { redirect, useLoaderData } from 'react-router';
import type { GespeicherterPlan } from '#application/planung';
import { liesPfad, stufenname } from '#domain/werte';
import { befunddarstellungen, zaehleOffene } from '../darstellung/befunddarstellung.ts';
import { istLoeschbar, offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { kapitelpfad, verlaufsadresse } from '../darstellung/orte.ts';
import { vorlagenkapitel } from '../darstellung/vorlagenkapitel.ts';
import { zahlrezept } from '../darstellung/zahlrezept.ts';
import { offeneKommentare } from '../darstellung/offeneKommentare.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Befund, Befundzahlen } from '../bausteine/Befund.tsx';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { Zahl } from '../bausteine/Zahl.tsx';
import type { Lader } from '../kontext.ts';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { texte as bausteintexte } from '../bausteine/texte.ts';
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

/** Who reads nothing else of a plan reads that. */
const ZUM_DOKUMENT = (kennung: string) => redirect(`/planung/${kennung}/dokument`);

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params, ZUM_DOKUMENT);
  const { rechnung, befunde } = plan;
  const offene = await offeneKommentare(platz, nutzer.akteur, wahl);
  const darfKommentieren = wahl.fassung === undefined && darfImHaus(nutzer.akteur, 'kommentar.schreiben');
  return {
    plan: plandarstellung(plan),
    loeschbar: istLoeschbar(plan.kopf, nutzer.akteur),
    zahlen: ECKWERTE.flatMap(adresse => {
      const pfad = liesPfad(adresse);
      const zahl = pfad && rechnung.blatt.get(pfad);
      return zahl ? [zahlrezept(plan, zahl, { platz, offene, darfKommentieren })] : [];
    }),
    kapitel: vorlagenkapitel(plan),
    zumHaushalt: kapitelpfad(plan.kopf.kennung, ['haushalt']),
    anzahl: zaehleOffene(befunde),
    offene: Object.values(offene ?? {}).reduce((summe, n) => summe + n, 0),
    stufe: stufeVon(plan),
    verlauf: darfImHaus(nutzer.akteur, 'plan.lesen') ? verlaufsadresse(plan.kopf.kennung, '') : null,
    uebernommen: new URL(request.url).searchParams.has('uebernommen'),
    schwerste: befunddarstellungen(plan)
      .filter(b => b.geprueft === '')
      .slice(0, 4),
  };
};

/** At which stage its money is; empty where the Stand of the Haushalt says none. */
const stufeVon = ({ rechnung: { plan } }: GespeicherterPlan): string => {
  const stufe = plan.staende[plan.haushalt.stand]?.stufe;
  return stufe === undefined ? '' : stufenname(stufe);
};

/** A plan at a glance: the money, the document with what is written of it, the worst findings. */
export default function Seite() {
  const { plan, zahlen, kapitel, zumHaushalt, anzahl, schwerste, loeschbar, ...mehr } =
    useLoaderData<typeof loader>();
  const ziel = `/planung/${plan.kennung}`;
  return (
    <Planrahmen plan={plan}>
      {mehr.uebernommen && <Meldungsliste ton="success" titel={texte.uebernommen} />}
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
                <p className="wege">
                  <a href={`${ziel}/zahlen`}>{texte.alleZahlen}</a>
                  <a href={`${ziel}/budgetstufe`}>
                    {mehr.stufe === '' ? texte.stufe : texte.stufeJetzt(mehr.stufe)}
                  </a>
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
          {mehr.offene > 0 && (
            <p>
              <a href={`${ziel}/kommentare`}>{bausteintexte.offeneKommentare(mehr.offene)}</a>
            </p>
          )}
          {mehr.verlauf !== null && (
            <p>
              <a href={mehr.verlauf}>{texte.verlauf}</a>
            </p>
          )}
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
