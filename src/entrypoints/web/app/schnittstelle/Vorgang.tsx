import type { Vorgangszeile } from '#application/arbeitsplatz';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { texte } from './texte.ts';

/** One operation: what it takes, what it gives, and a call that can be copied. Its tables are folded away until they are wanted. */
export function Vorgang({ vorgang }: Readonly<{ vorgang: Vorgangszeile }>) {
  const { kennung, methode, pfad, titel, beschreibung, recht, felder, inhalt, antworten, beispiel } = vorgang;
  return (
    <article className="schnittstelle__vorgang" aria-labelledby={kennung}>
      <h3 id={kennung}>{titel}</h3>
      <p className="schnittstelle__adresse">
        <code>
          {methode} {pfad}
        </code>
      </p>
      <p>{beschreibung}</p>
      <p>
        {texte.recht}: {recht ?? texte.jeder}.{inhalt !== null && ` ${texte.sendet}: ${inhalt}.`}
      </p>
      <pre
        className="schnittstelle__beispiel"
        tabIndex={0}
        role="region"
        aria-label={`${texte.beispiel}: ${titel}`}
      >
        <code>{beispiel}</code>
      </pre>
      {felder.length > 0 && (
        <details>
          <summary>{texte.felder}</summary>
          <Tabelle
            titel={`${texte.felder}: ${titel}`}
            titelSichtbar={false}
            zeilen={felder}
            schluessel={({ wo, name }) => `${kennung}-${wo}-${name}`}
            spalten={[
              { titel: texte.feld, inhalt: ({ name }) => <code>{name}</code> },
              { titel: texte.wo, inhalt: ({ wo }) => wo },
              { titel: texte.noetig, inhalt: ({ pflicht }) => texte.pflicht(pflicht) },
              { titel: texte.bedeutung, inhalt: ({ beschreibung: sagt }) => sagt },
            ]}
          />
        </details>
      )}
      <details>
        <summary>{texte.antworten}</summary>
        <Tabelle
          titel={`${texte.antworten}: ${titel}`}
          titelSichtbar={false}
          zeilen={antworten}
          schluessel={({ status }) => `${kennung}-${status}`}
          spalten={[
            { titel: texte.status, inhalt: ({ status }) => status },
            { titel: texte.bedeutung, inhalt: ({ bedeutung }) => bedeutung },
            { titel: texte.format, inhalt: ({ art }) => art },
          ]}
        />
      </details>
    </article>
  );
}
