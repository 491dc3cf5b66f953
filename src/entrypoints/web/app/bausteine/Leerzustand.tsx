import type { ReactNode } from 'react';
import { texte } from './texte.ts';

/** Nothing is here yet: what this is for, how to begin, where it is explained. */
export function Leerzustand({
  titel,
  children,
  hilfe,
}: Readonly<{ titel: string; children: ReactNode; hilfe?: string }>) {
  return (
    <section className="leer">
      <h2>{titel}</h2>
      {children}
      {hilfe !== undefined && (
        <p>
          <a href={hilfe}>{texte.handbuch}</a>
        </p>
      )}
    </section>
  );
}
