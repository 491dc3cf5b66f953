import type { Aenderungsdarstellung } from './aenderungsdarstellung.ts';
import { texte } from './texte.ts';

/** What changed against the month before, and what the change is made of. */
export function Aenderungen({ aenderungen }: Readonly<{ aenderungen: Aenderungsdarstellung }>) {
  const { monat, gegen, zeilen } = aenderungen;
  return (
    <section className="abschnitt">
      <h2>{texte.aenderungen}</h2>
      <p className="leitsatz">{texte.aenderungenSatz(monat, gegen)}</p>
      <ul className="aenderungen">
        {zeilen.map(z => (
          <li key={z.id}>
            <h3>{z.titel}</h3>
            <p>{z.satz}</p>
            {z.warum !== '' && <p>{z.warum}</p>}
            <p className="legende">{z.ungewoehnlich}</p>
            <a href={z.auskunft}>
              {texte.zurKennzahl}
              <span className="nur-vorgelesen">: {z.titel}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
