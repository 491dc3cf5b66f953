import { nichtGliederbar } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Anzeigezeile } from './anzeigezeilen.ts';
import { inLeseordnung } from './gruppentext.ts';
import { ZEICHEN } from './zahltexte.ts';

/** How figures are laid out; altersklassen: all age bands in order. */
export type Anordnung = Readonly<{
  altersklassen: readonly string[];
  /** Numerators and denominators also where a table leaves them out. */
  brueche: boolean;
  /** 'in Prozent', 'Anzahl' */
  einheit: string;
  /** Above everything that is in one table. */
  ueberschrift: string;
}>;

/** Figures by month and group, as tables look them up. */
export type Bild = Readonly<{
  ids: readonly string[];
  monate: readonly Monat[];
  gruppen: readonly Anzeigezeile['gruppe'][];
  merkmale: readonly string[];
  anordnung: Anordnung;
  /** undefined: nobody is there. */
  zeile(id: string, monat: Monat, gruppe: Anzeigezeile['gruppe']): Anzeigezeile | undefined;
  /** Any row of a figure: its names. */
  eine(id: string): Anzeigezeile | undefined;
}>;

/** The figures of some rows; groups in the order of reading. */
export const bildVon = (zeilen: readonly Anzeigezeile[], anordnung: Anordnung): Bild => {
  const je = (id: string, monat: Monat, gruppe: Anzeigezeile['gruppe']): string =>
    JSON.stringify([id, monat, gruppe]);
  const alle = new Map(zeilen.map(z => [je(z.id, z.monat, z.gruppe), z]));
  const namen = new Map(zeilen.map(z => [z.id, z]));
  const gruppen = [...Map.groupBy(zeilen, z => JSON.stringify(z.gruppe)).values()]
    .filter(istBesetzt)
    .flatMap(eigene => eigene.slice(0, 1).map(z => z.gruppe));
  return {
    ids: [...namen.keys()],
    monate: [...new Set(zeilen.map(z => z.monat))].toSorted((a, b) => a - b),
    gruppen: inLeseordnung(gruppen, anordnung.altersklassen),
    merkmale: [...new Set(gruppen.flatMap(g => Object.keys(g)))],
    anordnung,
    zeile: (id, monat, gruppe) => alle.get(je(id, monat, gruppe)),
    eine: id => namen.get(id),
  };
};

/** Everybody always; a group when something of it was counted or is hidden. */
const istBesetzt = (eigene: readonly Anzeigezeile[]): boolean =>
  eigene.some(({ gruppe, wert }) => Object.keys(gruppe).length === 0 || !LEER.has(wert));

const LEER: ReadonlySet<string> = new Set(['0', ZEICHEN.FEHLT, ZEICHEN.NENNER_0, ZEICHEN.NICHT_GRUPPIERBAR]);

/** Where a group has no row, nobody is there, or nothing is there of anybody. */
export const zelle = (
  { zeile }: Bild,
  id: string,
  monat: Monat | undefined,
  gruppe: Anzeigezeile['gruppe'],
): string => {
  if (monat === undefined) return '';
  const da = zeile(id, monat, gruppe)?.wert;
  if (da !== undefined) return da;
  if (nichtGliederbar(id) !== null) return ZEICHEN.NICHT_GRUPPIERBAR;
  return zeile(id, monat, {})?.wert === ZEICHEN.FEHLT ? ZEICHEN.FEHLT : ZEICHEN.NENNER_0;
};
