import { useContext } from 'react';
import type { Formfeld } from '#contract';
import type { Feldfehler } from '../darstellung/feldfehler.ts';
import { feldkennung } from '../darstellung/feldkennung.ts';
import { istEinzelnes, type Einzelnes } from '../darstellung/feldtabelle.ts';
import { Feldwege, Kommentarmarke } from './Feldwege.tsx';
import { Steuerelement } from './Steuerelement.tsx';
import { texte } from './texte.ts';
import { VerweisnamenKontext } from './verweisnamen.ts';

/** One field: name, what to type, help, and what is wrong with it. */
export function Einzelfeld({ feld, fehler }: Readonly<{ feld: Einzelnes; fehler: Feldfehler }>) {
  const kennung = feldkennung(feld.ort);
  const eigene = fehler[feld.ort] ?? (feld.art === 'wert' ? fehler[feld.eingabe] : undefined) ?? [];
  const hilfe = [feld.hilfe, beispielsatz(feld)].filter(Boolean).join(' ');
  const beschrieben = [hilfe && `${kennung}-hilfe`, eigene.length > 0 && `${kennung}-fehler`];
  return (
    <div className={`feld feld--${feld.art}${eigene.length > 0 ? ' feld--falsch' : ''}`}>
      <label className="kern-label" htmlFor={kennung}>
        {feld.name}
        {feld.pflicht && <span className="feld__pflicht"> ({texte.pflicht})</span>}
      </label>
      <div className="feld__eingabe">
        {eigene.map(text => (
          <p key={text} className="kern-error feld__fehler" id={`${kennung}-fehler`}>
            {text}
          </p>
        ))}
        <Steuerelement
          feld={feld}
          eigenschaften={{
            id: kennung,
            name: `feld:${feld.art === 'wert' ? feld.eingabe : feld.ort}`,
            'aria-describedby': beschrieben.filter(Boolean).join(' ') || undefined,
            'aria-invalid': eigene.length > 0 || undefined,
          }}
        />
        <Kommentarmarke ort={feld.ort} name={feld.name} />
        {hilfe !== '' && (
          <p className="feld__hilfe" id={`${kennung}-hilfe`}>
            {hilfe}
          </p>
        )}
        {feld.art === 'wert' && feld.mehr.length > 0 && (
          <Mehr felder={feld.mehr} name={feld.name} fehler={fehler} wege={feld.ort} />
        )}
        {feld.art === 'text' && feld.mehrzeilig && <Feldwege ort={feld.ort} name={feld.name} />}
      </div>
    </div>
  );
}

/** Where a value comes from and how documents print it: seldom needed, so folded; what is said there shows in the line. */
export function Mehr({
  felder,
  name,
  fehler,
  wege = null,
}: Readonly<{
  felder: readonly Formfeld[];
  name: string;
  fehler: Feldfehler;
  /** The place that comments and history are about. */
  wege?: string | null;
}>) {
  const namen = useContext(VerweisnamenKontext);
  const einzelne = felder.filter(istEinzelnes);
  const gesagt = einzelne.flatMap(f =>
    typeof f.wert === 'string' && f.wert !== '' ? [(f.art === 'verweis' && namen[f.wert]) || f.wert] : [],
  );
  return (
    <details className="mehr" open={einzelne.some(f => Object.hasOwn(fehler, f.ort))}>
      <summary>
        <span className="nur-vorgelesen">{name}: </span>
        {gesagt.length > 0 ? gesagt.join('; ') : texte.herkunft}
      </summary>
      <div className="mehr__felder">
        {einzelne.map(f => (
          <Einzelfeld key={f.ort} feld={f} fehler={fehler} />
        ))}
        {wege !== null && <Feldwege ort={wege} name={name} />}
      </div>
    </details>
  );
}

const beispielsatz = (feld: Einzelnes): string => {
  if (feld.art === 'wert' && feld.wert === '') return `${texte.zumBeispiel} ${feld.beispiel}`;
  return feld.art === 'monat' && feld.wert === '' ? `${texte.zumBeispiel} 2027-03` : '';
};
