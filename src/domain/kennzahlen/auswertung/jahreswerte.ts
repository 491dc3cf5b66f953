import { monatTeile, type Monat } from '#domain/werte';

/** A value by month; null where it does not exist. */
export type Monatsreihe = (monat: Monat) => number | null;

const ersterDesJahres = (monat: Monat): Monat => (monat - monatTeile(monat).monat + 1) as Monat;

const summe = (reihe: Monatsreihe, von: Monat, bis: Monat): number | null => {
  let ergebnis = 0;
  for (let m = von; m <= bis; m = (m + 1) as Monat) {
    const wert = reihe(m);
    if (wert === null) return null;
    ergebnis += wert;
  }
  return ergebnis;
};

const mittel = (reihe: Monatsreihe, von: Monat, bis: Monat): number | null => {
  const gesamt = summe(reihe, von, bis);
  return gesamt === null ? null : gesamt / (bis - von + 1);
};

/** Jahresfortschrittssumme: events from January to the month. */
export const jahresfortschritt = (bewegung: Monatsreihe, monat: Monat): number | null =>
  summe(bewegung, ersterDesJahres(monat), monat);

/** JDW: mean of the stocks from January to the month. */
export const jahresdurchschnitt = (bestand: Monatsreihe, monat: Monat): number | null =>
  mittel(bestand, ersterDesJahres(monat), monat);

/** JDW-VM: mean of the stocks of the months before, from December of the last year on: the denominator of quotas within the year. */
export const jahresdurchschnittVormonate = (bestand: Monatsreihe, monat: Monat): number | null =>
  mittel(bestand, (ersterDesJahres(monat) - 1) as Monat, (monat - 1) as Monat);

/** gJDW: mean of the twelve stocks that end with the month. */
export const gleitenderJahresdurchschnitt = (bestand: Monatsreihe, monat: Monat): number | null =>
  mittel(bestand, (monat - 11) as Monat, monat);

/** JFW of a quota in percent: events since January per 100 of the JDW-VM. In December it equals the key figure. */
export const jahresfortschrittswert = (
  bewegung: Monatsreihe,
  bestand: Monatsreihe,
  monat: Monat,
): number | null => {
  const zaehler = jahresfortschritt(bewegung, monat);
  const nenner = jahresdurchschnittVormonate(bestand, monat);
  return zaehler === null || nenner === null || nenner === 0 ? null : (zaehler / nenner) * 100;
};

/** The course of last year: its value in the same month and at its end; null where one of them does not exist. */
const vorjahresverlauf = (
  verlauf: Monatsreihe,
  monat: Monat,
): Readonly<{ damals: number; amEnde: number }> | null => {
  const vorjahr = (monat - 12) as Monat;
  const damals = verlauf(vorjahr);
  const amEnde = verlauf((ersterDesJahres(vorjahr) + 11) as Monat);
  return damals === null || amEnde === null ? null : { damals, amEnde };
};

/** What of a year's value should be reached by a month, by the course of the year before. null without that course. */
export const sollImJahresverlauf = (
  ziel: number,
  verlaufVorjahr: Monatsreihe,
  monat: Monat,
): number | null => {
  const verlauf = vorjahresverlauf(verlaufVorjahr, monat);
  return verlauf === null || verlauf.amEnde === 0 ? null : (ziel * verlauf.damals) / verlauf.amEnde;
};

/** The year's end if the rest of the year runs as last year's did: naive, for want of a real forecast. null without that course. */
export const naiveJahresendprognose = (
  bisher: number,
  verlaufVorjahr: Monatsreihe,
  monat: Monat,
): number | null => {
  const verlauf = vorjahresverlauf(verlaufVorjahr, monat);
  return verlauf === null || verlauf.damals === 0 ? null : (bisher * verlauf.amEnde) / verlauf.damals;
};

/** Mean that a stock needs in the rest of the year to reach its JDW; null in December. */
export const noetigerRest = (ziel: number, bestand: Monatsreihe, monat: Monat): number | null => {
  const bisher = summe(bestand, ersterDesJahres(monat), monat);
  const rest = 12 - monatTeile(monat).monat;
  return bisher === null || rest === 0 ? null : (12 * ziel - bisher) / rest;
};
