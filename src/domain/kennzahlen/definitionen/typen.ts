import type { Zeitraum } from '#domain/werte';
import type { Massnahmegroesse } from '../massnahmen/typen.ts';
import type { Groesse } from '../zaehlwerk/typen.ts';

/** Which months of a quantity go into a term, seen from the month m of the key figure. */
export type Fenster = 'm' | 'm-12' | 'summe m-11…m' | 'summe m-12…m-1';

/** A base quantity in a window, divided where it is a mean. */
export type Term = Readonly<{ groesse: Groesse | Massnahmegroesse; fenster: Fenster; teiler?: 12 }>;

/** quote: zaehler ÷ nenner × 100. veraenderung: (zaehler ÷ nenner − 1) × 100. Both in percent. */
export type Form = 'quote' | 'veraenderung';

/** A key figure is data over the cube. */
export type Kennzahl = Readonly<{
  id: string;
  /** The official name in the time of validity. */
  name: string;
  /** kennzahl measures performance, ergaenzung gives context (§ 2 VO zu § 48a SGB II), beobachtung is neither. */
  art: 'kennzahl' | 'ergaenzung' | 'beobachtung';
  zaehler: Term;
  nenner: Term;
  form: Form;
  besser: 'hoch' | 'niedrig';
  gueltig: Zeitraum;
  quelle: string;
}>;
