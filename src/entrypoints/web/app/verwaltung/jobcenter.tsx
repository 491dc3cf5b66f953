import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { tagAlsText } from '#domain/werte';
import { textAus } from '../darstellung/formulartext.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { nurMit } from '../darstellung/nurMit.ts';
import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Lader } from '../kontext.ts';
import { texte as alle } from './texte.ts';

const texte = alle.jobcenter;

export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer } = nurMit(context, 'einstellungen.verwalten');
  const gelesen = await platz.verwaltung.einstellungen(nutzer.akteur);
  if (!gelesen.ok) throw data(null, { status: 404 });
  const { freigaben, weitereLaender, ...jobcenter } = gelesen.wert;
  return {
    jobcenter,
    freigaben: freigaben.map(({ seit, ...land }) => ({ ...land, seit: tagAlsText(seit) })),
    laender: weitereLaender.map(({ nummer, name }) => ({ wert: nummer, name })),
    getan: new URL(request.url).searchParams.has('getan'),
  };
};

export const action = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = nurMit(context, 'einstellungen.verwalten');
  const { verwaltung } = platz;
  const name = textAus(anfrage.formular, 'name');
  const tun = textAus(anfrage.formular, 'tun');
  const ergebnis =
    tun === 'benennen'
      ? await verwaltung.benenne(nutzer.akteur, name)
      : await verwaltung.setzeLandfreigabe(nutzer.akteur, {
          land: textAus(anfrage.formular, 'land'),
          frei: tun === 'gewaehren',
        });
  if (ergebnis.ok) throw redirect('/verwaltung/jobcenter?getan', 303);
  const meldungen = nurTexte(ergebnis.meldungen, anfrage.meldungstext);
  return data({ tun, name, meldungen }, { status: 422 });
};

/** What holds for the whole Jobcenter. */
export default function Seite() {
  const { jobcenter, freigaben, laender, getan } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <>
      <Kopfbereich
        titel={texte.titel}
        krumen={[{ ziel: '/verwaltung', name: alle.titel }]}
        unterzeile={texte.unterzeile}
      />
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {!antwort && getan && <Meldungsliste ton="success" titel={texte.getan} />}
      <section className="abschnitt textseite">
        <dl className="angaben">
          <dt>{texte.nummer}</dt>
          <dd>{jobcenter.nummer}</dd>
          <dt>{texte.art}</dt>
          <dd>{texte.arten[jobcenter.modus]}</dd>
        </dl>
        <p className="vorspann">{texte.fest}</p>
        <Formular>
          <Eingabe
            name="name"
            beschriftung={texte.name}
            hilfe={texte.namehilfe}
            defaultValue={antwort?.tun === 'benennen' ? antwort.name : jobcenter.name}
            maxLength={100}
          />
          <Knopf name="tun" value="benennen">
            {texte.speichern}
          </Knopf>
        </Formular>
      </section>
      {jobcenter.modus !== 'land' && (
        <section className="abschnitt textseite">
          <h2>{texte.land}</h2>
          <p>{texte.landSatz}</p>
          {freigaben.length === 0 ? (
            <p>{texte.keines}</p>
          ) : (
            <Tabelle
              titel={texte.liste}
              titelSichtbar={false}
              zeilen={freigaben}
              schluessel={z => z.nummer}
              spalten={[
                { titel: texte.land, inhalt: z => z.name },
                { titel: texte.seit, inhalt: z => z.seit },
                { titel: texte.tun, inhalt: z => <Entziehen {...z} /> },
              ]}
            />
          )}
          {laender.length === 0 ? (
            <p className="vorspann">{texte.keinWeiteres}</p>
          ) : (
            <Formular>
              <Auswahlfeld name="land" beschriftung={texte.wahl} wahlen={laender} />
              <Knopf gewicht="secondary" name="tun" value="gewaehren">
                {texte.gewaehren}
              </Knopf>
            </Formular>
          )}
        </section>
      )}
    </>
  );
}

function Entziehen({ nummer, name }: Readonly<Record<'nummer' | 'name', string>>) {
  return (
    <Formular>
      <input type="hidden" name="land" value={nummer} />
      <Knopf gewicht="tertiary" folge="gefahr" name="tun" value="entziehen">
        {texte.entziehen}
        <span className="nur-vorgelesen">: {name}</span>
      </Knopf>
    </Formular>
  );
}
