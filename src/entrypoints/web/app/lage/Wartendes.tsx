import type { Aufgabendarstellung } from './aufgabendarstellung.ts';
import { texte } from './texte.ts';
import { wartendes } from './wartendes.ts';

/** One line at the top that leads to what waits for this person; nothing where nothing does. */
export function Wartendes({ aufgaben }: Readonly<{ aufgaben: Aufgabendarstellung }>) {
  const eintraege = wartendes(aufgaben);
  if (eintraege.length === 0) return null;
  return (
    <nav className="wartendes" aria-label={texte.wartetName}>
      <span>{texte.wartet}</span>
      <ul>
        {eintraege.map(({ ort, text }) => (
          <li key={ort}>
            <a href={ort}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
