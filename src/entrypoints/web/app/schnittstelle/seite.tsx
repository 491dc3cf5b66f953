import { data, useLoaderData } from 'react-router';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { anfrageKontext, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';
import { Vorgang } from './Vorgang.tsx';

export const loader = ({ context }: Lader) => {
  const { schnittstelle } = context.get(anfrageKontext);
  if (schnittstelle === null) throw data(null, { status: 404 });
  return schnittstelle;
};

/** What programs can ask for, for those who write them. */
export default function Seite() {
  const { version, gruppen, probleme } = useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich titel={texte.titel} unterzeile={texte.unterzeile(version)} />
      <h2>{texte.anfang}</h2>
      <p>{texte.schluessel}</p>
      <ul className="schnittstelle__anfang">
        <li>
          <a href="/hilfe/schnittstelle">{texte.handbuch}</a>
        </li>
        <li>
          <a href="/api/v1/openapi.json">{texte.openapi}</a>
        </li>
      </ul>
      <nav aria-label={texte.inhalt}>
        <ul className="schnittstelle__inhalt">
          {gruppen.map(({ name }) => (
            <li key={name}>
              <a href={`#${anker(name)}`}>{name}</a>
            </li>
          ))}
          <li>
            <a href="#fehler">{texte.fehler}</a>
          </li>
        </ul>
      </nav>
      {gruppen.map(({ name, vorgaenge }) => (
        <section key={name} className="schnittstelle__gruppe" aria-labelledby={anker(name)}>
          <h2 id={anker(name)}>{name}</h2>
          {vorgaenge.map(vorgang => (
            <Vorgang key={vorgang.kennung} vorgang={vorgang} />
          ))}
        </section>
      ))}
      <section className="schnittstelle__gruppe" aria-labelledby="fehler">
        <h2 id="fehler">{texte.fehler}</h2>
        <p>{texte.fehlersatz}</p>
        <Tabelle
          titel={texte.fehler}
          titelSichtbar={false}
          zeilen={probleme}
          schluessel={({ art }) => `problem-${art}`}
          spalten={[
            { titel: texte.art, inhalt: ({ art }) => <code>{art}</code> },
            { titel: texte.status, zahl: true, inhalt: ({ status }) => status },
            { titel: texte.bedeutung, inhalt: ({ titel, bedeutung }) => `${titel}. ${bedeutung}` },
          ]}
        />
      </section>
    </>
  );
}

const anker = (name: string): string => `gruppe-${name.replaceAll(/[^a-z]/gi, '').toLowerCase()}`;
