import { useId, type ReactNode } from 'react';

/** What every field of a form has: its name for the server, its name for people, help and what is wrong with it. */
export type Beschriftetes = Readonly<{
  name: string;
  beschriftung: string;
  hilfe?: string;
  fehler?: string;
}>;

/** What ties the field to its name, help and error. */
export type Feldeigenschaften = Readonly<{
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}>;

/** Around a field: above it its name and help, below it what is wrong. */
export function Feldrahmen({
  beschriftung,
  hilfe = '',
  fehler = '',
  children,
}: Omit<Beschriftetes, 'name'> & Readonly<{ children: (eigenschaften: Feldeigenschaften) => ReactNode }>) {
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
      {children({
        id,
        'aria-describedby': beschrieben || undefined,
        'aria-invalid': fehler ? true : undefined,
      })}
      {fehler && (
        <p className="kern-error" id={`${id}-fehler`}>
          <span className="kern-body">{fehler}</span>
        </p>
      )}
    </div>
  );
}
