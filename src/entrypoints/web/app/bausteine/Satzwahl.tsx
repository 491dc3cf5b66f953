import { useId } from 'react';
import type { Wahl } from '../darstellung/wahl.ts';

/** Choices under a heading. */
export type Wahlgruppe = Readonly<{ titel: string; wahlen: readonly Wahl[] }>;

/** One word of a sentence that can be edited: its small name above, the choice below; groups of choices with headings. */
export function Satzwahl({
  name,
  beschriftung,
  wahlen = [],
  gruppen = [],
  wert,
}: Readonly<{
  name: string;
  beschriftung: string;
  wahlen?: readonly Wahl[];
  gruppen?: readonly Wahlgruppe[];
  wert: string;
}>) {
  const id = useId();
  return (
    <div className="satzwahl">
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
