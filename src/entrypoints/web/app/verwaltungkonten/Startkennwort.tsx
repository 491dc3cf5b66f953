import { texte } from './texte.ts';

/** A password to begin with, shown this once. */
export function Startkennwort({ kennwort }: Readonly<{ kennwort: string }>) {
  return (
    <section className="karte abschnitt" aria-labelledby="startkennwort">
      <h2 id="startkennwort">{texte.startkennwort}</h2>
      <p className="startkennwort">
        <code>{kennwort}</code>
      </p>
      <p>{texte.startkennwortSatz}</p>
    </section>
  );
}
