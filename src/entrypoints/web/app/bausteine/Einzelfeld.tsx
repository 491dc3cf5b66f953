import { useContext, type ReactNode } from 'react';
import type { Feldgruppe, Feldverzeichnis, Formfeld } from '#contract';
import type { Feldfehler } from '../darstellung/feldfehler.ts';
import { feldkennung } from '../darstellung/feldkennung.ts';
import { texte } from './texte.ts';
import { VerweisnamenKontext } from './verweisnamen.ts';

type Einzelnes = Exclude<Formfeld, Feldgruppe | Feldverzeichnis>;

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
        {hilfe !== '' && (
          <p className="feld__hilfe" id={`${kennung}-hilfe`}>
            {hilfe}
          </p>
        )}
        {feld.art === 'wert' && feld.mehr.length > 0 && (
          <Mehr felder={feld.mehr} name={feld.name} fehler={fehler} />
        )}
      </div>
    </div>
  );
}

type Eigenschaften = Readonly<{
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}>;

function Steuerelement({ feld, eigenschaften }: Readonly<{ feld: Einzelnes; eigenschaften: Eigenschaften }>) {
  const eingabe = { ...eigenschaften, className: 'kern-form-input__input', autoComplete: 'off' };
  switch (feld.art) {
    case 'auswahl':
      return (
        <Auswahl eigenschaften={eigenschaften} wert={feld.wert} werte={feld.werte} pflicht={feld.pflicht} />
      );
    case 'janein':
      return (
        <Auswahl
          eigenschaften={eigenschaften}
          wert={feld.wert === null ? '' : feld.wert ? 'ja' : 'nein'}
          werte={['ja', 'nein']}
          pflicht={feld.pflicht}
        />
      );
    case 'verweis':
      if (feld.auswahl !== null)
        return (
          <Auswahl
            eigenschaften={eigenschaften}
            wert={feld.wert}
            werte={feld.auswahl}
            pflicht={feld.pflicht}
            benannt
          />
        );
      return <input {...eingabe} defaultValue={feld.wert} />;
    case 'text':
      return feld.mehrzeilig ? (
        <textarea
          {...eingabe}
          defaultValue={feld.wert}
          rows={zeilen(feld.wert)}
          maxLength={feld.hoechstens ?? undefined}
        />
      ) : (
        <input {...eingabe} defaultValue={feld.wert} maxLength={feld.hoechstens ?? undefined} />
      );
    case 'tag':
      return (
        <input
          {...eingabe}
          type={ISO_TAG.test(feld.wert) || feld.wert === '' ? 'date' : 'text'}
          defaultValue={feld.wert}
        />
      );
    case 'monat':
    case 'zahl':
    case 'wert':
      return (
        <input
          {...eingabe}
          defaultValue={feld.wert}
          inputMode={feld.art === 'zahl' ? 'numeric' : undefined}
        />
      );
  }
}

function Auswahl({
  eigenschaften,
  wert,
  werte,
  pflicht,
  benannt = false,
}: Readonly<{
  eigenschaften: Eigenschaften;
  wert: string;
  werte: readonly string[];
  pflicht: boolean;
  /** The values are keys of entries that have names. */
  benannt?: boolean;
}>): ReactNode {
  const namen = useContext(VerweisnamenKontext);
  return (
    <div className="kern-form-input__select-wrapper">
      <select {...eigenschaften} className="kern-form-input__select" defaultValue={wert}>
        {(!pflicht || wert === '') && <option value="">{texte.keineAngabe}</option>}
        {wert !== '' && !werte.includes(wert) && <option value={wert}>{wert}</option>}
        {werte.map(w => (
          <option key={w} value={w}>
            {(benannt && namen[w]) || w}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Where a value comes from and how documents print it: seldom needed, so folded; what is said there shows in the line. */
function Mehr({
  felder,
  name,
  fehler,
}: Readonly<{ felder: readonly Formfeld[]; name: string; fehler: Feldfehler }>) {
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
      </div>
    </details>
  );
}

const istEinzelnes = (feld: Formfeld): feld is Einzelnes =>
  feld.art !== 'gruppe' && feld.art !== 'verzeichnis' && feld.art !== 'liste';

const beispielsatz = (feld: Einzelnes): string => {
  if (feld.art === 'wert' && feld.wert === '') return `${texte.zumBeispiel} ${feld.beispiel}`;
  return feld.art === 'monat' && feld.wert === '' ? `${texte.zumBeispiel} 2027-03` : '';
};

const ISO_TAG = /^\d{4}-\d{2}-\d{2}$/;

const zeilen = (text: string): number =>
  Math.min(14, Math.max(3, text.split('\n').length, Math.ceil(text.length / 90)));
