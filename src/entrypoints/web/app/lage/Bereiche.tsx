import type { Verwaltungsbereich } from '../darstellung/verwaltungsbereiche.ts';
import { texte } from './texte.ts';

/** For who looks after the workspace rather than after plans: where that is done. */
export function Bereiche({ bereiche }: Readonly<{ bereiche: readonly Verwaltungsbereich[] }>) {
  return (
    <section className="abschnitt">
      <h2>{texte.bereiche}</h2>
      <ul className="verwaltung">
        {bereiche.map(({ pfad, name, satz }) => (
          <li key={pfad} className="karte">
            <h3>
              <a href={pfad}>{name}</a>
            </h3>
            <p>{satz}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
