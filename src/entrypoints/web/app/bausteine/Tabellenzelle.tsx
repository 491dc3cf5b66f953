import type { Einzelnes, Tabellenspalte } from '../darstellung/feldtabelle.ts';
import type { Feldfehler } from '../darstellung/feldfehler.ts';
import { feldkennung } from '../darstellung/feldkennung.ts';
import { Steuerelement } from './Steuerelement.tsx';
import { texte } from './texte.ts';

/** A cell to type into, and what is wrong with it. It is called by its line and its column. */
export function Tabellenzelle({
  feld,
  name,
  spalte: { muster },
  fehler,
}: Readonly<{ feld: Einzelnes | null; name: string; spalte: Tabellenspalte; fehler: Feldfehler }>) {
  const titel = muster.name === '+' ? texte.tabelle.wert : muster.name;
  if (feld === null) return <td className="kern-table__cell" data-titel={titel} />;
  const kennung = feldkennung(feld.ort);
  const ort = feld.art === 'wert' ? feld.eingabe : feld.ort;
  const eigene = fehler[feld.ort] ?? fehler[ort] ?? [];
  return (
    <td
      className={`kern-table__cell zelle zelle--${feld.art}${eigene.length > 0 ? ' zelle--falsch' : ''}`}
      data-titel={titel}
      data-einheit={feld.art === 'wert' ? feld.einheit : undefined}
    >
      <Steuerelement
        feld={feld}
        eigenschaften={{
          id: kennung,
          name: `feld:${ort}`,
          'aria-label': `${name}, ${titel}`,
          'aria-describedby': eigene.length > 0 ? `${kennung}-fehler` : undefined,
          'aria-invalid': eigene.length > 0 || undefined,
        }}
      />
      {eigene.length > 0 && (
        <p className="kern-error feld__fehler" id={`${kennung}-fehler`}>
          {eigene.join(' ')}
        </p>
      )}
    </td>
  );
}
