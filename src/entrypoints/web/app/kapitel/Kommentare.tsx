import type { Gespraechsdarstellung } from '../darstellung/gespraeche.ts';
import { Gespraeche, Kommentarformular, type Kommentarziel } from '../bausteine/Gespraeche.tsx';
import { texte } from './texte.ts';

/** What people say about the chapter, and a form to say something. */
export function Kommentare({
  gespraeche,
  adresse,
  ziel,
  darfSchreiben,
}: Readonly<{
  gespraeche: readonly Gespraechsdarstellung[];
  adresse: string;
  ziel: Kommentarziel;
  darfSchreiben: boolean;
}>) {
  return (
    <section className="gespraeche" aria-labelledby="kommentare">
      <h2 id="kommentare">{texte.kommentare}</h2>
      {gespraeche.length === 0 && <p className="feld__hilfe">{texte.keineKommentare}</p>}
      <Gespraeche gespraeche={gespraeche} ziel={ziel} darfSchreiben={darfSchreiben} />
      {darfSchreiben && (
        <details className="aufklappen">
          <summary>{texte.kommentieren}</summary>
          <Kommentarformular ziel={ziel} adresse={adresse} />
        </details>
      )}
    </section>
  );
}
