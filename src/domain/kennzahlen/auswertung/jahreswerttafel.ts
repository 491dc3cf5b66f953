import type { Monat } from '#domain/werte';
import type { Kennzahl, Term } from '../definitionen/typen.ts';
import type { Groessenwuerfel } from '../zaehlwerk/typen.ts';
import {
  gleitenderJahresdurchschnitt,
  jahresdurchschnitt,
  jahresdurchschnittVormonate,
  jahresfortschritt,
  jahresfortschrittswert,
  type Monatsreihe,
} from './jahreswerte.ts';
import { groesseAus } from './wertAus.ts';

/** JFW: since January, a quota in percent or a sum. JDW, JDW-VM, gJDW: means of a stock. */
export const JAHRESWERTARTEN = ['JFW', 'JDW', 'JDW-VM', 'gJDW'] as const;
export type Jahreswertart = (typeof JAHRESWERTARTEN)[number];

/**
 * A value of the year so far, the one of the same month of the year before (VJM), and the change against it in percent. von: id of the quota, or the
 * quantity. faelle: events that a JFW counts, nenner: the mean they are divided by; null for stocks and amounts.
 */
export type Jahreswert = Readonly<{
  art: Jahreswertart;
  von: string;
  wert: number | null;
  vjm: number | null;
  veraenderung: number | null;
  faelle: Zeitpaar | null;
  nenner: Zeitpaar | null;
}>;

type Zeitpaar = Readonly<{ jetzt: number | null; vjm: number | null }>;

const BESTAENDE: readonly Term['groesse'][] = ['ELB', 'LZB'];
const SUMMEN: readonly Term['groesse'][] = ['LLU', 'LUH'];

/**
 * Year values of a month and classes (one a Dimension of the cut): JFW of the quotas that count a year over the mean of its stocks, of the amounts, which
 * groups have none of, and means of ELB and LZB.
 */
export const jahreswerteAus = (
  kennzahlen: readonly Kennzahl[],
  wuerfel: Groessenwuerfel,
  monat: Monat,
  klassen: readonly number[] = [],
): readonly Jahreswert[] => {
  const reihe =
    (groesse: Term['groesse']): Monatsreihe =>
    m =>
      groesseAus(wuerfel, groesse, m, klassen);
  const zeile = (
    art: Jahreswertart,
    von: string,
    f: (m: Monat) => number | null,
    terme: Readonly<{ faelle: Monatsreihe; nenner: Monatsreihe }> | null = null,
  ): Jahreswert => {
    const vorjahr = (monat - 12) as Monat;
    const [wert, vjm] = [f(monat), f(vorjahr)];
    const veraenderung = wert === null || vjm === null || vjm === 0 ? null : (wert / vjm - 1) * 100;
    return {
      art,
      von,
      wert,
      vjm,
      veraenderung,
      faelle: terme && { jetzt: terme.faelle(monat), vjm: terme.faelle(vorjahr) },
      nenner: terme && { jetzt: terme.nenner(monat), vjm: terme.nenner(vorjahr) },
    };
  };
  return [
    ...kennzahlen.filter(istJahresquote).map(({ id, zaehler, nenner }) =>
      zeile('JFW', id, m => jahresfortschrittswert(reihe(zaehler.groesse), reihe(nenner.groesse), m), {
        faelle: m => jahresfortschritt(reihe(zaehler.groesse), m),
        nenner: m => jahresdurchschnittVormonate(reihe(nenner.groesse), m),
      }),
    ),
    ...(klassen.length > 0 ? [] : SUMMEN).map(g => zeile('JFW', g, m => jahresfortschritt(reihe(g), m))),
    ...BESTAENDE.flatMap(g => [
      zeile('JDW', g, m => jahresdurchschnitt(reihe(g), m)),
      zeile('JDW-VM', g, m => jahresdurchschnittVormonate(reihe(g), m)),
      zeile('gJDW', g, m => gleitenderJahresdurchschnitt(reihe(g), m)),
    ]),
  ];
};

/** Twelve months of events over the mean of the twelve stocks before. */
export const istJahresquote = ({ zaehler, nenner }: Kennzahl): boolean =>
  zaehler.fenster === 'summe m-11…m' && nenner.fenster === 'summe m-12…m-1' && nenner.teiler === 12;
