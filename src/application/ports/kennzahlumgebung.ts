import type { Aggregatablagen } from './aggregatablage.ts';
import type { ImMandanten } from './datenbank.ts';
import type { Lager } from './lager.ts';
import type { Uhr } from './umgebung.ts';
import type { Verwaltungstransaktion } from './verwaltung.ts';

/** What figures of a tenant come from: deliveries and published tables by its number, its mode and units, and its log. */
export type Kennzahlumgebung = Readonly<{
  lager: Lager;
  aggregate: Aggregatablagen;
  imMandanten: ImMandanten<Verwaltungstransaktion>;
  uhr: Uhr;
}>;
