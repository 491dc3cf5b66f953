import {
  BETRAEGE,
  groesseAus,
  verdeckteMonate,
  type Monatsreihe,
  type Term,
  type Wuerfel,
  type Zielmessung,
} from '#domain/kennzahlen';
import { monateDesJahres, type Monat } from '#domain/werte';

/** An own quantity month by month; amounts in Euro. */
export const eigeneReihe =
  (wuerfel: Wuerfel | null, groesse: Term['groesse']): Monatsreihe =>
  monat => {
    const wert = wuerfel && groesseAus(wuerfel, groesse, monat, []);
    return wert !== null && BETRAEGE.some(b => b === groesse) ? wert / 100 : wert;
  };

/** Months of a year whose cumulated own value would give away a small number of people; none for amounts. */
export const verdeckteImJahr = (
  messung: Zielmessung,
  wuerfel: Wuerfel | null,
  jahr: number,
  mindestfallzahl: number | null,
): ReadonlySet<Monat> => {
  if (messung.art === 'betrag' || mindestfallzahl === null) return new Set();
  const reihe = eigeneReihe(wuerfel, messung.art === 'quote' ? messung.zaehler : messung.groesse);
  const bekannt = monateDesJahres(jahr).flatMap(monat => {
    const zahl = reihe(monat);
    return zahl === null ? [] : [{ monat, zahl }];
  });
  return verdeckteMonate(bekannt, mindestfallzahl);
};
