import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import type { Fassungsdarstellung } from './darstellung.ts';
import { texte } from './texte.ts';

/** What the Land sees of the Fassungen that are beschlossen, with the buttons to release them or take that back. */
export function Freigabe({
  fassungen,
  darfFreigeben,
}: Readonly<{ fassungen: readonly Fassungsdarstellung[]; darfFreigeben: boolean }>) {
  const beschlossene = fassungen.filter(f => f.beschlossenAm !== '');
  if (beschlossene.length === 0 || (!darfFreigeben && beschlossene.every(f => f.freigegebenAm === '')))
    return null;
  return (
    <section className="abschnitt karte" aria-labelledby="freigabe">
      <h2 id="freigabe">{texte.freigabe}</h2>
      <p>{texte.freigabeSatz}</p>
      {beschlossene.map(fassung => (
        <Fassung key={fassung.nummer} fassung={fassung} darfFreigeben={darfFreigeben} />
      ))}
    </section>
  );
}

function Fassung({
  fassung: { nummer, freigegebenAm, ziel },
  darfFreigeben,
}: Readonly<{ fassung: Fassungsdarstellung; darfFreigeben: boolean }>) {
  const frei = freigegebenAm !== '';
  return (
    <div className="abschnitt">
      <p>
        <strong>{frei ? texte.frei(nummer, freigegebenAm) : texte.nichtFrei(nummer)}</strong>{' '}
        <a href={`${ziel}/dokument?fassung=oeffentlich`}>
          {texte.landSieht}
          <span className="nur-vorgelesen">
            : {texte.fassung} {nummer}
          </span>
        </a>
      </p>
      {darfFreigeben && (
        <Formular>
          <input type="hidden" name="fassung" value={nummer} />
          {frei && <p>{texte.zuruecknehmenSatz}</p>}
          <Knopf gewicht="secondary" name="tun" value={frei ? 'zuruecknehmen' : 'freigeben'}>
            {frei ? texte.zuruecknehmen(nummer) : texte.freigeben(nummer)}
          </Knopf>
        </Formular>
      )}
    </div>
  );
}
