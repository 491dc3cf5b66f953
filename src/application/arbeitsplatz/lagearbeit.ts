import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Lage, Lagewahl } from '../lage/typen.ts';

export type * from '../lage/typen.ts';

/** The start page: where the house stands, and what waits for somebody. */
export type Lagearbeit = Readonly<{
  fuer(akteur: Akteur, wahl: Lagewahl): Promise<Ergebnis<Lage>>;
}>;
