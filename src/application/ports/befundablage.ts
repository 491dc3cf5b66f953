import type { Stufe } from '#domain/werte';

/** What is kept of a finding: how bad it is, what it is about, and whether it was accepted with a reason. */
export type Befundstelle = Readonly<{ stufe: Stufe; pfad: string; geprueft: boolean }>;

/** What was found in a Fassung, and in what state of its parts by what program and law. */
export type Befundstand = Readonly<{
  plan: string;
  fassung: number;
  /** Changes with every writing of the Fassung. */
  datenstand: string;
  /** What was found in just these data, and by what; null: they were not checked since they were written. */
  geprueft: Readonly<{ pruefer: string; stellen: readonly Befundstelle[] }> | null;
}>;

/** What was to be kept: of the state that was read before the parts were. */
export type Befundergebnis = Pick<Befundstand, 'plan' | 'fassung' | 'datenstand'> &
  NonNullable<Befundstand['geprueft']>;

/** The findings of Fassungen inside one transaction, so that nobody has to open a plan to count them. */
export type Befundablage = Readonly<{
  /** Of the current Fassung of each plan, and of the last that is beschlossen. */
  staende(): Promise<readonly Befundstand[]>;
  merke(ergebnis: Befundergebnis): Promise<void>;
}>;
