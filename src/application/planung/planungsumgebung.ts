import type { Ergebnis } from '#domain/werte';
import type { ImMandanten, Plandatei, Plantransaktion, Uhr } from '#ports';
import type { GerechneterPlan } from './rechneDaten.ts';

/** What working on plans needs from outside. */
export type Planungsumgebung = Readonly<{
  imMandanten: ImMandanten<Plantransaktion>;
  plandatei: Plandatei;
  uhr: Uhr;
  /** Calculates and checks data of a plan; what was calculated for a Jobcenter may come from memory. Absent: anew each time. */
  rechne?: Planrechner;
  /** The version of the program, for what is kept of its checks. */
  programm?: string;
}>;

/** Data of a plan file of a Jobcenter, calculated and checked; or all messages about their form, references and law. */
export type Planrechner = (jobcenter: string, daten: unknown) => Ergebnis<GerechneterPlan>;
