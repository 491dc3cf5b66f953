import { describe, expect, it } from 'vitest';
import {
  KENNZAHLEN,
  definitionFuer,
  vergleiche,
  wertAus,
  type Groesse,
  type Groessenwuerfel,
} from '#domain/kennzahlen';
import { monatAus } from '#domain/werte';

/**
 * Published figures of all Jobcenter together, in thousands, as the Bremer Institut für Arbeitsmarktforschung und Jugendberufshilfe (BIAJ) printed them from
 * the Kennzahlenvergleich of the Statistik der BA. Numerator and denominator are printed in thousands, the value with one place.
 */
const VEROEFFENTLICHT = [
  // BIAJ, "Bedarfsdeckende Integrationen", September 2016: 1,102 million Integrationen, mean stock 4,330 million ELB, K2 25,5 %.
  { id: 'K2', jahr: 2015, zaehler: ['INT', 1102], nenner: ['ELB', 4330], wert: 25.5 },
  // The same: 517.000 bedarfsdeckend, there only of Integrationen in sv-pflichtige Beschäftigung; as quota 11,9 % (BIAJ 2017, K2_SVB_BD 2015).
  { id: 'BDQ', jahr: 2015, zaehler: ['INT_BD', 517], nenner: ['ELB', 4330], wert: 11.9 },
] as const;

const MONATE = 13;

/** A cube from December on: the stock in every month, the events of a year spread over the twelve months after. */
const wuerfelMit = (
  jahr: number,
  [ereignis, summe]: readonly [Groesse, number],
  [bestand, mittel]: readonly [Groesse, number],
): Groessenwuerfel => ({
  auftrag: {
    vonMonat: monatAus(jahr - 1, 12),
    // INT_BD looks three months ahead.
    stichtage: Int32Array.from({ length: MONATE + 2 + 3 }, (_, i) => 30 * i),
    dimensionen: [],
    schnitte: [],
    mindestluecke: 0,
  },
  schnitt: [],
  zellen: {
    [ereignis]: Float64Array.from({ length: MONATE + 3 }, (_, i) => (i > 0 && i < MONATE ? summe / 12 : 0)),
    [bestand]: Float64Array.from({ length: MONATE + 3 }, () => mittel),
  },
});

describe('Veröffentlichte Werte', () => {
  it.each(VEROEFFENTLICHT)(
    '$id $jahr ergibt sich aus Zähler und Nenner',
    ({ id, jahr, zaehler, nenner, wert }) => {
      const dezember = monatAus(jahr, 12);
      const kennzahl = definitionFuer(KENNZAHLEN, id, dezember);
      if (!kennzahl) throw new Error(id);
      const gerechnet = wertAus(kennzahl, wuerfelMit(jahr, zaehler, nenner), dezember, []);
      // Half a thousand up or down in the printed terms moves the value by a few hundredths.
      expect(Math.abs((gerechnet.wert ?? Number.NaN) - wert)).toBeLessThan(0.05 + 0.03);
      expect(gerechnet.nenner).toBeCloseTo(nenner[1], 6);
    },
  );

  it('liegen für alle zusammen zwischen denen der Männer und der Frauen, aber nicht in der Mitte', () => {
    // 2015: men 30,8 %, women 20,4 %, together 25,5 % (BIAJ, September 2016): the plain mean of 25,6 % is not the total.
    const frauen = (30.8 - 25.5) / (30.8 - 20.4);
    const k2 = { form: 'quote', besser: 'hoch' } as const;
    const werte = [
      { jobcenter: 'w', zaehler: frauen * 20.4, nenner: frauen * 100 },
      { jobcenter: 'm', zaehler: (1 - frauen) * 30.8, nenner: (1 - frauen) * 100 },
    ];
    const { gesamt, quartile } = vergleiche(
      k2,
      { name: '', mitglieder: ['w', 'm'] },
      monatAus(2015, 12),
      werte,
    );
    expect(gesamt.wert).toBeCloseTo(25.5, 9);
    expect(quartile?.median).toBeCloseTo(25.6, 9);
  });
});
