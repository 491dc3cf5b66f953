import type { ReactNode } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { Rahmendaten } from '../darstellung/rahmendaten.ts';
import { Feldrahmen, type Beschriftetes } from './Feldrahmen.tsx';

/** What every form brings along to prove that it is ours. */
export function Schutz() {
  const wert = useRouteLoaderData<Rahmendaten>('root')?.formularschutz ?? '';
  return <input type="hidden" name="formularschutz" value={wert} />;
}

/** What a script is told by the page. */
type Skriptangaben = Readonly<Record<`data-${string}`, string | undefined>>;

/** A form of ours. */
export function Formular({
  aktion,
  datei = false,
  children,
  ...skriptangaben
}: Readonly<{ aktion?: string; datei?: boolean; children: ReactNode }> & Skriptangaben) {
  return (
    <form
      method="post"
      action={aktion}
      encType={datei ? 'multipart/form-data' : undefined}
      className="formular"
      {...skriptangaben}
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
}: Beschriftetes &
  Readonly<{
    type?: 'text' | 'password' | 'file' | 'date';
    defaultValue?: string;
    autoComplete?: string;
    inputMode?: 'numeric';
    accept?: string;
    multiple?: boolean;
    maxLength?: number;
    required?: boolean;
  }>) {
  return (
    <Feldrahmen beschriftung={beschriftung} hilfe={hilfe} fehler={fehler}>
      {eigenschaften => <input className="kern-form-input__input" name={name} {...eigenschaften} {...mehr} />}
    </Feldrahmen>
  );
}
