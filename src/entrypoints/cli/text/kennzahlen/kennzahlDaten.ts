import type { Kennzahlbericht } from '#application/kennzahlen';
import type { Kennzahlausgabe } from '#contract';
import { monatAlsIso } from '#domain/werte';
import { istBetrag, istInEuro } from './anzeigezeilen.ts';

/** Key figures as data of the contract. */
export const kennzahlDaten = ({ kennzahlen, groessen, jahreswerte }: Kennzahlbericht): Kennzahlausgabe => [
  ...kennzahlen.map(({ kennzahl, monat, gruppe, zaehler, nenner, wert, grund }) => {
    const teiler = istInEuro(kennzahl) ? 100 : 1;
    return {
      kennzahl,
      monat: monatAlsIso(monat),
      gruppe,
      zaehler: zaehler === null ? null : zaehler / teiler,
      nenner: nenner === null ? null : nenner / teiler,
      wert,
      grund,
    };
  }),
  ...groessen.map(({ groesse, monat, gruppe, wert, grund }) => ({
    groesse,
    monat: monatAlsIso(monat),
    gruppe,
    wert: wert === null || !istBetrag(groesse) ? wert : wert / 100,
    grund,
  })),
  ...jahreswerte.map(({ art, von, monat, gruppe, zaehler, nenner, wert, vjm, veraenderung, grund }) => {
    const teiler = istBetrag(von) ? 100 : 1;
    const geteilt = (w: number | null): number | null => (w === null ? null : w / teiler);
    return {
      jahreswert: art,
      von,
      monat: monatAlsIso(monat),
      gruppe,
      zaehler,
      nenner,
      wert: geteilt(wert),
      vjm: geteilt(vjm),
      veraenderung,
      grund,
    };
  }),
];

/** One object a line, so that long results stay readable. */
export const kennzahlJson = (daten: Kennzahlausgabe): string =>
  daten.length === 0 ? '[]' : `[\n${daten.map(z => JSON.stringify(z)).join(',\n')}\n]`;
