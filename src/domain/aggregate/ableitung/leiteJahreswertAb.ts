import type { Groesse, Jahreswertart } from '#domain/kennzahlen';
import { monatTeile, type Monat } from '#domain/werte';
import { nichtAbleitbar, summiere, type Ableitung } from './ableitung.ts';
import { wasFehlt } from './leiteKennzahlAb.ts';
import type { Monatsreihen } from './monatsreihen.ts';

/** The year so far from published months: means of a stock, or the sum of an amount (JFW). */
export const leiteJahreswertAb = (
  art: Jahreswertart,
  groesse: Groesse,
  reihen: Monatsreihen,
  monat: Monat,
): Ableitung => {
  const monate = monateFuer(art, monat);
  const { summe, vorlaeufig, worte, fehlend } = summiere(reihen, groesse, monate);
  if (fehlend.length > 0) return nichtAbleitbar(wasFehlt(groesse, fehlend, monate));
  const istSumme = art === 'JFW';
  return {
    zaehler: summe,
    nenner: istSumme ? null : monate.length,
    wert: istSumme ? summe : summe / monate.length,
    vorlaeufig,
    satz: istSumme ? `Summe ${worte}` : `${worte} ÷ ${monate.length}`,
    fehlt: null,
  };
};

const monateFuer = (art: Jahreswertart, monat: Monat): readonly Monat[] => {
  const bisher = monatTeile(monat).monat;
  const [anzahl, ende] = art === 'gJDW' ? [12, monat] : [bisher, art === 'JDW-VM' ? monat - 1 : monat];
  return Array.from({ length: anzahl }, (_, i) => (ende - anzahl + 1 + i) as Monat);
};
