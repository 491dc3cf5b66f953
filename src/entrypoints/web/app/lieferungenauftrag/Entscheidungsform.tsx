import { Ankreuzfeld } from '../bausteine/Ankreuzfeld.tsx';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import type { Auftragsdarstellung } from './auftragsdarstellung.ts';
import { texte } from './texte.ts';

/** Asks whether it is taken in, with what has to be said for that. */
export function Entscheidungsform({
  auftrag,
  fehler,
  neuerer,
}: Readonly<{
  auftrag: Auftragsdarstellung;
  fehler: string;
  /** The newer Ladestand that is counted; null: this one would be. */
  neuerer: string | null;
}>) {
  const { schlimmste, einbruch } = auftrag.frage;
  return (
    <section className="abschnitt karte">
      <h2>{texte.entscheiden}</h2>
      {neuerer === null ? (
        <p>{texte.entscheidenSatz[auftrag.art]}</p>
      ) : (
        <p>
          <strong>{texte.aelter(neuerer)}</strong>
        </p>
      )}
      <Formular>
        {schlimmste !== null && (
          <Eingabe
            name="toleranz"
            beschriftung={texte.toleranz}
            hilfe={texte.toleranzHilfe(schlimmste)}
            fehler={fehler}
            defaultValue="1"
          />
        )}
        {einbruch && <Ankreuzfeld name="einbruch" wert="ja" beschriftung={texte.einbruch} />}
        <div className="knoepfe">
          <Knopf name="tun" value="uebernehmen">
            {texte.uebernehmen}
          </Knopf>
          <Knopf gewicht="secondary" folge="gefahr" name="tun" value="verwerfen">
            {texte.verwerfen}
          </Knopf>
        </div>
      </Formular>
    </section>
  );
}
