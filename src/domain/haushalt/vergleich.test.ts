import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben, Mittelangaben } from './angaben.ts';
import { adressen, betrag, centBei, cents, rechne, satzBei, wert, zahlBei } from './pruefhilfen.ts';
import { VERGLEICHSGROESSEN } from './vergleich.ts';

type Mittel = Omit<Mittelangaben, 'stand'>;

const VOLL: Mittel = {
  eingliederungstitel: { ohneBez: betrag(900), bez: betrag(50) },
  verwaltungskostenbudget: betrag(760),
  gesamtverwaltungskosten: betrag(1_000),
  umschichtung: { art: 'bedarf' },
};
const VORJAHR: Mittel = {
  eingliederungstitel: { ohneBez: betrag(1_000), bez: betrag(60) },
  verwaltungskostenbudget: betrag(800),
  gesamtverwaltungskosten: betrag(1_100),
  umschichtung: { art: 'bedarf' },
};

const gegen = (jetzt: Mittel, damals: Mittel, weiteres: Partial<Haushaltsangaben> = {}) =>
  rechne({
    ...weiteres,
    ...jetzt,
    vergleich: { vorjahr: { bezeichnung: '2022', jahr: 2022, stand: 'zuteilung_2022', ...damals } },
  });

describe('Der Vergleich mit einer Spalte', () => {
  const blatt = gegen(VOLL, VORJAHR);

  it('nennt Unterschied und Veränderung jeder Größe, die beide haben', () => {
    const groessen = VERGLEICHSGROESSEN.map(([, ort]) => ort);
    for (const art of ['differenz', 'veraenderung'])
      expect(
        adressen(blatt, new RegExp(`^vergleich\\.vorjahr\\.${art}\\.`)).map(p => p.split('.').at(-1)),
      ).toEqual(groessen);
  });

  it.each([
    ['egtOhneBez', '−100,00 €', '−10 %'],
    ['egtInklBez', '−110,00 €', '−10,38 %'],
    ['verwaltungskostenbudget', '−40,00 €', '−5 %'],
    ['gesamtbudget', '−140,00 €', '−7,78 %'],
    ['gesamtverwaltungskosten', '−100,00 €', '−9,09 %'],
    ['kommunalerFinanzierungsanteil', '−15,20 €', '−9,09 %'],
    ['umschichtung', '−44,80 €', '−33,73 %'],
    ['egtVerfuegbar', '−55,20 €', '−6,37 %'],
    ['egtVerfuegbarInklBez', '−65,20 €', '−7,03 %'],
  ])('bei %s', (groesse, differenz, veraenderung) => {
    expect(wert(blatt, `vergleich.vorjahr.differenz.${groesse}`)).toBe(differenz);
    expect(wert(blatt, `vergleich.vorjahr.veraenderung.${groesse}`)).toBe(veraenderung);
  });

  it('misst die Veränderung am früheren Betrag und nennt beide Spalten', () => {
    expect(satzBei(blatt, 'vergleich.vorjahr.veraenderung.egtOhneBez')).toBe(
      'Veränderung EGT ohne BEZ gegen 2022 = (EGT ohne BEZ 900,00 € − EGT ohne BEZ (2022) 1.000,00 €) ÷ 1.000,00 € = −10 %',
    );
  });

  it('lässt aus, was eine der Spalten nicht hat', () => {
    const ohne = gegen(VOLL, { verwaltungskostenbudget: betrag(800) });
    expect(adressen(ohne, /^vergleich\.vorjahr\.(differenz|veraenderung)/)).toEqual([
      'vergleich.vorjahr.differenz.verwaltungskostenbudget',
      'vergleich.vorjahr.veraenderung.verwaltungskostenbudget',
    ]);
    expect(adressen(gegen({}, VORJAHR), /^vergleich\.vorjahr\.(differenz|veraenderung)/)).toEqual([]);
  });

  it('kennt gegen null Euro nur den Unterschied', () => {
    const null2022 = gegen(VOLL, { verwaltungskostenbudget: betrag(0) });
    expect(wert(null2022, 'vergleich.vorjahr.differenz.verwaltungskostenbudget')).toBe('760,00 €');
    expect(wert(null2022, 'vergleich.vorjahr.veraenderung.verwaltungskostenbudget')).toBe('fehlt');
  });

  it('rechnet mehrere Spalten, jede für sich', () => {
    const zwei = rechne({
      ...VOLL,
      vergleich: {
        erste: {
          bezeichnung: 'erste Zuteilung',
          jahr: 2022,
          stand: 'a',
          verwaltungskostenbudget: betrag(700),
        },
        letzte: {
          bezeichnung: 'letzte Zuteilung',
          jahr: 2022,
          stand: 'b',
          verwaltungskostenbudget: betrag(800),
        },
      },
    });
    expect(wert(zwei, 'vergleich.erste.differenz.verwaltungskostenbudget')).toBe('60,00 €');
    expect(wert(zwei, 'vergleich.letzte.differenz.verwaltungskostenbudget')).toBe('−40,00 €');
  });

  it('ändert an den Zahlen des Planjahres nichts', () => {
    const allein = rechne(VOLL);
    for (const zahl of allein.values()) expect(blatt.get(zahl.pfad)).toEqual(zahl);
  });
});

describe('Für beliebige Beträge', () => {
  it('führen Unterschied und Veränderung vom früheren Betrag zum heutigen', () => {
    const hoehe = fc.integer({ min: 0, max: 100_000_000_000 });
    fc.assert(
      fc.property(hoehe, hoehe, (neu, alt) => {
        const blatt = gegen({ verwaltungskostenbudget: cents(neu) }, { verwaltungskostenbudget: cents(alt) });
        expect(alt + centBei(blatt, 'vergleich.vorjahr.differenz.verwaltungskostenbudget')).toBe(neu);
        if (alt === 0) return;
        const zahl = zahlBei(blatt, 'vergleich.vorjahr.veraenderung.verwaltungskostenbudget');
        expect(zahl.einheit === 'anteil' && zahl.wert).toEqual([neu - alt, alt]);
      }),
    );
  });

  it('gibt es gegen eine Verstärkung des EGT aus dem VKB keine Veränderung in Prozent, nur den Unterschied', () => {
    for (const jetzt of [
      { art: 'zurueck', betrag: betrag(30) },
      { art: 'festgelegt', betrag: betrag(30) },
    ] as const) {
      const blatt = gegen({ umschichtung: jetzt }, { umschichtung: { art: 'zurueck', betrag: betrag(20) } });
      expect(wert(blatt, 'vergleich.vorjahr.differenz.umschichtung')).toBe(
        jetzt.art === 'zurueck' ? '−10,00 €' : '50,00 €',
      );
      expect(wert(blatt, 'vergleich.vorjahr.veraenderung.umschichtung')).toBe('fehlt');
    }
  });
});
