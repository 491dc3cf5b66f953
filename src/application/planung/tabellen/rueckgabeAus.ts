import {
  eingabenAus,
  type Ausgangsstand,
  type Plantabelle,
  type Rueckzeile,
  type Zelleingabe,
} from '#contract';
import type { Gelesenesblatt, Mappenwert } from '#ports';
import type { Blattweg, Wegweiser } from './wegweiser.ts';

/** What a workbook would change, and what of it was left out: sheets that are not tables of this plan, entries without a row. */
export type Mappenrueckgabe = Readonly<{
  eingaben: readonly Zelleingabe[];
  beiderseits: readonly string[];
  neu: readonly string[];
  ohneZeile: readonly string[];
  unbekannteBlaetter: readonly string[];
}>;

/** Reads the sheets of a workbook against the tables of the plan as they are now. */
export const rueckgabeAus = (
  { blaetter: wege }: Wegweiser,
  blaetter: readonly Gelesenesblatt[],
  tabellen: readonly Plantabelle[],
  warSo: Ausgangsstand,
): Mappenrueckgabe => {
  const nachMuster = new Map(tabellen.map(tabelle => [tabelle.muster, tabelle]));
  const gelesen = wege.flatMap(weg => {
    const blatt = blaetter.find(({ name }) => name === weg.blatt);
    const tabelle = nachMuster.get(weg.muster);
    return blatt && tabelle
      ? [
          {
            name: tabelle.name,
            ...eingabenAus(
              tabelle,
              weg.einzeln ? einzelzeile(weg, blatt, tabelle) : zeilenIn(weg, blatt, tabelle),
              warSo,
            ),
          },
        ]
      : [];
  });
  const bekannte = new Set(wege.filter(weg => nachMuster.has(weg.muster)).map(weg => weg.blatt));
  return {
    eingaben: gelesen.flatMap(({ eingaben }) => eingaben),
    beiderseits: gelesen.flatMap(({ beiderseits }) => beiderseits),
    neu: gelesen.flatMap(({ name, neu }) => neu.map(eintrag => `${name}: ${eintrag}`)),
    ohneZeile: gelesen.flatMap(({ name, ohneZeile }) => ohneZeile.map(eintrag => `${name}: ${eintrag}`)),
    unbekannteBlaetter: blaetter.map(({ name }) => name).filter(name => !bekannte.has(name)),
  };
};

/** Rows below the headings, which may have moved. */
const zeilenIn = (
  { schluessel, felder }: Blattweg,
  { name, zeilen }: Gelesenesblatt,
  tabelle: Plantabelle,
): readonly Rueckzeile[] => {
  const [ersterTitel = felder[0]?.titel] = schluessel;
  const kopf = zeilen.findIndex(zeile => zeile.some(zelle => zelle === ersterTitel));
  const titel = zeilen[kopf]?.map(zelle => alsText(zelle, null)) ?? [];
  const stelleVon = (name: string): number => titel.indexOf(name);
  const orte = felder.flatMap(feld => {
    const stelle = stelleVon(feld.titel);
    return stelle < 0 ? [] : [{ ...feld, stelle, einheit: einheitVon(tabelle, feld.ort) }];
  });
  if (kopf < 0) return [];
  return zeilen.slice(kopf + 1).map((zeile, i) => ({
    schluessel: schluessel.map(feld => alsText(zeile[stelleVon(feld)] ?? null, null)),
    zellen: orte.map(({ ort, titel: spalte, stelle, einheit }) => ({
      ort,
      text: alsText(zeile[stelle] ?? null, einheit),
      stelle: `Blatt „${name}“, Zeile ${kopf + i + 2}, „${spalte}“`,
    })),
  }));
};

/** The one row of fields that stand below each other. */
const einzelzeile = (
  { felder }: Blattweg,
  { name, zeilen }: Gelesenesblatt,
  tabelle: Plantabelle,
): readonly Rueckzeile[] => {
  const orte = new Map(felder.map(({ titel, ort }) => [titel, ort]));
  const zellen = zeilen.flatMap(([feld = null, wert = null], i) => {
    const titel = alsText(feld, null);
    const ort = orte.get(titel);
    return ort === undefined
      ? []
      : [
          {
            ort,
            text: alsText(wert, einheitVon(tabelle, ort)),
            stelle: `Blatt „${name}“, Zeile ${i + 1}, „${titel}“`,
          },
        ];
  });
  return [{ schluessel: [], zellen }];
};

const einheitVon = ({ spalten }: Plantabelle, ort: string): string | null =>
  spalten.find(spalte => spalte.ort === ort)?.einheit ?? null;

/** As it would be typed. A number with cents is an amount; any other broken number stays as it is and is refused with how it is written. */
const alsText = (wert: Mappenwert, einheit: string | null): string => {
  if (wert === null) return '';
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (wert instanceof Date) return wert.toISOString().slice(0, 10);
  if (typeof wert === 'string') return wert;
  if (Number.isInteger(wert)) return String(wert);
  return einheit === 'cent' ? `${wert.toFixed(2).replace('.', ',')} €` : String(wert).replace('.', ',');
};
