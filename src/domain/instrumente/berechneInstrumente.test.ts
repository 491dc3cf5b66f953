import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cent, monatAus, rechneNach, tag, type Pfad } from '#domain/werte';
import type { Instrumentzeile } from './angaben.ts';
import {
  anzahl,
  betrag,
  INSTRUMENTKATALOG,
  monate,
  promille,
  rechne,
  satz,
  STAFFELN,
  verfuegbar,
  wert,
  werte,
  zeile,
} from './pruefhilfen.ts';

const einzeln = (abweichend: Partial<Instrumentzeile>, menge = 120) =>
  rechne({
    gruppen: { I: { nummer: 'I', bezeichnung: 'Aktivierung' } },
    zeilen: { z: zeile(menge, { gruppe: 'I', ...abweichend }) },
  });

const jeMonat = (inEuro: number, gestaffelt = false) =>
  ({ stueckkosten: betrag(inEuro), je: 'teilnehmermonat', gestaffelt }) as const;

describe('Summen', () => {
  it('zählen weder Zeilen neben der Tabelle noch Teile noch Stunden', () => {
    const blatt = rechne({
      zeilen: {
        a: zeile(100),
        b: zeile(30, { teilVon: 'a', rolle: 'darunter' }),
        c: zeile(2_500, { nachrichtlich: true }),
        d: zeile(4_000, { einheit: 'stunden' }),
      },
    });
    expect(wert(blatt, 'summe')).toBe('100');
  });

  it('haben keine Veränderung gegenüber null', () => {
    expect(wert(einzeln({ vorjahr: anzahl(0) }), 'veraenderung')).toBeNull();
  });

  it('vergleichen nur Zeilen, die in beiden Jahren zählen, und sagen es', () => {
    const blatt = rechne({
      zeilen: {
        asa: zeile(5_200, { einheit: 'stunden', vorjahr: anzahl(40), vorjahreseinheit: 'plaetze' }),
        eq: zeile(30, { vorjahr: anzahl(28) }),
        bae: zeile(18, { vorjahr: anzahl(20) }),
      },
    });
    expect(['summe', 'vorjahr', 'veraenderung'].map(ort => wert(blatt, ort))).toEqual(['48', '88', '0 %']);
    expect(satz(blatt, 'veraenderung')).toContain(
      'Veränderung der vergleichbaren Zeilen = (Summe der Instrumente, vergleichbare Zeilen',
    );
  });

  it('nur aus Zeilen mit neuer Einheit haben keine Veränderung', () => {
    const asa = zeile(5_200, { einheit: 'stunden', vorjahr: anzahl(40), vorjahreseinheit: 'plaetze' });
    expect(wert(rechne({ zeilen: { asa } }), 'veraenderung')).toBeNull();
  });

  it('der Gruppen ergeben zusammen die Summe', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('I', 'II', 'III'), fc.nat(10_000))), eintraege => {
        const gruppe = (nummer: string) => ({ nummer, bezeichnung: nummer });
        const blatt = rechne({
          gruppen: { I: gruppe('I'), II: gruppe('II'), III: gruppe('III') },
          zeilen: Object.fromEntries(eintraege.map(([g, n], i) => [`z${i}`, zeile(n, { gruppe: g })])),
        });
        const zahl = (adresse: string): number =>
          Number(blatt.get(`instrumente.${adresse}` as Pfad)?.wert ?? 0);
        expect(['I', 'II', 'III'].reduce((s, g) => s + zahl(`gruppen.${g}.summe`), 0)).toBe(zahl('summe'));
      }),
    );
  });
});

describe('Umrechnung', () => {
  it('von Eintritten in Teilnehmermonate, Bestand und Auslastung', () => {
    const blatt = einzeln({ verweildauer: monate(3_500), plaetze: anzahl(40) });
    expect(
      werte(
        blatt,
        'zeilen.z.errechnet.teilnehmermonate',
        'zeilen.z.errechnet.bestand',
        'zeilen.z.errechnet.auslastung',
      ),
    ).toEqual({
      'zeilen.z.errechnet.teilnehmermonate': '420',
      'zeilen.z.errechnet.bestand': '35',
      'zeilen.z.errechnet.auslastung': '87,5 %',
    });
  });

  it('von Plätzen in Eintritte', () => {
    const blatt = einzeln(
      { einheit: 'plaetze', auslastung: promille(900), verweildauer: monate(6_000) },
      100,
    );
    expect(wert(blatt, 'zeilen.z.errechnet.eintritte')).toBe('180');
    expect(wert(blatt, 'zeilen.z.errechnet.teilnehmermonateAusPlaetzen')).toBe('1.080');
  });

  it('rechnet nicht, was sich nicht teilen lässt', () => {
    const blatt = einzeln({ verweildauer: monate(0), plaetze: anzahl(0), auslastung: promille(0) });
    expect(wert(blatt, 'zeilen.z.errechnet.auslastung')).toBeNull();
  });

  it('hin und zurück ergibt die gleichen Eintritte', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1_001, max: 60_000 }), (eintritte, dauer) => {
        const hin = rechne({ zeilen: { z: zeile(eintritte, { verweildauer: monate(dauer) }) } });
        const tnm = Number(hin.get('instrumente.zeilen.z.errechnet.teilnehmermonate' as Pfad)?.wert);
        const her = rechne({
          zeilen: { z: zeile(tnm, { einheit: 'teilnehmermonate', verweildauer: monate(dauer) }) },
        });
        expect(her.get('instrumente.zeilen.z.errechnet.eintritte' as Pfad)?.wert).toBe(eintritte);
      }),
    );
  });
});

describe('Kosten', () => {
  it('fallen mit jedem Eintrittsmonat später an: 10 Eintritte je Monat, 6 Monate, 500 € im Monat', () => {
    const blatt = einzeln({ verweildauer: monate(6_000), kosten: jeMonat(500) });
    expect(
      werte(
        blatt,
        'zeilen.z.kosten.jahre.2023',
        'zeilen.z.kosten.jahre.2024',
        'zeilen.z.kosten.gesamt',
        'kosten.rest',
      ),
    ).toEqual({
      'zeilen.z.kosten.jahre.2023': '285.000,00 €',
      'zeilen.z.kosten.jahre.2024': '75.000,00 €',
      'zeilen.z.kosten.gesamt': '360.000,00 €',
      'kosten.rest': '9.715.000,00 €',
    });
    expect(wert(blatt, 'gruppen.I.kosten')).toBe('285.000,00 €');
  });

  it('folgen den genannten Eintrittsmonaten', () => {
    const blatt = einzeln({
      verweildauer: monate(6_000),
      kosten: jeMonat(500),
      eintrittsverlauf: { '2023-10': anzahl(120) },
    });
    expect(wert(blatt, 'zeilen.z.kosten.jahre.2023')).toBe('180.000,00 €');
    expect(wert(blatt, 'zeilen.z.kosten.jahre.2024')).toBe('180.000,00 €');
  });

  it('zeigen ohne Verlauf ganze Eintritte, gleichmäßig übers Jahr und nicht zuerst im Januar', () => {
    const blatt = einzeln({ verweildauer: monate(1_000), kosten: jeMonat(500) }, 5);
    const verteilt = Array.from({ length: 12 }, (_, i) =>
      wert(blatt, `zeilen.z.verteilt.2023-${String(i + 1).padStart(2, '0')}`),
    );
    expect(verteilt.join('')).toBe('001010010101');
  });

  it('rechnen ohne Verlauf mit einem Zwölftel je Monat: 5 × 6,5 × 3.000 € und 7 × 6,5 × 1.000 €', () => {
    const lang = { verweildauer: monate(60_000), kosten: jeMonat(3_000, true), instrument: '16i' };
    const teilhabe = einzeln(lang, 5);
    expect(wert(teilhabe, 'zeilen.z.kosten.jahre.2023')).toBe('97.500,00 €');
    expect(satz(teilhabe, 'zeilen.z.kosten.teile.2023.stufe1')).toContain(
      'Zeile 5 ÷ 12 × 78 Monate × 3.000,00 € × 100 %',
    );
    const mat = einzeln({ verweildauer: monate(12_000), kosten: jeMonat(1_000) }, 7);
    expect(werte(mat, 'zeilen.z.kosten.jahre.2023', 'zeilen.z.kosten.jahre.2024')).toEqual({
      'zeilen.z.kosten.jahre.2023': '45.500,00 €',
      'zeilen.z.kosten.jahre.2024': '38.500,00 €',
    });
  });

  it('der Plätze sind die des ganzen Jahres: niemand fängt mit leeren Plätzen an', () => {
    const plaetze = {
      einheit: 'plaetze',
      instrument: 'AGH',
      auslastung: promille(1_000),
      verweildauer: monate(6_000),
      kosten: jeMonat(1_000),
    } as const;
    const kosten = (abweichend: Partial<Instrumentzeile>) => {
      const blatt = einzeln({ ...plaetze, ...abweichend }, 100);
      return [2023, 2024].map(jahr => wert(blatt, `zeilen.z.kosten.jahre.${jahr}`));
    };
    expect(kosten({})).toEqual(['1.200.000,00 €', null]);
    expect(kosten({ auslastung: promille(923) })).toEqual(['1.107.600,00 €', null]);
    expect(kosten({ teilnehmermonate: anzahl(1_100) })).toEqual(['1.100.000,00 €', null]);
    expect(kosten({ einheit: 'teilnehmermonate' })).toEqual(['100.000,00 €', null]);
    expect(kosten({ eintrittsverlauf: { '2023-10': anzahl(200) } })).toEqual([
      '600.000,00 €',
      '600.000,00 €',
    ]);
  });

  it('der § 16i-Förderung fallen nach Monat des Falls: 1 Fall ab Januar, 1.000 € im Monat', () => {
    const blatt = rechne({
      zeilen: {
        z: zeile(1, {
          instrument: '16i',
          verweildauer: monate(60_000),
          kosten: jeMonat(1_000, true),
          eintrittsverlauf: { '2023-01': anzahl(1) },
        }),
      },
    });
    expect([2023, 2024, 2025, 2026, 2027, 2028].map(j => wert(blatt, `zeilen.z.kosten.jahre.${j}`))).toEqual([
      '12.000,00 €',
      '12.000,00 €',
      '10.800,00 €',
      '9.600,00 €',
      '8.400,00 €',
      null,
    ]);
    expect(satz(blatt, 'zeilen.z.kosten.teile.2025.stufe2')).toContain('12 Monate × 1.000,00 € × 90 %');
  });

  it('der § 16i-Förderung haben je Jahr und Satz eine Zeile, auch wenn das Recht jeden Monat eine eigene Adresse hat', () => {
    const satzAm = (name: string, prozent: number, beginn: number) => ({
      pfad: `recht.${name}.${beginn}` as Pfad,
      name,
      einheit: 'anteil' as const,
      wert: [prozent, 100] as const,
      herkunft: STAFFELN['16i']?.[0]?.satz.herkunft ?? {
        art: 'recht' as const,
        parameter: name,
        am: tag('2023-01-01'),
        fundstelle: '§ 16i',
      },
    });
    const blatt = rechne(
      {
        zeilen: {
          z: zeile(12, { instrument: '16i', verweildauer: monate(60_000), kosten: jeMonat(1_000, true) }),
        },
      },
      {
        staffel: (_, beginn) =>
          [100, 100, 90, 80, 70].map((prozent, i) => ({
            abMonat: 12 * i + 1,
            satz: satzAm(`jahr${i + 1}`, prozent, beginn),
          })),
      },
    );
    const stufen = [...blatt.keys()].filter(p => p.startsWith('instrumente.zeilen.z.kosten.teile.'));
    expect(stufen).toHaveLength(9);
    expect(wert(blatt, 'zeilen.z.kosten.jahre.2023')).toBe('78.000,00 €');
    expect(wert(blatt, 'zeilen.z.kosten.gesamt')).toBe('633.600,00 €');
  });

  it('nennen ohne Verlauf den Namen der Zeile und gleiche Monate im Rechenweg einmal', () => {
    const blatt = einzeln({ verweildauer: monate(6_000), kosten: jeMonat(500) }, 125);
    expect(satz(blatt, 'zeilen.z.kosten.monate.2023')).toContain(
      'ein Eintritt in Monat 1 bis 12, je 6 Monate, davon im Jahr 2023',
    );
    expect(satz(blatt, 'kalender.monate.3')).toContain('(Stellwerk, Kalender, ');
  });

  it('trennen den Wechsel des Satzes mitten im Jahr: § 16e ab Juli, 75 und 50 %', () => {
    const blatt = rechne({
      zeilen: {
        z: zeile(1, {
          instrument: '16e',
          verweildauer: monate(24_000),
          kosten: jeMonat(1_000, true),
          eintrittsverlauf: { '2023-07': anzahl(1) },
        }),
      },
    });
    expect([2023, 2024, 2025].map(j => wert(blatt, `zeilen.z.kosten.jahre.${j}`))).toEqual([
      '4.500,00 €',
      '7.500,00 €',
      '3.000,00 €',
    ]);
  });

  it('behalten den Satz ihrer Bewilligung, wenn sich das Recht im Jahr ändert', () => {
    const blatt = rechne(
      {
        zeilen: {
          z: zeile(2, {
            instrument: '16e',
            verweildauer: monate(2_000),
            kosten: jeMonat(1_000, true),
            eintrittsverlauf: { '2023-01': anzahl(1), '2023-07': anzahl(1) },
          }),
        },
      },
      { staffel: (_, beginn) => (beginn < monatAus(2023, 7) ? STAFFELN['16e'] : STAFFELN['16i']) ?? [] },
    );
    expect(wert(blatt, 'zeilen.z.kosten.jahre.2023')).toBe('3.500,00 €');
  });

  it('bleiben offen, wenn es keine Staffel gibt', () => {
    const blatt = einzeln({ instrument: 'EGZ', verweildauer: monate(6_000), kosten: jeMonat(500, true) });
    expect(wert(blatt, 'zeilen.z.kosten.gesamt')).toBeNull();
    expect(wert(blatt, 'kosten.rest')).toBeNull();
  });

  it('je Eintritt, Stunde, Gutschein und Platz', () => {
    const kosten = (je: 'eintritt' | 'stunde' | 'gutschein' | 'platzmonat') => ({
      stueckkosten: betrag(100),
      je,
    });
    expect(wert(einzeln({ kosten: kosten('eintritt') }), 'zeilen.z.kosten.gesamt')).toBe('12.000,00 €');
    expect(wert(einzeln({ einheit: 'stunden', kosten: kosten('stunde') }), 'zeilen.z.kosten.gesamt')).toBe(
      '12.000,00 €',
    );
    expect(
      wert(einzeln({ einheit: 'gutscheine', kosten: kosten('gutschein') }), 'zeilen.z.kosten.gesamt'),
    ).toBe('12.000,00 €');
    expect(
      wert(einzeln({ einheit: 'plaetze', kosten: kosten('platzmonat') }), 'zeilen.z.kosten.gesamt'),
    ).toBe('144.000,00 €');
    expect(wert(einzeln({ kosten: kosten('stunde') }), 'zeilen.z.kosten.gesamt')).toBeNull();
  });

  it('kommen aus der Mittelplanung, wenn die Zeile dort steht, auch von zwei Zeilen nur einmal', () => {
    const blatt = rechne(
      {
        zeilen: {
          a: zeile(10, { planzeile: 'p' }),
          b: zeile(20, { planzeile: 'p' }),
          c: zeile(1, { planzeile: 'q' }),
        },
      },
      { planzeilen: new Map([['p', verfuegbar(50_000, 'planung.zeilen.p.kosten')]]) },
    );
    expect(wert(blatt, 'kosten.jahre.2023')).toBe('50.000,00 €');
  });

  it('einer Zeile ohne eigene sind die ihrer Produkte, sonst zählen nur ihre eigenen', () => {
    const teile = {
      a: zeile(10, { teilVon: 'z', rolle: 'produkt', kosten: { stueckkosten: betrag(100), je: 'eintritt' } }),
      b: zeile(10, {
        teilVon: 'z',
        rolle: 'darunter',
        kosten: { stueckkosten: betrag(100), je: 'eintritt' },
      }),
    } as const;
    expect(wert(rechne({ zeilen: { z: zeile(20), ...teile } }), 'kosten.jahre.2023')).toBe('1.000,00 €');
    const eigene = zeile(20, { kosten: { stueckkosten: betrag(70), je: 'eintritt' } });
    expect(wert(rechne({ zeilen: { z: eigene, ...teile } }), 'kosten.jahre.2023')).toBe('1.400,00 €');
  });

  it('der Jahre ergeben zusammen Eintritte × Verweildauer × Betrag', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(300_000),
        (eintritte, dauer, jeFall) => {
          const blatt = rechne({
            zeilen: {
              z: zeile(eintritte, {
                verweildauer: monate(dauer * 1_000),
                kosten: { ...jeMonat(0), stueckkosten: { ...betrag(0), wert: cent(jeFall) } },
              }),
            },
          });
          const gesamt = Number(blatt.get('instrumente.zeilen.z.kosten.gesamt' as Pfad)?.wert);
          expect(Math.abs(gesamt - eintritte * dauer * jeFall)).toBeLessThanOrEqual(3);
          expect(rechneNach(blatt, INSTRUMENTKATALOG)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('mit Staffel sind in allen Jahren zusammen die Summe über jeden Monat jedes Falls', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 60 }), (eintritte, dauer) => {
        const saetze = (i: number) => (i < 24 ? 100 : i < 36 ? 90 : i < 48 ? 80 : 70);
        const jeFall = Array.from({ length: dauer }, (_, i) => saetze(i)).reduce((s, p) => s + p * 1_000, 0);
        const blatt = rechne({
          zeilen: {
            z: zeile(eintritte, {
              instrument: '16i',
              verweildauer: monate(dauer * 1_000),
              kosten: jeMonat(1_000, true),
            }),
          },
        });
        expect(blatt.get('instrumente.zeilen.z.kosten.gesamt' as Pfad)?.wert).toBe(eintritte * jeFall);
      }),
      { numRuns: 40 },
    );
  });
});

describe('Umschichtungsprobe', () => {
  it('sagt, wie viele Eintritte der Betrag kostet', () => {
    const blatt = rechne({
      zeilen: { z: zeile(120, { verweildauer: monate(6_000), kosten: jeMonat(500) }), y: zeile(5) },
      umschichtungsprobe: { betrag: betrag(100_000), zeilen: ['z', 'y'] },
    });
    expect(
      werte(
        blatt,
        'umschichtungsprobe.kosten.z',
        'umschichtungsprobe.eintritte.z',
        'umschichtungsprobe.eintritte.y',
      ),
    ).toEqual({
      'umschichtungsprobe.kosten.z': '3.000,00 €',
      'umschichtungsprobe.eintritte.z': '34',
      'umschichtungsprobe.eintritte.y': null,
    });
  });
});

describe('Verträge, Bildungsziele, Gutscheine und Frauen', () => {
  it('die Mindestzahlung ist der Mindestabruf zum Preis eines Platzes', () => {
    const blatt = rechne({
      vertraege: {
        v: {
          bezeichnung: 'V',
          plaetze: anzahl(675),
          abrufVon: promille(700),
          abrufBis: promille(1_200),
          platzpreis: betrag(1_000),
        },
      },
    });
    expect(wert(blatt, 'vertraege.v.mindestzahlung')).toBe('473.000,00 €');
  });

  it('Bildungsziele haben eine Summe und einen abschlussorientierten Anteil', () => {
    const blatt = rechne({
      bildungsziele: {
        pflege: { bezeichnung: 'Pflege', gutscheine: anzahl(30), abschlussorientiert: true },
        lager: { bezeichnung: 'Lager', gutscheine: anzahl(70) },
      },
    });
    expect(wert(blatt, 'bildungszielplanung.summe')).toBe('100');
    expect(wert(blatt, 'bildungszielplanung.anteilAbschlussorientiert')).toBe('30 %');
  });

  it('eingelöst ist ein Anteil der ausgestellten Gutscheine', () => {
    const blatt = einzeln({ gutscheine: { jahr: 2022, ausgestellt: anzahl(500), eingeloest: anzahl(400) } });
    expect(wert(blatt, 'zeilen.z.gutscheine.einloesequote')).toBe('80 %');
  });

  it('Mindestbeteiligung: 46 % Frauen, Quoten 4,1 und 4,6 %, gefördert 40,2 %', () => {
    const blatt = rechne({
      frauenfoerderung: {
        anteilAnArbeitslosen: promille(460),
        arbeitslosenquoteFrauen: promille(41),
        arbeitslosenquoteMaenner: promille(46),
        foerderanteil: promille(402),
      },
    });
    expect(wert(blatt, 'frauenfoerderung.mindestbeteiligung')).toBe('43,16 %');
    expect(wert(blatt, 'frauenfoerderung.abstand')).toBe('−2,958 Punkte');
  });

  it('ohne Arbeitslose gibt es keine Mindestbeteiligung', () => {
    const null0 = promille(0);
    const blatt = rechne({
      frauenfoerderung: {
        anteilAnArbeitslosen: null0,
        arbeitslosenquoteFrauen: null0,
        arbeitslosenquoteMaenner: null0,
      },
    });
    expect(wert(blatt, 'frauenfoerderung.mindestbeteiligung')).toBeNull();
  });
});

it('Ein Kreis aus Teilen hält die Rechnung nicht auf', () => {
  const blatt = rechne({
    zeilen: { a: zeile(1, { teilVon: 'b' }), b: zeile(1, { teilVon: 'a' }) },
    sichten: { s: { bezeichnung: 'S', zeilen: ['a'] } },
  });
  expect(wert(blatt, 'sichten.s.summe')).toBe('1');
});

describe('Kommunaler Bedarf mit einem Ende', () => {
  it('summiert nur, was jede Leistung nennt', () => {
    const blatt = rechne({
      kommunaleLeistungen: {
        schulden: { bezeichnung: 'Schulden', von: anzahl(300), bis: anzahl(500) },
        sucht: { bezeichnung: 'Sucht', von: anzahl(50, 'mindestens 50') },
      },
    });
    expect(werte(blatt, 'kommunalerBedarf.von', 'kommunalerBedarf.bis')).toEqual({
      'kommunalerBedarf.von': '350',
      'kommunalerBedarf.bis': null,
    });
  });
});
