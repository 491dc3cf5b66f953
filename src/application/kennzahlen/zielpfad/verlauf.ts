import type { Monatsreihen } from '#domain/aggregate';
import {
  GROESSEN,
  jahresdurchschnitt,
  jahresfortschritt,
  jahresfortschrittswert,
  type Monatsreihe,
  type Term,
  type Zielmessung,
} from '#domain/kennzahlen';

/** The course of the year so far, as the target is measured, of quantities by month. */
export const verlaufAus = (
  messung: Zielmessung,
  reihe: (groesse: Term['groesse']) => Monatsreihe,
): Monatsreihe => {
  if (messung.art === 'quote') {
    const [ereignisse, bestand] = [reihe(messung.zaehler), reihe(messung.nenner)];
    return monat => jahresfortschrittswert(ereignisse, bestand, monat);
  }
  const werte = reihe(messung.groesse);
  return messung.art === 'betrag'
    ? monat => jahresfortschritt(werte, monat)
    : monat => jahresdurchschnitt(werte, monat);
};

/** A published quantity month by month. */
export const amtlicheReihe =
  (reihen: Monatsreihen, groesse: Term['groesse']): Monatsreihe =>
  monat => {
    const bekannt = GROESSEN.find(g => g === groesse);
    return (bekannt && reihen.get(bekannt)?.get(monat)?.wert) ?? null;
  };
