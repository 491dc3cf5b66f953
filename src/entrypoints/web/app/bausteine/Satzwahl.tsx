import { useId } from 'react';
import type { Wahl } from '../darstellung/wahl.ts';

/** Choices under a heading. */
export type Wahlgruppe = Readonly<{ titel: string; wahlen: readonly Wahl[] }>;

/**
 * One word of a sentence that can be edited: its name and the choice, one behind the other as one reads them; on a narrow page the name stands
 * above. Groups of choices have headings.
 */
export function Satzwahl({
  name,
  beschriftung,
  wahlen = [],
  gruppen = [],
  wert,
  stumm = false,
  komma = false,
}: Readonly<{
  name: string;
  beschriftung: string;
  wahlen?: readonly Wahl[];
  gruppen?: readonly Wahlgruppe[];
  wert: string;
  /** The choice says it all: in the sentence its name is only read out. */
  stumm?: boolean;
  /** Ends a part of the sentence. */
  komma?: boolean;
}>) {
  const id = useId();
  return (
    <div className={`satzwahl${stumm ? ' satzwahl--stumm' : ''}${komma ? ' satzwahl--komma' : ''}`}>
      <label className="satzwahl__name" htmlFor={id}>
        {beschriftung}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select className="kern-form-input__select" id={id} name={name} defaultValue={wert}>
          {wahlen.map(w => (
            <option key={w.wert} value={w.wert}>
              {w.name}
            </option>
          ))}
          {gruppen.map(({ titel, wahlen: eigene }) => (
            <optgroup key={titel} label={titel}>
              {eigene.map(w => (
                <option key={w.wert} value={w.wert}>
                  {w.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </div>
  );
}
