import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Akteur } from '#domain/zugang';
import { textAus, zielAus } from '../darstellung/formulartext.ts';
import { gespraeche } from '../darstellung/gespraeche.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { kapitelpfad } from '../darstellung/orte.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Gespraeche, Kommentarformular } from '../bausteine/Gespraeche.tsx';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import type { Lader } from '../kontext.ts';
import { ansprechbare, mitRuf } from '../darstellung/ruf.ts';
import { stelleIn } from './stelle.ts';
import { texte } from './texte.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const { searchParams } = new URL(request.url);
  const adresse = searchParams.get('adresse') ?? '';
  return {
    plan: plandarstellung(plan),
    adresse,
    stelle: adresse === '' ? null : stelleIn(plan, adresse),
    zurueck: searchParams.has('zurueck') ? zielAus(searchParams.get('zurueck')) : null,
    gespraeche: await gespraeche(platz, nutzer.akteur, wahl, plan, adresse),
    darfSchreiben: wahl.fassung === undefined && darfImHaus(nutzer.akteur, 'kommentar.schreiben'),
    personen: await ansprechbare(platz, nutzer.akteur),
    zuKapiteln: kapitelpfad(plan.kopf.kennung, ['haushalt']),
  };
};

export const action = async ({ params, context }: Lader) => {
  const { wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  if (wahl.fassung !== undefined) throw data(null, { status: 404 });
  const text = (name: string): string => textAus(anfrage.formular, name);
  const eingaben = {
    text: mitRuf(text('text'), text('ruf')),
    adresse: text('adresse'),
    antwortAuf: text('antwortAuf'),
  };
  const ergebnis = await fuehreAus(platz, nutzer.akteur, wahl.kennung, {
    ...eingaben,
    tun: text('tun'),
    id: text('id'),
  });
  if (ergebnis.ok) throw redirect(zielAus(text('zurueck')), 303);
  const meldungen = nurTexte(ergebnis.meldungen, anfrage.meldungstext);
  return data({ ...eingaben, zurueck: zielAus(text('zurueck')), meldungen }, { status: 422 });
};

type Eingaben = Readonly<Record<'tun' | 'id' | 'text' | 'adresse' | 'antwortAuf', string>>;

const fuehreAus = async (
  { zusammenarbeit }: Pick<Arbeitsplatz, 'zusammenarbeit'>,
  akteur: Akteur,
  kennung: string,
  { tun, id, text, adresse, antwortAuf }: Eingaben,
) => {
  if (tun === 'erledigen' || tun === 'oeffnen')
    return zusammenarbeit.erledige(akteur, { kennung, id, erledigt: tun === 'erledigen' });
  if (tun === 'gelesen') return zusammenarbeit.merkeGelesen(akteur, id);
  return zusammenarbeit.kommentiere(akteur, {
    kennung,
    adresse,
    text,
    ...(antwortAuf !== '' && { antwortAuf }),
  });
};

/** Everything that was said about a plan, or about one place of it with the form for a new comment there. */
export default function Seite() {
  const geladen = useLoaderData<typeof loader>();
  const { plan, gespraeche: alle, darfSchreiben, zuKapiteln, stelle, personen } = geladen;
  const antwort = useActionData<typeof action>();
  const seite = `/planung/${plan.kennung}/kommentare`;
  const ziel = { aktion: seite, zurueck: antwort?.zurueck ?? geladen.zurueck ?? seite, personen };
  const abgelehnt = antwort && { ...antwort, fehler: antwort.meldungen.map(m => m.text).join(' ') };
  const adresse = abgelehnt?.adresse || geladen.adresse;
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {adresse !== '' && darfSchreiben && (
        <section className="abschnitt karte" aria-labelledby="neu">
          <h2 id="neu">{stelle ? texte.neuZu(stelle.name) : texte.neu}</h2>
          {stelle && (
            <p>
              {stelle.wert !== '' && texte.wert(stelle.wert)}{' '}
              {stelle.ziel !== null && <a href={stelle.ziel}>{texte.zurStelle}</a>}
            </p>
          )}
          <Kommentarformular ziel={ziel} adresse={adresse} abgelehnt={abgelehnt ?? null} />
        </section>
      )}
      {alle === null && <Meldungsliste ton="info" titel={texte.keinRecht} />}
      {alle?.length === 0 && adresse === '' && (
        <Leerzustand titel={texte.leer}>
          <p>{texte.leerSatz}</p>
          <Knopfverweis ziel={zuKapiteln}>{texte.zumBearbeiten}</Knopfverweis>
        </Leerzustand>
      )}
      {alle !== null && alle.length > 0 && (
        <div className="gespraeche">
          <h2 className={adresse === '' ? 'nur-vorgelesen' : undefined}>
            {adresse === '' ? texte.titel : texte.bisher}
          </h2>
          {adresse === '' && <p className="vorspann">{texte.satz}</p>}
          <Gespraeche
            gespraeche={alle}
            ziel={ziel}
            darfSchreiben={darfSchreiben}
            mitOrt
            abgelehnt={abgelehnt ?? null}
          />
        </div>
      )}
      {geladen.adresse !== '' && (
        <p>
          <a href={seite}>{texte.alle}</a>
        </p>
      )}
    </Planrahmen>
  );
}
