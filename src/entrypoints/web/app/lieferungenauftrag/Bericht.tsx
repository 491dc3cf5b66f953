import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Auftragsdarstellung } from './auftragsdarstellung.ts';
import { texte } from './texte.ts';

/** What was uploaded, file by file, and everything found in it, worst first. */
export function Bericht({ auftrag }: Readonly<{ auftrag: Auftragsdarstellung }>) {
  const { angaben, dateien, gruppen } = auftrag;
  return (
    <>
      {angaben.length > 0 && (
        <section className="abschnitt">
          <h2>{texte.ueberblick}</h2>
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
              { titel: texte.abgelehntAnteil, zahl: true, inhalt: z => z.anteil },
            ]}
          />
        </section>
      )}
      {(angaben.length > 0 || gruppen.length > 0) && (
        <section className="abschnitt">
          <h2>{texte.befunde}</h2>
          {gruppen.length === 0 && <p>{texte.keineBefunde}</p>}
          {gruppen.map(({ stufe, zeilen, zuTun }) => (
            <div key={stufe} className="befundtabelle">
              <Tabelle
                titel={texte.stufen[stufe](zeilen.length)}
                zeilen={zeilen}
                schluessel={z => z.id}
                spalten={[
                  { titel: texte.datei, inhalt: z => z.datei },
                  { titel: texte.betroffen, zahl: true, inhalt: z => z.anzahl },
                  { titel: texte.gefunden, inhalt: z => z.text },
                  { titel: texte.regel, inhalt: z => z.regel },
                ]}
              />
              <p>{zuTun}</p>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
