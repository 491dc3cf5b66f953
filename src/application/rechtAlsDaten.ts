import { tagAlsIso, type Tag, type Wert } from '#domain/werte';
import {
  EINHEITEN,
  istParameterId,
  PARAMETER_IDS,
  reihe,
  type Parameter,
  type ParameterId,
  type Parameterreihe,
} from '#recht';
import { wertAlsText } from './rechtZeigen.ts';

/** A parameter of the law as data. */
export type Rechtswertkopf = Readonly<{
  kennung: string;
  name: string;
  /** 'euro_monat': what is counted, and per what. */
  einheit: string;
  /** What a value is: 'cent', 'anteil', … */
  art: string;
  bezugsdatum: string;
  festsetzung: string;
}>;

/** One row of it. wert: cents, a fraction, a count, a word; null: there is no rule in that time. gueltigBis: the first day it does not hold. */
export type Rechtswertzeile = Readonly<{
  wert: Wert['wert'] | string | boolean | null;
  text: string;
  gueltigAb: string;
  gueltigBis: string | null;
  rechtsgrundlage: string;
  status: string;
  pruefstand: string;
  hinweis: string | null;
}>;

/** All parameters of the law, in the order of the data. */
export const rechtswerte = (): readonly Rechtswertkopf[] =>
  PARAMETER_IDS.map(id => alsKopf(reihe<ParameterId>(id)));

/** A parameter with its rows, or with the one of a day where there is one; null where there is no such parameter. */
export const rechtswert = (
  kennung: string,
  am: Tag | null,
): (Rechtswertkopf & Readonly<{ zeilen: readonly Rechtswertzeile[] }>) | null => {
  if (!istParameterId(kennung)) return null;
  const gefunden = reihe<ParameterId>(kennung);
  const zeilen = gefunden.zeilen.filter(
    ({ gueltig: { von, bis } }) => am === null || (am >= von && (bis === null || am < bis)),
  );
  return { ...alsKopf(gefunden), zeilen: zeilen.map(alsZeile) };
};

const alsKopf = ({ id, name, einheit, bezugsdatum, festsetzung }: Parameterreihe): Rechtswertkopf => ({
  kennung: id,
  name,
  einheit,
  art: EINHEITEN[einheit].art,
  bezugsdatum,
  festsetzung,
});

const alsZeile = (zeile: Parameter): Rechtswertzeile => ({
  wert: zeile.wert,
  text: wertAlsText(zeile),
  gueltigAb: tagAlsIso(zeile.gueltig.von),
  gueltigBis: zeile.gueltig.bis === null ? null : tagAlsIso(zeile.gueltig.bis),
  rechtsgrundlage: zeile.rechtsgrundlage,
  status: zeile.status,
  pruefstand: zeile.pruefstand,
  hinweis: zeile.hinweis,
});
