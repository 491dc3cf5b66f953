import type { ReactNode } from 'react';

type Gewicht = 'primary' | 'secondary' | 'tertiary';

/** Does something: sends its form. */
export function Knopf({
  gewicht = 'primary',
  name,
  value,
  children,
}: Readonly<{ gewicht?: Gewicht; name?: string; value?: string; children: ReactNode }>) {
  return (
    <button type="submit" className={`kern-btn kern-btn--${gewicht}`} name={name} value={value}>
      <span className="kern-label">{children}</span>
    </button>
  );
}

/** Leads somewhere, and looks like a button because it is the next thing to do. */
export function Knopfverweis({
  ziel,
  gewicht = 'secondary',
  laedt = false,
  children,
}: Readonly<{ ziel: string; gewicht?: Gewicht; laedt?: boolean; children: ReactNode }>) {
  return (
    <a href={ziel} download={laedt || undefined} className={`kern-btn kern-btn--${gewicht}`}>
      <span className="kern-label">{children}</span>
    </a>
  );
}
