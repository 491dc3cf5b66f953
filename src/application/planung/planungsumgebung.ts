import type { ImMandanten, Plandatei, Plantransaktion, Uhr } from '#ports';

/** What working on plans needs from outside. */
export type Planungsumgebung = Readonly<{
  imMandanten: ImMandanten<Plantransaktion>;
  plandatei: Plandatei;
  uhr: Uhr;
}>;
