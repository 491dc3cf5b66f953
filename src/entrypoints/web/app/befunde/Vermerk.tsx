import type { Befunddarstellung } from '../darstellung/befunddarstellung.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Textfeld } from '../bausteine/Textfeld.tsx';
import { texte } from './texte.ts';

/** What was typed about a finding and not taken. */
export type Abgelehnter = Readonly<{ grund: string; fehler: string }>;

/** Below an open finding: a form to accept it, folded until somebody wants to. */
export function Hinnehmen({
  befund,
  abgelehnt,
}: Readonly<{ befund: Befunddarstellung; abgelehnt: Abgelehnter | null }>) {
  return (
    <details className="aufklappen" open={abgelehnt !== null}>
      <summary>
        {texte.hinnehmen}
        <span className="nur-vorgelesen">: {befund.titel}</span>
      </summary>
      <Formular>
        <Befundfelder befund={befund} />
        <Textfeld
          name="grund"
          beschriftung={texte.grund}
          hilfe={texte.grundhilfe}
          fehler={abgelehnt?.fehler ?? ''}
          defaultValue={abgelehnt?.grund ?? ''}
          maxLength={1000}
          required
        />
        <Knopf gewicht="secondary" name="tun" value="hinnehmen">
          {texte.hinnehmen}
        </Knopf>
      </Formular>
    </details>
  );
}

/** Below an accepted one: a button that opens it again. */
export function Zuruecknehmen({ befund }: Readonly<{ befund: Befunddarstellung }>) {
  return (
    <Formular>
      <Befundfelder befund={befund} />
      <Knopf gewicht="tertiary" name="tun" value="zuruecknehmen">
        {texte.zuruecknehmen}
        <span className="nur-vorgelesen">: {befund.titel}</span>
      </Knopf>
    </Formular>
  );
}

function Befundfelder({ befund: { regel, pfad, merkmal } }: Readonly<{ befund: Befunddarstellung }>) {
  return (
    <>
      <input type="hidden" name="regel" value={regel} />
      <input type="hidden" name="pfad" value={pfad} />
      <input type="hidden" name="merkmal" value={merkmal} />
    </>
  );
}
