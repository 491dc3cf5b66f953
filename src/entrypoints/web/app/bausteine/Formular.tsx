import { useId, type ReactNode } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { Rahmendaten } from '../darstellung/rahmendaten.ts';

/** What every form brings along to prove that it is ours. */
export function Schutz() {
  const wert = useRouteLoaderData<Rahmendaten>('root')?.formularschutz ?? '';
  return <input type="hidden" name="formularschutz" value={wert} />;
}

/** A form of ours. */
export function Formular({
  aktion,
  datei = false,
  children,
}: Readonly<{ aktion?: string; datei?: boolean; children: ReactNode }>) {
  return (
    <form
      method="post"
      action={aktion}
      encType={datei ? 'multipart/form-data' : undefined}
      className="formular"
    >
      <Schutz />
      {children}
    </form>
  );
}

/** A line to type into, with its name, help and what is wrong with it. */
export function Eingabe({
  name,
  beschriftung,
  hilfe = '',
  fehler = '',
  ...mehr
}: Readonly<{
  name: string;
  beschriftung: string;
  hilfe?: string;
  fehler?: string;
  type?: 'text' | 'password' | 'file';
  defaultValue?: string;
  autoComplete?: string;
  inputMode?: 'numeric';
  accept?: string;
  required?: boolean;
}>) {
  const id = useId();
  const beschrieben = [hilfe && `${id}-hilfe`, fehler && `${id}-fehler`].filter(Boolean).join(' ');
  return (
    <div className={fehler ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        {beschriftung}
      </label>
      {hilfe && (
        <div className="kern-hint" id={`${id}-hilfe`}>
          {hilfe}
        </div>
      )}
      <input
        className="kern-form-input__input"
        id={id}
        name={name}
        aria-describedby={beschrieben || undefined}
        aria-invalid={fehler ? true : undefined}
        {...mehr}
      />
      {fehler && (
        <p className="kern-error" id={`${id}-fehler`}>
          <span className="kern-body">{fehler}</span>
        </p>
      )}
    </div>
  );
}
