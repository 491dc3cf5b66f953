import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { feldort, formularZu } from '#contract';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { GespeicherterPlan } from '#application/planung';
import type { Akteur } from '#domain/zugang';
import { befunddarstellungen } from '../darstellung/befunddarstellung.ts';
import { eintragsnamen } from '../darstellung/eintragsnamen.ts';
import { formularAn } from '../darstellung/formularspeicher.ts';
import { gesehenFuer, leseGesendetes } from '../darstellung/gesendetes.ts';
import { bereichsname, istBereich, kapitelliste } from '../darstellung/kapitelliste.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { gespraeche } from '../darstellung/gespraeche.ts';
import { kommentarorteFuer } from '../darstellung/kommentarorteFuer.ts';
import { ansprechbare } from '../darstellung/ruf.ts';
import { kapitelpfad, ortAus } from '../darstellung/orte.ts';
import { verweisnamen } from '../darstellung/verweisnamen.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Formularfeld } from '../bausteine/Formularfeld.tsx';
import { Kapitelverzeichnis } from '../bausteine/Kapitelverzeichnis.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { KommentarorteKontext } from '../bausteine/kommentarorte.ts';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Skript } from '../bausteine/Skript.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { VerweisnamenKontext } from '../bausteine/verweisnamen.ts';
import type { Lader } from '../kontext.ts';
import { ablehnung, nachDemSpeichern } from './bearbeite.ts';
import { Befundliste } from './Befundliste.tsx';
import { Kommentare } from './Kommentare.tsx';
import { texte } from './texte.ts';
import { Vorjahr } from './Vorjahr.tsx';
import { vorjahrZu } from './vorjahrZu.ts';
import { leseWunsch, mitZahl, sucheZahlen, textfelder } from './zahlEinfuegen.ts';
import { Zahlsuche } from './Zahlsuche.tsx';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const ort = ortAus(params['*']);
  const darstellung = istBereich(ort[0] ?? '') ? formularAn(plan, ort) : null;
  if (!darstellung) throw data(null, { status: 404 });
  const gespeichert = new URL(request.url).searchParams.get('gespeichert');
  const [gesagtes, kommentarorte, personen, vorjahr, sperre] = await Promise.all([
    gespraeche(platz, nutzer.akteur, wahl, plan, ort.join('.')),
    kommentarorteFuer(platz, nutzer.akteur, wahl, kapitelpfad(plan.kopf.kennung, ort)),
    ansprechbare(platz, nutzer.akteur),
    vorjahrZu(platz, nutzer.akteur, plan, ort),
    sperreFuer(platz, nutzer.akteur, plan, ort),
  ]);
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
    gespraeche: gesagtes,
    kommentaradresse: ort.join('.'),
    kommentarorte,
    personen,
    hier: kapitelpfad(plan.kopf.kennung, ort),
    rechne: kapitelpfad(plan.kopf.kennung, ort).replace('/kapitel/', '/rechne/'),
    entwurf: `${nutzer.akteur.konto} ${kapitelpfad(plan.kopf.kennung, ort)}`,
    vorjahr,
    sperre,
    gespeichert: gespeichert === null || !/^\d{1,4}$/.test(gespeichert) ? null : Number(gespeichert),
  };
};

export const action = async ({ params, context }: Lader) => {
  const { plan, wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  const ort = ortAus(params['*']);
  const formular = anfrage.formular ?? new FormData();
  const { kennung, fassung } = wahl;
  if (fassung !== undefined) throw data(null, { status: 404 });
  const wunsch = leseWunsch(formular);
  if (wunsch) {
    const mit = ablehnung(plan, ort, mitZahl(formular, wunsch), [], anfrage.meldungstext);
    if (!mit) throw data(null, { status: 404 });
    const gefunden = wunsch.adresse === '' ? sucheZahlen(plan, wunsch.suche) : [];
    // Nothing was saved, so what was seen is what the page showed at first.
    const gesehen = formular.getAll('gesehen').filter(w => typeof w === 'string');
    return data({ ...mit, gesehen, wunsch, gefunden });
  }
  const ergebnis = await platz.planung.schreibe(nutzer.akteur, { kennung, ...leseGesendetes(formular) });
  if (ergebnis.ok) throw redirect(nachDemSpeichern(kennung, ort, ergebnis.wert.geschrieben.length), 303);
  const abgelehnt = ablehnung(plan, ort, formular, ergebnis.meldungen, anfrage.meldungstext);
  if (!abgelehnt) throw data(null, { status: 404 });
  return data(
    { ...abgelehnt, wunsch: null, gefunden: [] },
    { status: abgelehnt.unterschiede.length > 0 ? 409 : 422 },
  );
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
const sperreFuer = async (
  { planung }: Arbeitsplatz,
  akteur: Akteur,
  plan: GespeicherterPlan,
  ort: readonly string[],
): Promise<string> => {
  if (plan.kopf.zustand === 'beschlossen') return texte.beschlossen;
  const darf = await planung.darfSchreiben(akteur, { plan, ort });
  return darf.ok && darf.wert ? '' : texte.keinRecht;
};

/** A chapter of the plan: left all chapters, in the middle the form, right what the checks say about it. */
export default function Seite() {
  const geladen = useLoaderData<typeof loader>();
  const abgelehnt = useActionData<typeof action>();
  const { plan, krumen, titel, kapitel, bereich, befunde, sperre, gespeichert } = geladen;
  const { feld, gesehen } = abgelehnt ?? geladen;
  const wunsch = abgelehnt?.wunsch ?? null;
  const zustand = abgelehnt ? 'abgelehnt' : gespeichert === null ? 'offen' : 'gespeichert';
  return (
    <Planrahmen plan={plan} titel={titel} krumen={krumen}>
      <div className="dreispaltig">
        <div className="stueck" data-stueck="kapitel">
          <Kapitelverzeichnis titel={texte.kapitel} kapitel={kapitel} hier={bereich} fehlt={texte.fehlt} />
        </div>
        <section className="mitte" aria-label={titel}>
          {wunsch && (
            <Meldungsliste
              ton="info"
              titel={wunsch.adresse === '' ? texte.zahl.gesucht : texte.zahl.eingefuegt}
              meldungen={[{ text: texte.zahl.weiter, ziel: '#zahl-einfuegen', ort: null }]}
            />
          )}
          {abgelehnt && !wunsch && (
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
          <Formular
            data-kapitel={sperre === '' ? zustand : undefined}
            data-rechnen={geladen.rechne}
            data-entwurf={geladen.entwurf}
          >
            {gesehen.map(zeile => (
              <input key={zeile} type="hidden" name="gesehen" value={zeile} />
            ))}
            <fieldset disabled={sperre !== ''} className="formular__felder">
              <legend className="nur-vorgelesen">{titel}</legend>
              <VerweisnamenKontext value={geladen.namen}>
                <KommentarorteKontext value={geladen.kommentarorte}>
                  <Formularfeld feld={feld} fehler={abgelehnt?.fehler ?? {}} />
                </KommentarorteKontext>
              </VerweisnamenKontext>
              {sperre === '' && (
                <div className="speicherleiste">
                  <Knopf>{texte.speichern}</Knopf>
                </div>
              )}
              {sperre === '' && (
                <Zahlsuche felder={textfelder(feld)} wunsch={wunsch} gefunden={abgelehnt?.gefunden ?? []} />
              )}
            </fieldset>
          </Formular>
          {geladen.vorjahr && <Vorjahr vorjahr={geladen.vorjahr} />}
        </section>
        <aside className="rechts" aria-labelledby="befunde-hier">
          <div data-stueck="wirkung" />
          <h2 id="befunde-hier">{texte.befunde}</h2>
          <p aria-live="polite" className="nur-vorgelesen" data-stueck="ansage" />
          <div data-stueck="befunde">
            <KommentarorteKontext value={geladen.kommentarorte}>
              <Befundliste befunde={befunde} />
            </KommentarorteKontext>
          </div>
          <p>
            <a href={`/planung/${plan.kennung}/befunde`}>{texte.alleBefunde}</a>
          </p>
          {bereich === 'haushalt' && (
            <p>
              <a href={`/planung/${plan.kennung}/budgetstufe`}>{texte.stufe}</a>
            </p>
          )}
          {bereich === 'ziele' && plan.zustand === 'beschlossen' && (
            <p>
              <a href="/ziele">{texte.ziele}</a>
            </p>
          )}
          {geladen.gespraeche !== null && (
            <Kommentare
              gespraeche={geladen.gespraeche}
              adresse={geladen.kommentaradresse}
              ziel={{
                aktion: `/planung/${plan.kennung}/kommentare`,
                zurueck: geladen.hier,
                personen: geladen.personen,
              }}
              darfSchreiben={geladen.kommentarorte.darfKommentieren}
            />
          )}
        </aside>
      </div>
      <Skript name="kapitel" />
    </Planrahmen>
  );
}
