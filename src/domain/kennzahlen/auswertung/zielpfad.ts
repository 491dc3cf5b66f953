import { monatAus, monateDesJahres, monatTeile, type Monat } from '#domain/werte';
import { naiveJahresendprognose, sollImJahresverlauf, type Monatsreihe } from './jahreswerte.ts';
import type { Zielmessung } from './zielmessung.ts';

/** What is agreed: the value at the year's end, or a change in percent of the year before (relative, of a quota as well). */
export type Zielvorgabe = Readonly<{ wert: number }> | Readonly<{ veraenderung: number }>;

/** What a path is made of; every course is that of the year so far (JFW, JDW or sum). */
export type Zielangabe = Readonly<{
  art: Zielmessung['art'];
  vorgabe: Zielvorgabe;
  jahr: number;
  /** The course of the year so far; after its last value nothing is known. */
  ist: Monatsreihe;
  /** The course of the year before, which gives the path its form. */
  vorjahr: Monatsreihe;
  /** The value of the year before that the target starts from. */
  basis: number | null;
}>;

/** A month of the path. abweichung: percentage points for a quota, percent of the Soll for stocks and amounts. */
export type Zielmonat = Readonly<{
  monat: Monat;
  soll: number | null;
  ist: number | null;
  abweichung: number | null;
}>;

/** The way to a target. prognose: naive year's end, null at the end itself; veraenderung: the target against the basis, in percent. */
export type Zielpfad = Readonly<{
  ziel: number | null;
  basis: number | null;
  veraenderung: number | null;
  monate: readonly Zielmonat[];
  /** The last month with a value; null without any. */
  stand: Zielmonat | null;
  prognose: number | null;
  /** Forecast against the target, in the unit of the deviations. */
  prognoseabweichung: number | null;
}>;

/** The path of twelve months to a target, what was reached, and where the year ends if the rest runs as last year's. */
export const zielpfadAus = ({ art, vorgabe, jahr, ist, vorjahr, basis }: Zielangabe): Zielpfad => {
  const ziel =
    'wert' in vorgabe ? vorgabe.wert : basis === null ? null : basis * (1 + vorgabe.veraenderung / 100);
  const monate = monateDesJahres(jahr).map(monat => {
    const soll = ziel === null ? null : sollImJahresverlauf(ziel, vorjahr, monat);
    const wert = ist(monat);
    return { monat, soll, ist: wert, abweichung: abweichungVon(art, wert, soll) };
  });
  const stand = monate.findLast(m => m.ist !== null) ?? null;
  const prognose = stand === null || stand.ist === null ? null : prognoseAus(stand.ist, vorjahr, stand.monat);
  return {
    ziel,
    basis,
    veraenderung: ziel === null || basis === null || basis === 0 ? null : (ziel / basis - 1) * 100,
    monate,
    stand,
    prognose,
    prognoseabweichung: abweichungVon(art, prognose, ziel),
  };
};

/** A finished year has none. */
const prognoseAus = (bisher: number, vorjahr: Monatsreihe, monat: Monat): number | null =>
  monatTeile(monat).monat === 12 ? null : naiveJahresendprognose(bisher, vorjahr, monat);

const abweichungVon = (art: Zielmessung['art'], ist: number | null, soll: number | null): number | null => {
  if (ist === null || soll === null) return null;
  if (art === 'quote') return ist - soll;
  return soll === 0 ? null : (ist / soll - 1) * 100;
};

/** The end of the year before, where a target starts. */
export const endeDesVorjahrs = (jahr: number): Monat => monatAus(jahr - 1, 12);
