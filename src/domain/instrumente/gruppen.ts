import { summeAnzahl, veraenderungAnzahl, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Instrumentangaben } from './angaben.ts';
import { zaehltFaelle, type Zeile, type Zeilen } from './zeilen.ts';

/** Sums of the main table by group and in total, this year and last, with their change. */
export const berechneGruppen = (zeug: Schreibzeug, angaben: Instrumentangaben, zeilen: Zeilen): void => {
  const tabelle = [...zeilen.values()].filter(istTabellenzeile);
  if (tabelle.length === 0) return;
  const vorjahr = angaben.vorjahr?.bezeichnung ?? 'Vorjahr';
  for (const [schluessel, gruppe] of Object.entries(angaben.gruppen ?? {})) {
    const name = `${gruppe.nummer}. ${gruppe.bezeichnung}`;
    const eigene = tabelle.filter(zeile => zeile.angaben.gruppe === schluessel);
    berechneSummen(zeug, { name, vorjahr, ort: ['gruppen', schluessel] }, eigene);
  }
  berechneSummen(zeug, { name: 'Summe der Instrumente', vorjahr, ort: [] }, tabelle);
};

/** A row of the main table: no part of another row and not only listed beside it. */
export const istTabellenzeile = ({ angaben }: Pick<Zeile, 'angaben'>): boolean =>
  angaben.teilVon === undefined && angaben.nachrichtlich !== true;

type Summenort = Readonly<{ name: string; vorjahr: string; ort: readonly string[] }>;

const berechneSummen = (
  zeug: Schreibzeug,
  { name, vorjahr, ort }: Summenort,
  zeilen: readonly Zeile[],
): void => {
  const neu = summiere(
    zeug,
    name,
    [...ort, 'summe'],
    zeilen.flatMap(({ angaben, menge }) => (menge && zaehltFaelle(angaben.einheit) ? [menge] : [])),
  );
  const alt = summiere(
    zeug,
    `${name} (${vorjahr})`,
    [...ort, 'vorjahr'],
    zeilen.flatMap(({ angaben, vorjahr: menge }) =>
      menge && zaehltFaelle(angaben.vorjahreseinheit ?? angaben.einheit) ? [menge] : [],
    ),
  );
  if (neu && alt && alt.wert !== 0)
    zeug.rechnung.wende(veraenderungAnzahl, ziel(zeug, `${name}: Veränderung`, ...ort, 'veraenderung'), {
      neu,
      alt,
    });
};

const summiere = (
  zeug: Schreibzeug,
  name: string,
  ort: readonly string[],
  teile: readonly Zahl<'anzahl'>[],
): Zahl<'anzahl'> | null =>
  teile.length === 0 ? null : zeug.rechnung.wende(summeAnzahl, ziel(zeug, name, ...ort), { teile });
