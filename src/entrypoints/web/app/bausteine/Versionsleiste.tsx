import { ZUSTAENDE } from '#domain/plan';
import { texte } from './texte.ts';

/** Where a plan stands: draft, in Abstimmung, beschlossen, Fortschreibung. */
export function Versionsleiste({ zustand, fassung }: Readonly<{ zustand: string; fassung: number }>) {
  return (
    <ol className="versionsleiste" aria-label={texte.versionsleiste}>
      {ZUSTAENDE.map(name => (
        <li key={name} aria-current={name === zustand ? 'step' : undefined}>
          {name}
          {name === zustand && <span className="versionsleiste__fassung"> · {texte.fassung(fassung)}</span>}
        </li>
      ))}
    </ol>
  );
}
