import type { ReactNode } from 'react';
import { abgelehnt, type Ablehnungsgrund } from './abgelehnt.ts';
import { Knopfverweis } from './Knopf.tsx';

/** Something that cannot be shown or done: why, and what helps. */
export function Abgelehntes({ grund, children }: Readonly<{ grund: Ablehnungsgrund; children?: ReactNode }>) {
  const { titel, saetze } = abgelehnt[grund];
  return (
    <div className="textseite">
      <h1>{titel}</h1>
      {saetze.map(satz => (
        <p key={satz}>{satz}</p>
      ))}
      {children}
      <p>
        <Knopfverweis ziel="/">Zur Startseite</Knopfverweis>
      </p>
    </div>
  );
}
