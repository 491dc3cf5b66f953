import { STUFEN } from '#domain/werte';
import type { Kapiteleintrag } from '../darstellung/kapitelliste.ts';
import { texte } from './texte.ts';

/** The chapters of a plan with what is open in each. On a phone it folds. */
export function Kapitelverzeichnis({
  titel,
  kapitel,
  hier,
  fehlt,
}: Readonly<{ titel: string; kapitel: readonly Kapiteleintrag[]; hier: string; fehlt: string }>) {
  return (
    <nav aria-label={titel} className="kapitelverzeichnis">
      <h2>{titel}</h2>
      <ul>
        {kapitel.map(({ schluessel, name, ziel, vorhanden, befunde }) => {
          const offene = STUFEN.filter(stufe => befunde[stufe] > 0);
          return (
            <li key={schluessel}>
              <a href={ziel} aria-current={schluessel === hier ? 'page' : undefined}>
                <span>{name}</span>
                {!vorhanden && <span className="kapitelverzeichnis__leer">{fehlt}</span>}
                {offene.map(stufe => (
                  <span key={stufe} className={`punkt punkt--${stufe}`}>
                    {befunde[stufe]}
                    <span className="nur-vorgelesen"> {texte.stufenMehrzahl[stufe](befunde[stufe])}</span>
                  </span>
                ))}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
