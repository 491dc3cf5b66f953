import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { feldort, formularZu } from '#contract';
import type { GespeicherterPlan } from '#application/planung';
import type { Plan } from '#domain/plan';
import { darf, schreibrechtFuer, type Akteur } from '#domain/zugang';
import { befunddarstellungen } from '../darstellung/befunddarstellung.ts';
import { eintragsnamen } from '../darstellung/eintragsnamen.ts';
import { formulardarstellung } from '../darstellung/formulardarstellung.ts';
import { gesehenFuer, leseGesendetes } from '../darstellung/gesendetes.ts';
import { bereichsname, istBereich, kapitelliste } from '../darstellung/kapitelliste.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { gespraeche } from '../darstellung/gespraeche.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { kapitelpfad, ortAus } from '../darstellung/orte.ts';
import { verweisnamen } from '../darstellung/verweisnamen.ts';
import { Befund } from '../bausteine/Befund.tsx';
import { Formular } from '../bausteine/Formular.tsx';
import { Formularfeld } from '../bausteine/Formularfeld.tsx';
import { Kapitelverzeichnis } from '../bausteine/Kapitelverzeichnis.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { VerweisnamenKontext } from '../bausteine/verweisnamen.ts';
import type { Lader } from '../kontext.ts';
import { ablehnung, nachDemSpeichern } from './bearbeite.ts';
import { Kommentare } from './Kommentare.tsx';
import { texte } from './texte.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const ort = ortAus(params['*']);
  const feld = istBereich(ort[0] ?? '') ? formularZu(plan.daten, ort) : null;
  if (!feld) throw data(null, { status: 404 });
  const darstellung = formulardarstellung(feld, plan.kopf.kennung, eintragsnamen(plan));
  const gespeichert = new URL(request.url).searchParams.get('gespeichert');
  return {
    plan: plandarstellung(plan),
    krumen: ort.slice(0, -1).map((_, i) => ({
      ziel: kapitelpfad(plan.kopf.kennung, ort.slice(0, i + 1)),
      name: ortsname(plan, ort.slice(0, i + 1)),
    })),
    titel: ortsname(plan, ort),
    bereich: ort[0] ?? '',
    kapitel: kapitelliste(plan),
    feld: darstellung,
    gesehen: gesehenFuer(darstellung, plan),
    namen: verweisnamen(plan.daten),
    befunde: befunddarstellungen(plan, ort),
    gespraeche: await gespraeche(platz, nutzer.akteur, wahl, plan, ort.join('.')),
    kommentaradresse: ort.join('.'),
    darfKommentieren: wahl.fassung === undefined && darfImHaus(nutzer.akteur, 'kommentar.schreiben'),
    hier: kapitelpfad(plan.kopf.kennung, ort),
    sperre: sperreFuer(plan, ort, nutzer.akteur),
    gespeichert: gespeichert === null || !/^\d{1,4}$/.test(gespeichert) ? null : Number(gespeichert),
  };
};

export const action = async ({ params, context }: Lader) => {
  const { plan, wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  const ort = ortAus(params['*']);
  const formular = anfrage.formular ?? new FormData();
  const { kennung, fassung } = wahl;
  if (fassung !== undefined) throw data(null, { status: 404 });
  const ergebnis = await platz.planung.schreibe(nutzer.akteur, { kennung, ...leseGesendetes(formular) });
  if (ergebnis.ok) throw redirect(nachDemSpeichern(kennung, ort, ergebnis.wert.geschrieben.length), 303);
  const abgelehnt = ablehnung(plan, ort, formular, ergebnis.meldungen, anfrage.meldungstext);
  if (!abgelehnt) throw data(null, { status: 404 });
  return data(abgelehnt, { status: abgelehnt.unterschiede.length > 0 ? 409 : 422 });
};

/** What the place is called: the chapter, else the name in its form or its key. */
const ortsname = (plan: GespeicherterPlan, ort: readonly string[]): string => {
  const { daten } = plan;
  if (ort.length === 1) return bereichsname(ort[0] ?? '');
  const benannt = eintragsnamen(plan)[feldort(ort)];
  if (benannt !== undefined) return benannt;
  const feld = formularZu(daten, ort);
  const eigener =
    feld?.art === 'gruppe'
      ? feld.felder.find(f => f.art === 'text' && /\/(bezeichnung|titel|thema)$/.test(f.ort))
      : undefined;
  const wert = eigener?.art === 'text' ? eigener.wert : '';
  return wert || feld?.name || (ort.at(-1) ?? '');
};

/** Why this person cannot write here; empty when nothing is in the way. */
const sperreFuer = (
  { kopf, daten }: GespeicherterPlan,
  [oben, unten]: readonly string[],
  akteur: Akteur,
): string => {
  if (kopf.zustand === 'beschlossen') return texte.beschlossen;
  const handlung = schreibrechtFuer(oben as keyof Plan, unten ?? null, thema(daten, oben, unten));
  return darf(akteur, handlung, { jobcenter: akteur.jobcenter }) ? '' : texte.keinRecht;
};

const thema = (daten: unknown, oben = '', unten = ''): string | null => {
  const eintrag = formularZu(daten, [oben, unten]);
  const feld = eintrag?.art === 'gruppe' ? eintrag.felder.find(f => f.ort.endsWith('/thema')) : undefined;
  return feld && 'wert' in feld && typeof feld.wert === 'string' ? feld.wert : null;
};

/** A chapter of the plan: left all chapters, in the middle the form, right what the checks say about it. */
export default function Seite() {
  const geladen = useLoaderData<typeof loader>();
  const abgelehnt = useActionData<typeof action>();
  const { plan, krumen, titel, kapitel, bereich, befunde, sperre, gespeichert } = geladen;
  const { feld, gesehen } = abgelehnt ?? geladen;
  return (
    <Planrahmen plan={plan} titel={titel} krumen={krumen}>
      <div className="dreispaltig">
        <Kapitelverzeichnis titel={texte.kapitel} kapitel={kapitel} hier={bereich} fehlt={texte.fehlt} />
        <section className="mitte" aria-label={titel}>
          {abgelehnt && (
            <>
              <Meldungsliste
                ton="danger"
                titel={
                  abgelehnt.unterschiede.length > 0
                    ? texte.konflikt
                    : texte.fehler(abgelehnt.meldungen.length)
                }
                meldungen={abgelehnt.meldungen}
              />
              {abgelehnt.unterschiede.length > 0 && (
                <section className="konflikt">
                  <p>{texte.konfliktSatz}</p>
                  <Tabelle
                    titel={texte.konfliktTitel}
                    schluessel={z => `konflikt.${z.ort}`}
                    zeilen={abgelehnt.unterschiede}
                    spalten={[
                      { titel: texte.feld, inhalt: z => z.name },
                      { titel: texte.gespeicherterWert, inhalt: z => z.gespeichert || texte.leer },
                      { titel: texte.ihrWert, inhalt: z => z.getippt || texte.leer },
                    ]}
                  />
                </section>
              )}
            </>
          )}
          {!abgelehnt && gespeichert !== null && (
            <Meldungsliste
              ton={gespeichert === 0 ? 'info' : 'success'}
              titel={texte.gespeichert(gespeichert)}
            />
          )}
          {sperre !== '' && <Meldungsliste ton="info" titel={sperre} />}
          <Formular>
            {gesehen.map(zeile => (
              <input key={zeile} type="hidden" name="gesehen" value={zeile} />
            ))}
            <fieldset disabled={sperre !== ''} className="formular__felder">
              <legend className="nur-vorgelesen">{titel}</legend>
              <VerweisnamenKontext value={geladen.namen}>
                <Formularfeld feld={feld} fehler={abgelehnt?.fehler ?? {}} />
              </VerweisnamenKontext>
              {sperre === '' && (
                <div className="speicherleiste">
                  <Knopf>{texte.speichern}</Knopf>
                </div>
              )}
            </fieldset>
          </Formular>
        </section>
        <aside className="rechts" aria-labelledby="befunde-hier">
          <h2 id="befunde-hier">{texte.befunde}</h2>
          {befunde.length === 0 ? (
            <p className="feld__hilfe">{texte.keineBefunde}</p>
          ) : (
            befunde.map((befund, i) => <Befund key={`${i} ${befund.merkmal}`} {...befund} />)
          )}
          <p>
            <a href={`/planung/${plan.kennung}/befunde`}>{texte.alleBefunde}</a>
          </p>
          {geladen.gespraeche !== null && (
            <Kommentare
              gespraeche={geladen.gespraeche}
              adresse={geladen.kommentaradresse}
              ziel={{ aktion: `/planung/${plan.kennung}/kommentare`, zurueck: geladen.hier }}
              darfSchreiben={geladen.darfKommentieren}
            />
          )}
        </aside>
      </div>
    </Planrahmen>
  );
}
