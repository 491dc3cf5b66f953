import { useId } from 'react';
import type { Wahl } from '../darstellung/wahl.ts';
import { Ankreuzfeld } from './Ankreuzfeld.tsx';

/** Choices that belong together. */
export type Wahlgruppe = Readonly<{ titel: string; wahlen: readonly Wahl[] }>;

/** Any number of choices, in groups. */
export function Ankreuzgruppe({
  name,
  beschriftung,
  fehler = '',
  gruppen,
  gewaehlt,
}: Readonly<{
  name: string;
  beschriftung: string;
  fehler?: string;
  gruppen: readonly Wahlgruppe[];
  gewaehlt: readonly string[];
}>) {
  const id = useId();
  return (
    <fieldset
      className={`kern-fieldset ankreuzgruppen${fehler ? ' kern-fieldset--error' : ''}`}
      aria-describedby={fehler ? `${id}-fehler` : undefined}
    >
      <legend className="kern-label">{beschriftung}</legend>
      <div className="ankreuzgruppen__liste">
        {gruppen.map(({ titel, wahlen }, i) => (
          <div key={titel} role="group" aria-labelledby={`${id}-${i}`}>
            <p id={`${id}-${i}`} className="ankreuzgruppen__titel">
              {titel}
            </p>
            {wahlen.map(wahl => (
              <Ankreuzfeld
                key={wahl.wert}
                name={name}
                wert={wahl.wert}
                beschriftung={wahl.name}
                gewaehlt={gewaehlt.includes(wahl.wert)}
              />
            ))}
          </div>
        ))}
      </div>
      {fehler && (
        <p className="kern-error" id={`${id}-fehler`}>
          <span className="kern-body">{fehler}</span>
        </p>
      )}
    </fieldset>
  );
}
