import { useContext, type ReactNode } from 'react';
import type { Einzelnes } from '../darstellung/feldtabelle.ts';
import { texte } from './texte.ts';
import { VerweisnamenKontext } from './verweisnamen.ts';

/** What ties a control to its name, help and error. */
export type Steuereigenschaften = Readonly<{
  id: string;
  name: string;
  'aria-label'?: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}>;

/** What somebody types into or chooses from, by the kind of the field. */
export function Steuerelement({
  feld,
  eigenschaften,
}: Readonly<{ feld: Einzelnes; eigenschaften: Steuereigenschaften }>) {
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
  eigenschaften: Steuereigenschaften;
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

const ISO_TAG = /^\d{4}-\d{2}-\d{2}$/;

const zeilen = (text: string): number =>
  Math.min(14, Math.max(3, text.split('\n').length, Math.ceil(text.length / 90)));
