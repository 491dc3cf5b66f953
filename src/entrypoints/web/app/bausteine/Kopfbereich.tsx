import type { ReactNode } from 'react';
import { texte } from './texte.ts';

/** One step back up. */
export type Krume = Readonly<{ ziel: string; name: string }>;

/** The top of a page: title of the window, the way here, heading, what it is. */
export function Kopfbereich({
  titel,
  krumen = [],
  unterzeile,
  children,
}: Readonly<{ titel: string; krumen?: readonly Krume[]; unterzeile?: ReactNode; children?: ReactNode }>) {
  return (
    <>
      <title>{`${[titel, ...krumen.map(k => k.name).toReversed()].slice(0, 2).join(' · ')} – ${texte.produkt}`}</title>
      {krumen.length > 0 && (
        <nav aria-label={texte.brotkrumen} className="krumen">
          <ol>
            {krumen.map(({ ziel, name }) => (
              <li key={ziel}>
                <a href={ziel}>{name}</a>
              </li>
            ))}
            <li aria-current="page">{titel}</li>
          </ol>
        </nav>
      )}
      <div className="kopfbereich">
        <div>
          <h1>{titel}</h1>
          {unterzeile !== undefined && <p className="unterzeile">{unterzeile}</p>}
        </div>
        {children}
      </div>
    </>
  );
}
