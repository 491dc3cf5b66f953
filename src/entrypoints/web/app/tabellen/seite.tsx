import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { tabellenZu } from '#contract';
import { textAus } from '../darstellung/formulartext.ts';
import { bereichsname, istBereich } from '../darstellung/kapitelliste.ts';
import { nurTexte, type Meldungsdarstellung } from '../darstellung/meldungsdarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Lader } from '../kontext.ts';
import { texte } from './texte.ts';
import { Vergleich } from './Vergleich.tsx';
import { leseVergleich, vergleichsdarstellung, type Vergleichsdarstellung } from './vergleichsdarstellung.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl } = await offenerPlan(context, params);
  return {
    plan: plandarstellung(plan),
    kapitel: Object.keys(plan.daten)
      .filter(istBereich)
      .map(oben => ({
        schluessel: oben,
        name: bereichsname(oben),
        eintraege: tabellenZu(plan.daten, oben).reduce((summe, t) => summe + t.zeilen.length, 0),
      })),
    offen: wahl.fassung === undefined && plan.kopf.zustand !== 'beschlossen',
    getan: new URL(request.url).searchParams.has('getan'),
  };
};

type Antwort = Readonly<{
  meldungen: readonly Meldungsdarstellung[];
  vergleich: Vergleichsdarstellung | null;
}>;

export const action = async ({ params, context }: Lader) => {
  const { wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  if (wahl.fassung !== undefined) throw data(null, { status: 404 });
  const { kennung } = wahl;
  const antworte = (antwort: Partial<Antwort>, status: number) =>
    data<Antwort>({ meldungen: [], vergleich: null, ...antwort }, { status });
  const gesendet = leseVergleich(textAus(anfrage.formular, 'vergleich'));
  if (gesendet) {
    const geschrieben = await platz.planung.schreibe(nutzer.akteur, { kennung, ...gesendet });
    if (geschrieben.ok) throw redirect(`/planung/${kennung}/tabellen?getan=1`, 303);
    return antworte({ meldungen: nurTexte(geschrieben.meldungen, anfrage.meldungstext) }, 422);
  }
  const datei = anfrage.formular?.get('mappe');
  if (!(datei instanceof File) || datei.size === 0)
    return antworte({ meldungen: [{ text: texte.keineDatei, ziel: null, ort: null }] }, 422);
  const vergleich = await platz.tabellen.vergleiche(nutzer.akteur, {
    kennung,
    inhalt: new Uint8Array(await datei.arrayBuffer()),
    datei: datei.name,
  });
  return vergleich.ok
    ? antworte({ vergleich: vergleichsdarstellung(vergleich.wert) }, 200)
    : antworte(
        {
          meldungen: vergleich.meldungen.map(m => ({
            text: anfrage.meldungstext(m),
            ziel: null,
            ort: m.pfad === datei.name ? null : m.pfad,
          })),
        },
        422,
      );
};

/** Out to a spreadsheet program and back again. */
export default function Seite() {
  const { plan, kapitel, offen, getan } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const hier = `/planung/${plan.kennung}/tabellen`;
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      <p>{texte.satz}</p>
      {getan && !antwort && <Meldungsliste ton="success" titel={texte.uebernommen} />}
      {antwort && antwort.meldungen.length > 0 && (
        <Meldungsliste ton="danger" titel={texte.abgelehnt} meldungen={antwort.meldungen} />
      )}
      {antwort?.vergleich && <Vergleich vergleich={antwort.vergleich} />}
      <section className="abschnitt">
        <Tabelle
          titel={texte.ausgeben}
          zeilen={kapitel}
          schluessel={k => k.schluessel}
          spalten={[
            { titel: texte.kapitel, inhalt: k => k.name },
            { titel: texte.eintraege, zahl: true, inhalt: k => k.eintraege },
            {
              titel: texte.mappe,
              inhalt: k => <a href={`${hier}/${k.schluessel}`}>{texte.alsExcel(k.name)}</a>,
            },
          ]}
        />
        <p>
          <Knopfverweis ziel={`${hier}/alle`}>{texte.alle}</Knopfverweis>
        </p>
      </section>
      <section className="abschnitt karte" aria-labelledby="zurueck">
        <h2 id="zurueck">{texte.zurueckbringen}</h2>
        {offen ? (
          <Formular datei>
            <Eingabe
              name="mappe"
              type="file"
              beschriftung={texte.datei}
              hilfe={texte.dateihilfe}
              accept=".xlsx"
              required
            />
            <Knopf>{texte.vergleichen}</Knopf>
          </Formular>
        ) : (
          <p>{texte.beschlossen}</p>
        )}
      </section>
    </Planrahmen>
  );
}
