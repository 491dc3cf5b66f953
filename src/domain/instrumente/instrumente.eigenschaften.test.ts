import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pfad, rechneNach, type Rechenblatt } from '#domain/werte';
import { anzahl, betrag, INSTRUMENTKATALOG, monate, promille, rechne, wert, zeile } from './pruefhilfen.ts';

const zahl = (blatt: Rechenblatt, ort: string): number => Number(blatt.get(pfad('instrumente', ort))?.wert);

describe('Die § 16i-Förderung über den Jahreswechsel', () => {
  it('1 Fall ab Juli 2023, 1.000 € im Monat, 100/100/90/80/70 %: jedes Jahr zur Hälfte nach zwei Sätzen', () => {
    const blatt = rechne({
      zeilen: {
        z: zeile(1, {
          instrument: '16i',
          verweildauer: monate(60_000),
          kosten: { stueckkosten: betrag(1_000), je: 'teilnehmermonat', gestaffelt: true },
          eintrittsverlauf: { '2023-07': anzahl(1) },
        }),
      },
    });
    const jahre = [2023, 2024, 2025, 2026, 2027, 2028, 2029];
    expect(jahre.map(j => wert(blatt, `zeilen.z.kosten.jahre.${j}`))).toEqual([
      '6.000,00 €', // 6 × 100 %
      '12.000,00 €', // 12 × 100 %
      '11.400,00 €', // 6 × 100 % + 6 × 90 %
      '10.200,00 €', // 6 × 90 % + 6 × 80 %
      '9.000,00 €', // 6 × 80 % + 6 × 70 %
      '4.200,00 €', // 6 × 70 %
      null,
    ]);
    expect(wert(blatt, 'zeilen.z.kosten.gesamt')).toBe('52.800,00 €');
  });
});

describe('Für alle Instrumente gilt', () => {
  it('die Kosten der Jahre ergeben genau die gesamten, auch mit Staffel und beliebigem Beginn', () => {
    const verlauf = fc.dictionary(
      fc.integer({ min: 1, max: 12 }).map(m => `2023-${String(m).padStart(2, '0')}`),
      fc.integer({ min: 1, max: 9 }),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(verlauf, fc.integer({ min: 1, max: 60 }), fc.boolean(), (eintritte, dauer, gestaffelt) => {
        const menge = Object.values(eintritte).reduce((s, n) => s + n, 0);
        const blatt = rechne({
          zeilen: {
            z: zeile(menge, {
              instrument: '16i',
              verweildauer: monate(dauer * 1_000),
              kosten: { stueckkosten: betrag(1_000), je: 'teilnehmermonat', gestaffelt },
              eintrittsverlauf: Object.fromEntries(Object.entries(eintritte).map(([m, n]) => [m, anzahl(n)])),
            }),
          },
        });
        const prozent = (i: number) => (!gestaffelt || i < 24 ? 100 : i < 36 ? 90 : i < 48 ? 80 : 70);
        const jeFall = Array.from({ length: dauer }, (_, i) => prozent(i) * 1_000).reduce((s, c) => s + c, 0);
        const jahre = [2023, 2024, 2025, 2026, 2027, 2028].map(
          jahr => zahl(blatt, `zeilen.z.kosten.jahre.${jahr}`) || 0,
        );
        expect(jahre.reduce((s, c) => s + c, 0)).toBe(menge * jeFall);
        expect(zahl(blatt, 'zeilen.z.kosten.gesamt')).toBe(menge * jeFall);
        expect(rechneNach(blatt, INSTRUMENTKATALOG)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('ohne Verlauf sind die Kosten jedes Jahres der Menge proportional, auf den Cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.boolean(),
        (menge, k, dauer, gestaffelt) => {
          const kosten = (eintritte: number) => {
            const z = zeile(eintritte, {
              instrument: '16i',
              verweildauer: monate(dauer),
              kosten: { stueckkosten: betrag(1_000), je: 'teilnehmermonat', gestaffelt },
            });
            const blatt = rechne({ zeilen: { z } });
            return [2023, 2024, 2028].map(jahr => zahl(blatt, `zeilen.z.kosten.jahre.${jahr}`) || 0);
          };
          const [einfach, vielfach] = [kosten(menge), kosten(k * menge)];
          // Jeder Betrag eines Jahres ist die Summe höchstens dreier Produkte, jedes auf den halben Cent genau.
          vielfach.forEach((cent, i) =>
            expect(Math.abs(cent - k * (einfach[i] ?? 0))).toBeLessThanOrEqual(1.5 * (k + 1)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('die Kosten belegter Plätze sind Plätze × 12 × Auslastung × Betrag, auf den Cent', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: 1, max: 1_000 }),
        fc.nat(300),
        (plaetze, auslastung, dauer) => {
          const z = zeile(plaetze, {
            einheit: 'plaetze',
            auslastung: promille(auslastung),
            verweildauer: monate(dauer * 100),
            kosten: { stueckkosten: betrag(1_000), je: 'teilnehmermonat' },
          });
          const blatt = rechne({ zeilen: { z } });
          expect(zahl(blatt, 'zeilen.z.kosten.gesamt')).toBe(plaetze * 12 * auslastung * 100);
          expect(rechneNach(blatt, INSTRUMENTKATALOG)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('das Abrufband ist geordnet, liegt im Vertrag und wächst mit den Plätzen', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(1_000), fc.nat(1_000), (plaetze, a, b) => {
        const [von, bis] = [Math.min(a, b), Math.max(a, b)];
        const vertrag = (menge: number) => ({
          bezeichnung: 'V',
          plaetze: anzahl(menge),
          abrufVon: promille(von),
          abrufBis: promille(bis),
        });
        const blatt = rechne({ vertraege: { v: vertrag(plaetze), groesser: vertrag(plaetze + 1) } });
        const band = (v: string) =>
          ['abrufMindestens', 'abrufHoechstens'].map(feld => zahl(blatt, `vertraege.${v}.${feld}`));
        const [mindestens = 0, hoechstens = 0] = band('v');
        // Ganze Plätze: die Untergrenze rundet auf, die Obergrenze ab; höchstens ein Platz liegt dazwischen.
        expect(mindestens).toBeLessThanOrEqual(hoechstens + 1);
        expect(mindestens * 1_000).toBeGreaterThanOrEqual(plaetze * von);
        expect(hoechstens * 1_000).toBeLessThanOrEqual(plaetze * bis);
        expect(mindestens).toBeGreaterThanOrEqual(0);
        expect(mindestens).toBeLessThanOrEqual(plaetze);
        const [mehrMindestens = 0, mehrHoechstens = 0] = band('groesser');
        expect(mehrMindestens).toBeGreaterThanOrEqual(mindestens);
        expect(mehrHoechstens).toBeGreaterThanOrEqual(hoechstens);
      }),
      { numRuns: 100 },
    );
  });

  it('Plätze, Teilnehmermonate und Eintritte führen hin und zurück, bis auf die Rundung', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.integer({ min: 100, max: 1_000 }),
        fc.integer({ min: 1, max: 24 }),
        (plaetze, auslastung, dauer) => {
          const teile = { auslastung: promille(auslastung), verweildauer: monate(dauer * 1_000) };
          const hin = rechne({ zeilen: { z: zeile(plaetze, { einheit: 'plaetze', ...teile }) } });
          const monateImJahr = zahl(hin, 'zeilen.z.errechnet.teilnehmermonateAusPlaetzen');
          const eintritte = zahl(hin, 'zeilen.z.errechnet.eintritte');
          expect(Math.abs(eintritte * dauer - (plaetze * 12 * auslastung) / 1_000)).toBeLessThanOrEqual(
            dauer / 2 + 1e-6,
          );
          const her = rechne({
            zeilen: { z: zeile(monateImJahr, { einheit: 'teilnehmermonate', ...teile }) },
          });
          const zurueck = zahl(her, 'zeilen.z.errechnet.plaetze');
          expect(Math.abs(zurueck - plaetze)).toBeLessThanOrEqual(Math.ceil(0.5 / (0.012 * auslastung)));
        },
      ),
      { numRuns: 100 },
    );
  });
});
