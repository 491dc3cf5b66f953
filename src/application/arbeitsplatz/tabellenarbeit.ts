import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Tabellenvergleich, Tabellenwunsch } from '../planung/index.ts';

/** Working on the tables of a plan in a spreadsheet program. */
export type Tabellenarbeit = Readonly<{
  /** A workbook (.xlsx). */
  gibAus(akteur: Akteur, wunsch: Tabellenwunsch): Promise<Ergebnis<Uint8Array>>;
  /** What a workbook that came back would change. */
  vergleiche(
    akteur: Akteur,
    mappe: Readonly<{ kennung: string; inhalt: Uint8Array; datei: string }>,
  ): Promise<Ergebnis<Tabellenvergleich>>;
}>;
