import type { Sicherungsmanifest } from '#contract';
import type { Ergebnis } from '#domain/werte';
import type { NeuesKonto } from '../anmeldung/index.ts';
import type { Jobcenterwunsch } from './richteJobcenterEin.ts';
import type { Sicherungsbericht } from './sichereBestand.ts';

/** What the operator of an installation does with its data, bound to the real world by `main`. */
export type Betrieb = Readonly<{
  /** nach: a file, or a folder in which one with date and time appears. */
  sichere(nach: string): Promise<Ergebnis<Sicherungsbericht>>;
  stelleWiederHer(datei: string): Promise<Ergebnis<Sicherungsmanifest>>;
  legeJobcenterAn(wunsch: Jobcenterwunsch): Promise<Ergebnis<NeuesKonto>>;
}>;
