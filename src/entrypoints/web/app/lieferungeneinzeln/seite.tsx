import { data, useLoaderData } from 'react-router';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { texte as lieferungstexte } from '../lieferungen/texte.ts';
import { lieferungsdarstellung } from './lieferungsdarstellung.ts';
import { texte } from './texte.ts';

export const loader = async ({ params, context }: Lader) => {
  const { platz, nutzer } = angemeldeteAnfrage(context);
  const sicht = await platz.lieferungen.lieferung(nutzer.akteur, params['lieferung'] ?? '');
  if (!sicht.ok) throw data(null, { status: 404 });
  return {
    lieferung: lieferungsdarstellung(sicht.wert),
    darfLoeschen: darfImHaus(nutzer.akteur, 'lieferung.loeschen'),
    darfAbgelehnte: darfImHaus(nutzer.akteur, 'lieferung.uebernehmen'),
  };
};

/** One delivery: what it is, how good its data are, what was refused. */
export default function Seite() {
  const { lieferung, darfLoeschen, darfAbgelehnte } = useLoaderData<typeof loader>();
  const { kennung, beschaedigt, angaben, dateien, unbekannte, teams, abgelehnte } = lieferung;
  const hier = `/kennzahlen/lieferungen/${kennung}`;
  return (
    <>
      <Kopfbereich
        titel={beschaedigt ? texte.beschaedigt : texte.titel(lieferung.ladestand)}
        unterzeile={beschaedigt ? kennung : lieferung.gilt ? texte.gezaehlt : texte.nichtGezaehlt}
        krumen={[{ ziel: '/kennzahlen/lieferungen', name: lieferungstexte.titel }]}
      />
      {beschaedigt && (
        <Meldungsliste
          ton="danger"
          titel={texte.beschaedigt}
          meldungen={[{ text: texte.beschaedigtSatz, ziel: null, ort: null }]}
        />
      )}
      {angaben.length > 0 && (
        <section className="abschnitt">
          <h2>{texte.angaben}</h2>
          <dl className="lieferungsangaben">
            {angaben.map(({ name, wert }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{wert}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {dateien.length > 0 && (
        <section className="abschnitt">
          <Tabelle
            titel={texte.dateien}
            zeilen={dateien}
            schluessel={z => `datei.${z.datei}`}
            spalten={[
              { titel: texte.datei, inhalt: z => z.datei },
              { titel: texte.saetze, zahl: true, inhalt: z => z.saetze },
              { titel: texte.abgelehnt, zahl: true, inhalt: z => z.abgelehnt },
            ]}
          />
        </section>
      )}
      {!beschaedigt && (
        <section className="abschnitt">
          {unbekannte.length === 0 ? (
            <>
              <h2>{texte.vollstaendigkeit}</h2>
              <p>{texte.vollstaendig}</p>
            </>
          ) : (
            <Tabelle
              titel={texte.vollstaendigkeit}
              zeilen={unbekannte}
              schluessel={z => `${z.datei}.${z.spalte}`}
              spalten={[
                { titel: texte.spalte, inhalt: z => z.spalte },
                { titel: texte.datei, inhalt: z => z.datei },
                { titel: texte.unbekannt, zahl: true, inhalt: z => z.unbekannt },
                { titel: texte.anteil, zahl: true, inhalt: z => z.anteil },
              ]}
            />
          )}
        </section>
      )}
      {teams.length > 0 && (
        <section className="abschnitt">
          <Tabelle
            titel={texte.teams}
            zeilen={teams}
            schluessel={z => `team.${z.team}`}
            spalten={[
              { titel: texte.team, inhalt: z => z.team },
              { titel: texte.elb, zahl: true, inhalt: z => z.elb },
              { titel: texte.teamAnteil, zahl: true, inhalt: z => z.anteil },
            ]}
          />
        </section>
      )}
      {darfAbgelehnte && !beschaedigt && (
        <section className="abschnitt">
          <h2>{texte.abgelehnte}</h2>
          {abgelehnte.length === 0 ? (
            <p>{texte.keineAbgelehnten}</p>
          ) : (
            <>
              <p>{texte.abgelehnteSatz}</p>
              <ul className="dateiliste">
                {abgelehnte.map(datei => (
                  <li key={datei}>
                    <a href={`${hier}/abgelehnt/${datei}`} download>
                      {datei}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {darfLoeschen && (
        <p>
          <Knopfverweis ziel={`${hier}/loeschen`} gewicht="tertiary">
            {texte.loeschen}
          </Knopfverweis>
        </p>
      )}
    </>
  );
}
