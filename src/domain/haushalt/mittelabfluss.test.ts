import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messwert, pfad } from '#domain/werte';
import type { Haushaltsangaben, Mittelabflussangaben } from './angaben.ts';
import { ueblicheMittelabflusskurve } from './mittelabflusskurve.ts';
import { adressen, betrag, centBei, cents, rechne, satz, satzBei, wert, zahlBei } from './pruefhilfen.ts';

type Monatsangaben = Readonly<Record<string, readonly [ist: number, festlegung: number]>>;

const abfluss = (
  monate: Monatsangaben,
  abweichend: Partial<Mittelabflussangaben> = {},
): Mittelabflussangaben => ({
  stand: 'haushaltsueberwachung',
  monate: Object.fromEntries(
    Object.entries(monate).map(([m, [ist, festlegung]]) => [
      m,
      { ist: betrag(ist), festlegung: betrag(festlegung) },
    ]),
  ),
  ...abweichend,
});

/** 1.200.000 € of EGT, of which 200.000 € are moved. */
const HAUSHALT: Omit<Haushaltsangaben, 'stand'> = {
  eingliederungstitel: { ohneBez: betrag(1_200_000) },
  umschichtung: { art: 'festgelegt', betrag: betrag(200_000) },
};

const rechneAbfluss = (mittelabfluss: Mittelabflussangaben, haushalt = HAUSHALT) =>
  rechne({ ...haushalt, mittelabfluss });

const APRIL_UND_AUGUST: Monatsangaben = { '2023-08': [640_000, 250_000], '2023-04': [300_000, 400_000] };

describe('Das Soll', () => {
  it('ist am Ende jedes genannten Monats der übliche Anteil an dem, was nach Umschichtung da ist', () => {
    const blatt = rechneAbfluss(abfluss(APRIL_UND_AUGUST));
    expect(satzBei(blatt, 'mittelabfluss.monate.2023-04.soll')).toBe(
      'Soll April 2023 = EGT verfügbar 1.000.000,00 € × 31 % (Annahme) = 310.000,00 €',
    );
    expect(wert(blatt, 'mittelabfluss.monate.2023-08.soll')).toBe('640.000,00 €');
    expect(adressen(blatt, /soll$/)).toHaveLength(2);
  });

  it('folgt der eigenen Kurve, wenn der Plan eine nennt', () => {
    const kurve = [5, 10, 15, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(p => satz(p));
    const blatt = rechneAbfluss(abfluss(APRIL_UND_AUGUST, { kurve }));
    expect(wert(blatt, 'mittelabfluss.monate.2023-04.soll')).toBe('200.000,00 €');
    expect(zahlBei(blatt, 'mittelabfluss.kurve.4').herkunft).toMatchObject({
      art: 'angabe',
      standKennung: 'haushaltsueberwachung',
    });
  });

  it('erreicht im Dezember genau, was da ist', () => {
    const blatt = rechneAbfluss(abfluss({ '2023-12': [900_000, 0] }));
    expect(wert(blatt, 'mittelabfluss.monate.2023-12.soll')).toBe('1.000.000,00 €');
  });

  it('gibt es nicht, solange offen ist, was da ist', () => {
    const blatt = rechneAbfluss(abfluss(APRIL_UND_AUGUST), {
      eingliederungstitel: { ohneBez: betrag(1_200_000) },
      umschichtung: { art: 'bedarf' },
    });
    expect(adressen(blatt, /soll$|quote$|freieSpitze$|abweichung/)).toEqual([]);
    expect(wert(blatt, 'mittelabfluss.bindungsstand')).toBe('890.000,00 €');
  });
});

describe('Die übliche Kurve', () => {
  it('steigt in zwölf Schritten auf 100 %', () => {
    const anteile = ueblicheMittelabflusskurve.map(zahl => messwert(zahl));
    expect(anteile).toHaveLength(12);
    expect(anteile).toEqual([...new Set(anteile)].toSorted((a, b) => a - b));
    expect(anteile[0]).toBeGreaterThan(0);
    expect(anteile[11]).toBe(1_000_000);
  });

  it('liegt zwischen den veröffentlichten Ausgabenständen der gemeinsamen Einrichtungen, gemessen am Jahresende', () => {
    const bei = (monatImJahr: number) => messwert(ueblicheMittelabflusskurve[monatImJahr - 1] ?? fehlend());
    const fehlend = () => {
      throw new Error('Monat fehlt');
    };
    // Q1 2023 19,1 von rund 80 %; bis August 47,7 bis 52,1 von 81 %; bis September 60,9 von 81 % (BIAJ, O-Ton Arbeitsmarkt)
    expect(bei(3)).toBeGreaterThanOrEqual(230_000);
    expect(bei(3)).toBeLessThanOrEqual(260_000);
    expect(bei(8)).toBeGreaterThanOrEqual(590_000);
    expect(bei(8)).toBeLessThanOrEqual(645_000);
    expect(bei(9)).toBeGreaterThanOrEqual(730_000);
    expect(bei(9)).toBeLessThanOrEqual(755_000);
  });

  it('gibt sich als Annahme zu erkennen', () => {
    const blatt = rechneAbfluss(abfluss(APRIL_UND_AUGUST));
    expect(blatt.get(pfad('annahme.mittelabflusskurve.4'))).toMatchObject({
      name: 'Üblicher Mittelabfluss bis Monat 4',
      wert: [31, 100],
      herkunft: { art: 'annahme', von: 'Stellwerk' },
    });
  });
});

describe('Bindungsstand, Bindungsquote und freie Spitze', () => {
  const blatt = rechneAbfluss(abfluss(APRIL_UND_AUGUST));

  it('gelten für den letzten genannten Monat, gleich in welcher Reihenfolge die Monate stehen', () => {
    expect(satzBei(blatt, 'mittelabfluss.bindungsstand')).toBe(
      'Bindungsstand August 2023 = Ist 640.000,00 € + offene Festlegungen 250.000,00 € = 890.000,00 €',
    );
    expect(wert(blatt, 'mittelabfluss.bindungsquote')).toBe('89 %');
    expect(satzBei(blatt, 'mittelabfluss.freieSpitze')).toBe(
      'Freie Spitze August 2023 = EGT verfügbar 1.000.000,00 € − Bindungsstand August 2023 890.000,00 € = 110.000,00 €',
    );
  });

  it('zeigen an, wenn mehr gebunden als da ist', () => {
    const zuviel = rechneAbfluss(abfluss({ '2023-03': [500_000, 600_000] }));
    expect(wert(zuviel, 'mittelabfluss.bindungsquote')).toBe('110 %');
    expect(wert(zuviel, 'mittelabfluss.freieSpitze')).toBe('−100.000,00 €');
  });

  it('haben keine Quote, wo kein Geld ist', () => {
    const ohneGeld = rechneAbfluss(abfluss(APRIL_UND_AUGUST), {
      eingliederungstitel: { ohneBez: betrag(0) },
      umschichtung: { art: 'festgelegt', betrag: betrag(0) },
    });
    expect(wert(ohneGeld, 'mittelabfluss.bindungsquote')).toBe('fehlt');
    expect(wert(ohneGeld, 'mittelabfluss.bindungsstand')).toBe('890.000,00 €');
  });

  it('gibt es nicht ohne Monate', () => {
    expect(adressen(rechneAbfluss(abfluss({})), /^mittelabfluss/)).toEqual([]);
  });
});

describe('Prognose A', () => {
  it('ist das bisherige Ist, geteilt durch den üblichen Anteil bis dahin', () => {
    const blatt = rechneAbfluss(abfluss({ '2023-04': [300_000, 400_000] }));
    expect(satzBei(blatt, 'mittelabfluss.prognoseA')).toBe(
      'Jahresprognose A April 2023 = Ist 300.000,00 € ÷ 31 % (Annahme) = 967.741,94 €',
    );
    expect(wert(blatt, 'mittelabfluss.abweichungA')).toBe('−3,23 %');
  });

  it('gibt es nicht, solange die eigene Kurve bei null steht', () => {
    const kurve = [0, 0, 0, 0, 30, 40, 50, 60, 70, 80, 90, 100].map(p => satz(p));
    const blatt = rechneAbfluss(abfluss({ '2023-02': [10_000, 0] }, { kurve }));
    expect(wert(blatt, 'mittelabfluss.prognoseA')).toBe('fehlt');
    expect(wert(blatt, 'mittelabfluss.abweichungA')).toBe('fehlt');
    expect(wert(blatt, 'mittelabfluss.prognoseB')).toBe('10.000,00 €');
  });

  it('trifft den verfügbaren Titel, wenn das Ist genau dem Soll entspricht', () => {
    const blatt = rechneAbfluss(abfluss({ '2023-09': [730_000, 0] }));
    expect(wert(blatt, 'mittelabfluss.prognoseA')).toBe('1.000.000,00 €');
    expect(wert(blatt, 'mittelabfluss.abweichungA')).toBe('0 %');
  });
});

describe('Prognose B', () => {
  const august = { '2023-08': [640_000, 250_000] } as const;

  it('ist das Ist, der erfahrungsgemäß abfließende Teil der Festlegungen und was noch hinzukommt', () => {
    const blatt = rechneAbfluss(
      abfluss(august, { realisierung: satz(90), weitereEintritte: betrag(105_000) }),
    );
    expect(satzBei(blatt, 'mittelabfluss.prognoseB')).toBe(
      'Jahresprognose B August 2023 = Ist 640.000,00 € + offene Festlegungen 250.000,00 € × 90 % + weitere Eintritte 105.000,00 € = 970.000,00 €',
    );
    expect(wert(blatt, 'mittelabfluss.abweichungB')).toBe('−3 %');
  });

  it.each<readonly [string, Partial<Mittelabflussangaben>, string]>([
    ['ohne Erfahrung mit allen Festlegungen', { weitereEintritte: betrag(105_000) }, '995.000,00 €'],
    ['ohne weitere Eintritte nur mit den Festlegungen', { realisierung: satz(90) }, '865.000,00 €'],
    ['ohne beides mit dem Bindungsstand', {}, '890.000,00 €'],
  ])('rechnet %s', (_, abweichend, erwartet) => {
    expect(wert(rechneAbfluss(abfluss(august, abweichend)), 'mittelabfluss.prognoseB')).toBe(erwartet);
  });

  it('ist dieselbe, ob „alles“ gesagt oder nichts gesagt ist', () => {
    const hoehe = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(hoehe, hoehe, hoehe, (ist, festlegung, weitere) => {
        const mit = (abweichend: Partial<Mittelabflussangaben>) =>
          centBei(
            rechneAbfluss({
              stand: 's',
              monate: { '2023-05': { ist: cents(ist), festlegung: cents(festlegung) } },
              ...abweichend,
            }),
            'mittelabfluss.prognoseB',
          );
        const alles = { realisierung: satz(100) };
        expect(mit(alles)).toBe(mit({}));
        expect(mit({ ...alles, weitereEintritte: cents(weitere) })).toBe(ist + festlegung + weitere);
        expect(mit({ weitereEintritte: cents(weitere) })).toBe(ist + festlegung + weitere);
        expect(mit({ realisierung: satz(0) })).toBe(ist);
      }),
    );
  });
});

describe('Nach zurückgezahlten Mitteln', () => {
  it('darf das Ist negativ sein', () => {
    const blatt = rechneAbfluss(abfluss({ '2023-01': [-3_000, 0] }));
    expect(wert(blatt, 'mittelabfluss.prognoseA')).toBe('−50.000,00 €');
    expect(satzBei(blatt, 'mittelabfluss.prognoseA')).toBe(
      'Jahresprognose A Januar 2023 = Ist (−3.000,00 €) ÷ 6 % (Annahme) = −50.000,00 €',
    );
    expect(wert(blatt, 'mittelabfluss.freieSpitze')).toBe('1.003.000,00 €');
  });
});
