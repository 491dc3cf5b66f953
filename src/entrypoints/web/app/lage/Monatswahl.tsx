import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import type { Ziellagedarstellung } from './ziellagedarstellung.ts';
import { texte } from './texte.ts';

/** Which month to look at; nothing to choose from is nothing to show. seite: where the choice leads. */
export function Monatswahl({
  ziellage: { monate, monatIso },
  seite,
}: Readonly<{ ziellage: Ziellagedarstellung; seite: string }>) {
  if (monate.length < 2) return null;
  return (
    <form method="get" action={seite} className="monatswahl">
      <Auswahlfeld
        name="monat"
        beschriftung={texte.monatswahl}
        wahlen={monate.toReversed()}
        {...(monatIso !== null && { defaultValue: monatIso })}
      />
      <Knopf gewicht="secondary">{texte.anzeigen}</Knopf>
    </form>
  );
}
