import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { texte } from './texte.ts';

/** Erklärung zur Barrierefreiheit (§ 12b BGG and the laws of the Länder). */
export default function Seite() {
  return (
    <div className="textseite">
      <Kopfbereich titel={texte.titel} />
      {texte.abschnitte.map(([titel, text]) => (
        <section key={titel}>
          <h2>{titel}</h2>
          <p>{text}</p>
        </section>
      ))}
      <p>
        <a href="/rueckmeldung">{texte.rueckmeldung}</a>
      </p>
    </div>
  );
}
