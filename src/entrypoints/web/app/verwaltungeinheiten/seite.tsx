import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { nurMit } from '../darstellung/nurMit.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Lader } from '../kontext.ts';
import { einheitenwahl } from '../verwaltungkonten/rollen.ts';
import { alsWunsch, feldfehler, LEER, leseEingaben } from './eingaben.ts';
import { Felder } from './Felder.tsx';
import { texte } from './texte.ts';

export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer } = nurMit(context, 'einheiten.verwalten');
  const einheiten = await platz.verwaltung.einheiten(nutzer.akteur);
  if (!einheiten.ok) throw data(null, { status: 404 });
  return {
    einheiten: einheiten.wert,
    wahlen: einheiten.wert.map(einheitenwahl),
    getan: new URL(request.url).searchParams.has('getan'),
  };
};

export const action = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = nurMit(context, 'einheiten.verwalten');
  const werte = leseEingaben(anfrage.formular);
  const neue = await platz.verwaltung.setzeEinheit(nutzer.akteur, alsWunsch(werte));
  if (neue.ok) throw redirect('/verwaltung/einheiten?getan', 303);
  return data(
    {
      werte,
      fehler: feldfehler(neue.meldungen, anfrage.meldungstext),
      meldungen: nurTexte(neue.meldungen, anfrage.meldungstext),
    },
    { status: 422 },
  );
};

/** The units of the house as a tree, and a form for one more. */
export default function Seite() {
  const { einheiten, wahlen, getan } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <>
      <Kopfbereich
        titel={texte.titel}
        krumen={[{ ziel: '/verwaltung', name: texte.verwaltung }]}
        unterzeile={texte.unterzeile}
      />
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {!antwort && getan && <Meldungsliste ton="success" titel={texte.getan} />}
      {einheiten.length === 0 ? (
        <Leerzustand titel={texte.leer} hilfe="/hilfe/arbeitsplatz">
          <p>{texte.leerSatz}</p>
        </Leerzustand>
      ) : (
        <Tabelle
          titel={texte.liste}
          titelSichtbar={false}
          zeilen={einheiten}
          schluessel={z => z.id}
          spalten={[
            {
              titel: texte.name,
              inhalt: z => (
                <span className={`einheit einheit--${Math.min(z.tiefe, 5)}`}>
                  <span className="nur-vorgelesen">{texte.stufe(z.tiefe)}</span>
                  <a href={`/verwaltung/einheiten/${z.id}`}>{z.name}</a>
                </span>
              ),
            },
            { titel: texte.team, inhalt: z => z.team ?? '–' },
            { titel: texte.rollen, zahl: true, inhalt: z => z.rollen },
            { titel: texte.zustaendigkeiten, zahl: true, inhalt: z => z.zustaendigkeiten },
          ]}
        />
      )}
      <section className="abschnitt karte textseite" aria-labelledby="anlegen">
        <h2 id="anlegen">{texte.anlegen}</h2>
        <Formular>
          <Felder werte={antwort?.werte ?? LEER} fehler={antwort?.fehler ?? LEER} wahlen={wahlen} />
          <Knopf>{texte.anlegen}</Knopf>
        </Formular>
      </section>
    </>
  );
}
