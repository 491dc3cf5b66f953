import type { ReactNode } from 'react';

type Gewicht = 'primary' | 'secondary' | 'tertiary';

/** Does something: sends its form. */
export function Knopf({
  gewicht = 'primary',
  folge,
  name,
  value,
  children,
}: Readonly<{
  gewicht?: Gewicht;
  /** Takes something away, or stays for good: looks like it. */
  folge?: 'gefahr' | 'endgueltig';
  name?: string;
  value?: string;
  children: ReactNode;
}>) {
  return (
    <button
      type="submit"
      className={`kern-btn kern-btn--${gewicht}${folge ? ` knopf--${folge}` : ''}`}
      name={name}
      value={value}
    >
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
