import { summeAnzahl, veraenderungAnzahl, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Instrumentangaben } from './angaben.ts';
import { istReihenbruch, zaehltFaelle, type Zeile, type Zeilen } from './zeilen.ts';

/**
 * Sums of the main table by group and in total, this year and last, with their change. The change leaves out rows
 * whose unit changed; what it compares then stands under `vergleichbar`.
 */
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
  const summiert = (was: string, teile: readonly Zeile[], ...tiefer: readonly string[]): Jahressummen => ({
    neu: summiere(zeug, `${name}${was}`, [...ort, ...tiefer, 'summe'], teile.flatMap(gezaehlteMenge)),
    alt: summiere(
      zeug,
      `${name}${was} (${vorjahr})`,
      [...ort, ...tiefer, 'vorjahr'],
      teile.flatMap(gezaehltesVorjahr),
    ),
  });
  const alle = summiert('', zeilen);
  const vergleichbare = zeilen.filter(({ angaben }) => !istReihenbruch(angaben));
  const nurEinTeil = vergleichbare.length < zeilen.length;
  const { neu, alt } = nurEinTeil ? summiert(', vergleichbare Zeilen', vergleichbare, 'vergleichbar') : alle;
  if (!neu || !alt || alt.wert <= 0) return;
  const was = nurEinTeil ? 'Veränderung der vergleichbaren Zeilen' : 'Veränderung';
  zeug.rechnung.wende(veraenderungAnzahl, ziel(zeug, `${name}: ${was}`, ...ort, 'veraenderung'), {
    neu,
    alt,
  });
};

type Jahressummen = Readonly<Record<'neu' | 'alt', Zahl<'anzahl'> | null>>;

const gezaehlteMenge = ({ angaben, menge }: Zeile): readonly Zahl<'anzahl'>[] =>
  menge && zaehltFaelle(angaben.einheit) ? [menge] : [];

const gezaehltesVorjahr = ({ angaben, vorjahr }: Zeile): readonly Zahl<'anzahl'>[] =>
  vorjahr && zaehltFaelle(angaben.vorjahreseinheit ?? angaben.einheit) ? [vorjahr] : [];

const summiere = (
  zeug: Schreibzeug,
  name: string,
  ort: readonly string[],
  teile: readonly Zahl<'anzahl'>[],
): Zahl<'anzahl'> | null =>
  teile.length === 0 ? null : zeug.rechnung.wende(summeAnzahl, ziel(zeug, name, ...ort), { teile });
