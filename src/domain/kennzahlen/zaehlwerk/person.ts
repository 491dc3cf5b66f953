import { eineKlasse, leereKlassenfolge, type Klassenfolge } from './klassen.ts';
import type { Lzahilfe } from './langzeitarbeitslosigkeit.ts';
import { leereStrecken, type Strecken } from './strecken.ts';

/** Rows [ab, bis) of one person in a table. */
export type Zeilen = { ab: number; bis: number };

/** What is known of the person being counted: its rows, and its states as runs of counting days. Reused for every person. */
export type Personenlage = Readonly<{
  bezug: Zeilen;
  alleinerziehend: Zeilen;
  arbeit: Zeilen;
  teilnahme: Zeilen;
  arbeitslos: Zeilen;
  merkmale: readonly Zeilen[];
  /** Own ELB days with short gaps closed: what Zugang and Abgang of ELB go by. */
  episoden: Strecken;
  elb: Strecken;
  elbIrgendwo: Strecken;
  lzb: Strecken;
  lzbIrgendwo: Strecken;
  allein: Strecken;
  aktivLzb: Strecken;
  vierJahre: Strecken;
  lza: Strecken;
  /** Filled only for persons who started work. */
  bezugIrgendwo: Strecken;
  svb: Strecken;
  /** One a Dimension, and one more with a single class for cuts that need fewer than two. */
  klassen: readonly Klassenfolge[];
}>;

const zeilen = (): Zeilen => ({ ab: 0, bis: 0 });

/** An empty Personenlage for a grid. */
export const leerePersonenlage = (dimensionen: number, stichtage: number): Personenlage => ({
  bezug: zeilen(),
  alleinerziehend: zeilen(),
  arbeit: zeilen(),
  teilnahme: zeilen(),
  arbeitslos: zeilen(),
  merkmale: Array.from({ length: dimensionen }, zeilen),
  episoden: leereStrecken(),
  elb: leereStrecken(),
  elbIrgendwo: leereStrecken(),
  bezugIrgendwo: leereStrecken(),
  lzb: leereStrecken(),
  lzbIrgendwo: leereStrecken(),
  allein: leereStrecken(),
  aktivLzb: leereStrecken(),
  vierJahre: leereStrecken(),
  lza: leereStrecken(),
  svb: leereStrecken(),
  klassen: [
    ...Array.from({ length: dimensionen }, () => leereKlassenfolge(stichtage)),
    eineKlasse(stichtage),
  ],
});

/** Scratch days of one person. */
export type Hilfsstrecken = Readonly<{ a: Strecken; b: Strecken; c: Strecken; lza: Lzahilfe }>;

export const leereHilfsstrecken = (): Hilfsstrecken => ({
  a: leereStrecken(),
  b: leereStrecken(),
  c: leereStrecken(),
  lza: { luecke: leereStrecken(), gedeckt: leereStrecken() },
});
