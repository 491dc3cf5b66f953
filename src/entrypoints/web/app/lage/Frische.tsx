import type { Frischedarstellung } from './frischedarstellung.ts';
import { texte } from './texte.ts';

/** How old everything on the page is; a warning where something should be newer. */
export function Frische({ frische: { zeilen, warnung } }: Readonly<{ frische: Frischedarstellung }>) {
  return (
    <section className="abschnitt">
      <h2>{texte.frische}</h2>
      {warnung !== '' && <p className="frische__warnung">{warnung}</p>}
      <dl className="frische">
        {zeilen.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
