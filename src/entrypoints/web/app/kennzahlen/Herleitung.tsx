import type { Auskunftsansicht } from '#application/arbeitsplatz';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { texte } from './texte.ts';

/** How the figure comes about, and where that is written. */
export function Rezeptur({
  rezept,
  zielbar,
}: Readonly<{ rezept: NonNullable<Auskunftsansicht['rezept']>; zielbar: boolean }>) {
  return (
    <section className="abschnitt" aria-labelledby="rezept">
      <h2 id="rezept">{texte.rezept}</h2>
      <p>{rezept.satz}</p>
      {rezept.hinweise.map(h => (
        <p key={h}>{h}</p>
      ))}
      <p className="leise">
        {texte.quelle}: {rezept.quelle}
      </p>
      {zielbar && (
        <p>
          <a href="/ziele">{texte.zuDenZielen}</a>
        </p>
      )}
    </section>
  );
}

/** Why the figure is not what it was: the change and its parts, each reckoned out. */
export function Veraenderung({
  erklaerung: { jetzt, damals, ergebnis, teile, saetze },
}: Readonly<{ erklaerung: NonNullable<Auskunftsansicht['erklaerung']> }>) {
  return (
    <section className="abschnitt" aria-labelledby="erklaerung">
      <h2 id="erklaerung">{texte.erklaerung}</h2>
      {ergebnis.map(satz => (
        <p key={satz}>{satz}</p>
      ))}
      {teile.length > 0 && (
        <ul className="beitraege">
          {teile.map(({ name, wert }) => (
            <li key={name}>
              {name}: <strong>{wert ?? texte.verdeckt}</strong>
            </li>
          ))}
        </ul>
      )}
      <details className="aufklappen">
        <summary>{texte.sogerechnet}</summary>
        <p>{jetzt}</p>
        <p>{damals}</p>
        {teile.length > 0 && (
          <Tabelle
            titel={texte.teile}
            titelSichtbar={false}
            zeilen={teile}
            schluessel={t => `teil.${t.name}`}
            spalten={[
              { titel: texte.teil, inhalt: t => t.name },
              { titel: texte.beitrag, zahl: true, inhalt: t => t.wert ?? texte.verdeckt },
              { titel: texte.rechnung, inhalt: t => t.rechnung ?? '' },
            ]}
          />
        )}
        {saetze.map(satz => (
          <p key={satz}>{satz}</p>
        ))}
      </details>
    </section>
  );
}
