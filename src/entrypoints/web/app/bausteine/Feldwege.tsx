import { useContext } from 'react';
import { schluesselVon } from '#contract';
import { kommentaradresse, verlaufsadresse } from '../darstellung/orte.ts';
import { KommentarorteKontext } from './kommentarorte.ts';
import { texte } from './texte.ts';

type Angaben = Readonly<{ ort: string; name: string }>;

/** Beside the name of a field: that comments about it are open. */
export function Kommentarmarke({ ort, name }: Angaben) {
  const orte = useContext(KommentarorteKontext);
  const adresse = schluesselVon(ort).join('.');
  const offene = orte?.offene?.[adresse] ?? 0;
  if (!orte || offene === 0) return null;
  return (
    <a className="kommentarmarke" href={kommentaradresse(orte.kennung, adresse, orte.hier)}>
      {texte.offeneKommentare(offene)}
      <span className="nur-vorgelesen">: {name}</span>
    </a>
  );
}

/** Below a field: the ways to what is said about it and to who changed it. */
export function Feldwege({ ort, name }: Angaben) {
  const orte = useContext(KommentarorteKontext);
  if (!orte || (!orte.darfKommentieren && !orte.mitVerlauf)) return null;
  const adresse = schluesselVon(ort).join('.');
  return (
    <p className="wege">
      {orte.darfKommentieren && (
        <a href={kommentaradresse(orte.kennung, adresse, orte.hier)}>
          {texte.kommentieren}
          <span className="nur-vorgelesen">: {name}</span>
        </a>
      )}
      {orte.mitVerlauf && (
        <a href={verlaufsadresse(orte.kennung, adresse)}>
          {texte.verlauf}
          <span className="nur-vorgelesen">: {name}</span>
        </a>
      )}
    </p>
  );
}
