import { useContext, type ReactNode } from 'react';
import type { Befunddarstellung, Befundzahl } from '../darstellung/befunddarstellung.ts';
import { STUFEN, type Stufe } from '#domain/werte';
import { ersterSatz } from '../darstellung/erstersatz.ts';
import { kommentaradresse } from '../darstellung/orte.ts';
import { KommentarorteKontext } from './kommentarorte.ts';
import { texte } from './texte.ts';

/** A finding: level as word and sign, the sentence with the arithmetic, the rule that found it, the way to its field. */
export function Befund({
  regel,
  stufe,
  titel,
  text,
  ziel,
  stelle,
  geprueft,
  ueberholt,
  folge,
  children,
}: Befunddarstellung & Readonly<{ children?: ReactNode }>) {
  const { satz, rest } = ersterSatz(text);
  return (
    <article className={`befund befund--${geprueft === '' ? stufe : 'geprueft'}`}>
      <h3 className="befund__titel">
        <Stufenzeichen stufe={stufe} />
        <span className="befund__satz">
          {folge && <em>{texte.folge}: </em>}
          {satz}
        </span>
      </h3>
      {rest !== '' && <p>{rest}</p>}
      <p className="befund__regel">{texte.regel(regel, titel)}</p>
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
      <Befundwege ziel={ziel} stelle={stelle} titel={titel} />
      {children}
    </article>
  );
}

/** To the field it is about, and to what is said about it. */
function Befundwege({ ziel, stelle, titel }: Pick<Befunddarstellung, 'ziel' | 'stelle' | 'titel'>) {
  const orte = useContext(KommentarorteKontext);
  const offene = orte?.offene?.[stelle] ?? 0;
  return (
    <p className="wege">
      {ziel !== null && (
        <a href={ziel}>
          {texte.zumFeld}
          <span className="nur-vorgelesen">: {titel}</span>
        </a>
      )}
      {orte?.darfKommentieren === true && stelle !== '' && (
        <a href={kommentaradresse(orte.kennung, stelle, orte.hier)}>
          {offene > 0 ? texte.offeneKommentare(offene) : texte.kommentieren}
          <span className="nur-vorgelesen">: {titel}</span>
        </a>
      )}
    </p>
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
