import { describe, expect, it } from 'vitest';
import { monatAus } from '#domain/werte';
import { KENNZAHLEN } from '../definitionen/kennzahlen.ts';
import type { Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { fehlgrundDerKennzahl, fehlgrundDesTerms } from './fehlgrund.ts';
import { fehlgrundDesJahreswerts } from './jahreswertgrund.ts';
import { definitionFuer, wertAus } from './wertAus.ts';

/** Two years from January 2023; the amounts of March 2024 are not there. */
const MONATE = 24;
const voll = new Float64Array(MONATE).fill(100);
const luecke = voll.map((wert, m) => (m === 14 ? Number.NaN : wert));
const wuerfel: Groessenwuerfel = {
  auftrag: {
    vonMonat: monatAus(2023, 1),
    stichtage: Int32Array.from({ length: MONATE + 2 }, (_, i) => 19_000 + 30 * i),
    dimensionen: [],
    schnitte: [[]],
    mindestluecke: 0,
  },
  schnitt: [],
  zellen: { ELB: voll, INT: voll, INT_SVB: voll, INT_BD: voll, KONT: voll, LLU: luecke },
};

const grund = (id: string, jahr: number, monat: number) => {
  const definition = definitionFuer(KENNZAHLEN, id, monatAus(jahr, monat));
  return definition ? fehlgrundDerKennzahl(definition, wuerfel, monatAus(jahr, monat)) : undefined;
};

describe('Der Grund, aus dem eine Kennzahl fehlt', () => {
  it('ist der Monat selbst, wenn er nicht in der Lieferung ist', () => {
    const ausserhalb = { art: 'AUSSERHALB', von: monatAus(2023, 1), bis: monatAus(2024, 12) };
    expect([grund('K2', 2022, 12), grund('K2', 2025, 1)]).toEqual([ausserhalb, ausserhalb]);
  });

  it('ist der Vorjahresmonat oder, was zwölf Monate zurückliegt; möglich ab dem Monat, der den längeren Weg hat', () => {
    expect(grund('K1E2', 2023, 12)).toEqual({ art: 'VORGESCHICHTE', braucht: 'vorjahresmonat', ab: monatAus(2024, 1) }); // prettier-ignore
    expect(grund('K2', 2023, 12)).toEqual({ art: 'VORGESCHICHTE', braucht: 'zwoelf', ab: monatAus(2024, 1) }); // prettier-ignore
    expect(grund('K2', 2024, 1)).toBeNull();
  });

  it('ist die Wartezeit von drei und sechs Monaten', () => {
    expect(grund('BD', 2024, 9)).toBeNull();
    expect(grund('BD', 2024, 10)).toEqual({ art: 'WARTEZEIT', groesse: 'INT_BD', monate: 3, bis: monatAus(2024, 9) }); // prettier-ignore
    expect(grund('K2E3', 2024, 6)).toBeNull();
    expect(grund('K2E3', 2024, 7)).toEqual({ art: 'WARTEZEIT', groesse: 'KONT', monate: 6, bis: monatAus(2024, 6) }); // prettier-ignore
  });

  it('ist der Monat ohne Satz in leistungen.csv', () => {
    expect(grund('K1', 2024, 3)).toEqual({ art: 'KEIN_SATZ', groesse: 'LLU', monat: monatAus(2024, 3) });
    expect(grund('K1', 2024, 4)).toBeNull();
  });

  it('steht genau dann fest, wenn der Wert fehlt', () => {
    for (const id of ['K1', 'K1E2', 'K2', 'K2E3', 'BD', 'BDQ'])
      for (let m = -2; m < MONATE + 2; m++) {
        const monat = monatAus(2023, 1 + m);
        const definition = definitionFuer(KENNZAHLEN, id, monat);
        if (!definition) throw new Error(`${id} gibt es nicht`);
        const fehlt = wertAus(definition, wuerfel, monat, []).grund === 'FEHLT';
        expect([id, m, fehlgrundDerKennzahl(definition, wuerfel, monat) !== null]).toEqual([id, m, fehlt]);
      }
  });

  it('gilt auch für eine Basisgröße allein', () => {
    expect(fehlgrundDesTerms({ groesse: 'KONT', fenster: 'm' }, wuerfel, monatAus(2024, 7))).toMatchObject({ art: 'WARTEZEIT' }); // prettier-ignore
    expect(fehlgrundDesTerms({ groesse: 'ELB', fenster: 'm' }, wuerfel, monatAus(2023, 1))).toBeNull();
  });
});

describe('Der Grund, aus dem ein Jahreswert fehlt', () => {
  const imJahr = (art: 'JFW' | 'JDW' | 'JDW-VM' | 'gJDW', von: string, jahr: number, monat: number) =>
    fehlgrundDesJahreswerts({ art, von }, KENNZAHLEN, wuerfel, monatAus(jahr, monat));

  it('ist der Dezember davor, ohne den es keinen Jahresfortschritt gibt', () => {
    const erstAb2024 = { art: 'VORGESCHICHTE', braucht: 'jahresbeginn', ab: monatAus(2024, 1) };
    expect([imJahr('JFW', 'K2', 2023, 5), imJahr('JDW-VM', 'ELB', 2023, 5)]).toEqual([
      erstAb2024,
      erstAb2024,
    ]);
    expect([imJahr('JFW', 'K2', 2024, 1), imJahr('JDW', 'ELB', 2023, 1)]).toEqual([null, null]);
  });

  it('ist beim gleitenden Mittel der elfte Monat davor und bei bedarfsdeckenden die Wartezeit', () => {
    expect(imJahr('gJDW', 'ELB', 2023, 11)).toMatchObject({ ab: monatAus(2023, 12) });
    expect(imJahr('JFW', 'BDQ', 2024, 11)).toMatchObject({ art: 'WARTEZEIT', bis: monatAus(2024, 9) });
  });
});
