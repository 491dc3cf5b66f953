import type { Erklaerung } from '../kennzahlen/erklaerung/typen.ts';
import { mitVorzeichen } from '../kennzahlen/erklaerung/zahltexte.ts';

/** An explanation in texts: how both months come about, what the change is and of what parts it is made. */
export type Erklaerungsansicht = Readonly<{
  jetzt: string;
  damals: string;
  ergebnis: readonly string[];
  /** null where it is hidden. */
  teile: readonly Readonly<{ name: string; wert: string | null; rechnung: string | null }>[];
  saetze: readonly string[];
}>;

/** An explanation as one reads it; what is said beside it anyway (the Ladestand) is left out. */
export const erklaerungsansicht = ({
  jetzt,
  damals,
  ergebnis,
  teile,
  saetze,
  einheit,
}: Erklaerung): Erklaerungsansicht => ({
  jetzt: jetzt.satz,
  damals: damals.satz,
  ergebnis,
  teile: teile.map(({ name, wert, rechnung }) => ({
    name,
    wert: wert === null ? null : mitVorzeichen(wert, einheit),
    rechnung,
  })),
  saetze: saetze.slice(0, -1),
});
