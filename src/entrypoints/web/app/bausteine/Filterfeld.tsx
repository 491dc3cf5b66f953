import { useId } from 'react';
import { texte } from './texte.ts';

/** Shortens a table while one types; shows only where there is a script (`<Skript name="seite" />`). tabelle: selector of what is around it. */
export function Filterfeld({ tabelle, beschriftung }: Readonly<{ tabelle: string; beschriftung: string }>) {
  const id = useId();
  return (
    <div hidden data-filter={tabelle} className="kern-form-input filterfeld">
      <label className="kern-label" htmlFor={id}>
        {beschriftung}
      </label>
      <input className="kern-form-input__input" id={id} type="search" autoComplete="off" />
      <p role="status" className="feld__hilfe">
        {texte.filterhilfe}
      </p>
    </div>
  );
}
