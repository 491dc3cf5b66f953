import { useId } from 'react';

/** A short value to type, with what it is now and its unit beside it. */
export function Aenderungsfeld({
  name,
  beschriftung,
  hilfe,
  einheit,
  fehler,
  defaultValue,
}: Readonly<{
  name: string;
  beschriftung: string;
  hilfe: string;
  einheit: string;
  /** Empty: nothing is wrong. */
  fehler: string;
  defaultValue: string;
}>) {
  const id = useId();
  const falsch = fehler !== '';
  return (
    <div className={`schalter${falsch ? ' feld--falsch' : ''}`}>
      <label htmlFor={id}>
        {beschriftung} <span className="feld__hilfe">({hilfe})</span>
      </label>
      <span className="schalter__eingabe">
        <input
          id={id}
          className="kern-form-input__input"
          name={name}
          defaultValue={defaultValue}
          autoComplete="off"
          inputMode="text"
          aria-describedby={`${id}-einheit${falsch ? ` ${id}-fehler` : ''}`}
          aria-invalid={falsch || undefined}
        />
        <span id={`${id}-einheit`}>{einheit}</span>
      </span>
      {falsch && (
        <p className="kern-error feld__fehler" id={`${id}-fehler`}>
          {fehler}
        </p>
      )}
    </div>
  );
}
