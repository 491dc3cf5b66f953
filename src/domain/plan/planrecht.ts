import type { Haushaltsrecht } from '#domain/haushalt';
import type { Instrumentgrenze, Kostenbeispiel, Rechenjahr } from '#domain/instrumente';
import type { Betreuungsschluessel } from '#domain/werte';

/** The law a whole plan is calculated and checked with, chosen by key date beforehand. */
export type Planrecht = Haushaltsrecht &
  Readonly<{
    personal: Readonly<{
      /** Orientation values of § 44c Abs. 4 SGB II on the first day of the plan year; null: none. */
      schluesselU25: Betreuungsschluessel | null;
      schluesselUe25: Betreuungsschluessel | null;
    }>;
    instrumente: Readonly<{
      staffel: Rechenjahr['staffel'];
      /** What the law allows at most on the first day of the plan year. */
      grenzen: readonly Instrumentgrenze[];
      /** What others paid, whatever the year. */
      kostenbeispiele: readonly Kostenbeispiel[];
    }>;
  }>;
