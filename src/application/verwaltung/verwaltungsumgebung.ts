import type { ImMandanten, Uhr, Verwaltungstransaktion } from '#ports';

/** What looking after a Jobcenter needs from outside. */
export type Verwaltungsumgebung = Readonly<{
  imMandanten: ImMandanten<Verwaltungstransaktion>;
  uhr: Uhr;
  /** A new identifier for a unit. */
  kennung(): string;
}>;
