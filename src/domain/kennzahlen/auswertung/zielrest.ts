import { monatTeile, type Monat } from '#domain/werte';
import {
  jahresdurchschnittVormonate,
  jahresfortschritt,
  naiveJahresendprognose,
  noetigerRest,
  type Monatsreihe,
} from './jahreswerte.ts';
import type { Zielmessung } from './zielmessung.ts';

/**
 * What the months after the stand need for the target. gesamt: events or Euro of all of them, null for a stock; jeMonat: events or Euro a month, or the
 * mean of the stock.
 */
export type Zielrest = Readonly<{ monate: number; gesamt: number | null; jeMonat: number }>;

/** The needed rest of the year; null when none is left or a value is missing. reihe: the quantity month by month. */
export const zielrest = (
  messung: Zielmessung,
  ziel: number,
  reihe: (groesse: Extract<Zielmessung, { art: 'bestand' | 'betrag' }>['groesse']) => Monatsreihe,
  stand: Monat,
): Zielrest | null => {
  const monate = 12 - monatTeile(stand).monat;
  if (monate === 0) return null;
  if (messung.art === 'bestand') {
    const jeMonat = noetigerRest(ziel, reihe(messung.groesse), stand);
    return jeMonat === null ? null : { monate, gesamt: null, jeMonat };
  }
  const gesamt =
    messung.art === 'quote'
      ? noetigeEreignisse(ziel, reihe(messung.zaehler), reihe(messung.nenner), stand)
      : noetigerBetrag(ziel, reihe(messung.groesse), stand);
  return gesamt === null ? null : { monate, gesamt, jeMonat: gesamt / monate };
};

const noetigerBetrag = (ziel: number, betrag: Monatsreihe, stand: Monat): number | null => {
  const bisher = jahresfortschritt(betrag, stand);
  return bisher === null ? null : ziel - bisher;
};

/** Events for the quota of the year, over the mean of stocks that the year is likely to end with. */
const noetigeEreignisse = (
  ziel: number,
  ereignisse: Monatsreihe,
  bestand: Monatsreihe,
  stand: Monat,
): number | null => {
  const bisher = jahresfortschritt(ereignisse, stand);
  const vormonate: Monatsreihe = monat => jahresdurchschnittVormonate(bestand, monat);
  const jetzt = vormonate(stand);
  const nenner = jetzt === null ? null : naiveJahresendprognose(jetzt, vormonate, stand);
  return bisher === null || nenner === null ? null : (ziel / 100) * nenner - bisher;
};
