import type { ReactNode } from 'react';
import type { Befunddarstellung, Befundzahl } from '../darstellung/befunddarstellung.ts';
import { STUFEN, type Stufe } from '#domain/werte';
import { texte } from './texte.ts';

/** A finding: level as word and sign, what it is about, the sentence with the arithmetic, the way to its field. */
export function Befund({
  stufe,
  titel,
  text,
  ziel,
  geprueft,
  ueberholt,
  folge,
  children,
}: Befunddarstellung & Readonly<{ children?: ReactNode }>) {
  return (
    <article className={`befund befund--${geprueft === '' ? stufe : 'geprueft'}`}>
      <h3 className="befund__titel">
        <Stufenzeichen stufe={stufe} />
        {titel}
      </h3>
      <p>
        {folge && <em>{texte.folge}: </em>}
        {text}
      </p>
      {geprueft !== '' && (
        <p className="befund__geprueft">
          {texte.geprueft}: {geprueft}
        </p>
      )}
      {ueberholt !== '' && (
        <p className="befund__geprueft">
          {texte.ueberholt}: {ueberholt}
        </p>
      )}
      {ziel !== null && (
        <a href={ziel}>
          {texte.zumFeld}
          <span className="nur-vorgelesen">: {titel}</span>
        </a>
      )}
      {children}
    </article>
  );
}

/** The level of a finding as sign and word. */
function Stufenzeichen({ stufe }: Readonly<{ stufe: Stufe }>) {
  return <span className={`stufe stufe--${stufe}`}>{texte.stufen[stufe]}</span>;
}

/** How many findings of each level are open: '1 Sperrt, 4 Warnt'. */
export function Befundzahlen({ zahlen }: Readonly<{ zahlen: Befundzahl }>) {
  const offene = STUFEN.filter(stufe => zahlen[stufe] > 0);
  if (offene.length === 0) return <span className="stufe stufe--frei">{texte.keineBefunde}</span>;
  return (
    <span className="stufen">
      {offene.map(stufe => (
        <span key={stufe} className={`stufe stufe--${stufe}`}>
          {zahlen[stufe]} {texte.stufenMehrzahl[stufe](zahlen[stufe])}
        </span>
      ))}
    </span>
  );
}
