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
  /** Own ELB days. */
  eigene: Strecken;
  elb: Strecken;
  lzbIrgendwo: Strecken;
  allein: Strecken;
  aktivLzb: Strecken;
  vierJahre: Strecken;
  lza: Strecken;
  lzaElb: Strecken;
  /** Filled only for persons who started work. */
  bezugIrgendwo: Strecken;
  svb: Strecken;
  /** One a Dimension, and one more with a single class for cuts that need fewer than two. */
  klassen: readonly Klassenfolge[];
}> & {
  /** Own ELB days with short gaps closed: what Zugang and Abgang of ELB go by. */
  episoden: Strecken;
  /** ELB days anywhere; like the next two the own ones for most persons, who were never elsewhere and never NEF. */
  alle: Strecken;
  elbIrgendwo: Strecken;
  lzb: Strecken;
};

const zeilen = (): Zeilen => ({ ab: 0, bis: 0 });

/** An empty Personenlage for a grid. */
export const leerePersonenlage = (dimensionen: number, stichtage: number): Personenlage => ({
  bezug: zeilen(),
  alleinerziehend: zeilen(),
  arbeit: zeilen(),
  teilnahme: zeilen(),
  arbeitslos: zeilen(),
  merkmale: Array.from({ length: dimensionen }, zeilen),
  eigene: leereStrecken(),
  episoden: leereStrecken(),
  alle: leereStrecken(),
  elb: leereStrecken(),
  elbIrgendwo: leereStrecken(),
  bezugIrgendwo: leereStrecken(),
  lzb: leereStrecken(),
  lzbIrgendwo: leereStrecken(),
  allein: leereStrecken(),
  aktivLzb: leereStrecken(),
  vierJahre: leereStrecken(),
  lza: leereStrecken(),
  lzaElb: leereStrecken(),
  svb: leereStrecken(),
  klassen: [
    ...Array.from({ length: dimensionen }, () => leereKlassenfolge(stichtage)),
    eineKlasse(stichtage),
  ],
});

/** Scratch days of one person. */
export type Hilfsstrecken = Readonly<
  Record<'a' | 'b' | 'c' | 'episoden' | 'alle' | 'elbIrgendwo' | 'lzb', Strecken> & { lza: Lzahilfe }
>;

export const leereHilfsstrecken = (): Hilfsstrecken => ({
  a: leereStrecken(),
  b: leereStrecken(),
  c: leereStrecken(),
  episoden: leereStrecken(),
  alle: leereStrecken(),
  elbIrgendwo: leereStrecken(),
  lzb: leereStrecken(),
  lza: { luecke: leereStrecken(), gedeckt: leereStrecken() },
});
