import type { Angabe } from '#domain/angaben';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mittelangaben } from './angaben.ts';
import {
  anzahl,
  betrag,
  centBei,
  cents,
  haushaltsrecht,
  mittelrecht,
  rechne,
  satzBei,
  wert,
} from './pruefhilfen.ts';

const festgelegt = (hoehe: Angabe<'cent'>) => ({ art: 'festgelegt', betrag: hoehe }) as const;
const zurueck = (hoehe: Angabe<'cent'>) => ({ art: 'zurueck', betrag: hoehe }) as const;
const BEDARF = { art: 'bedarf' } as const;

describe('Die Umschichtung nach Bedarf', () => {
  it('ist der Bundesanteil an den Verwaltungskosten, soweit das Budget ihn nicht trägt', () => {
    const blatt = rechne({
      verwaltungskostenbudget: betrag(800_000),
      gesamtverwaltungskosten: betrag(1_000_000),
      umschichtung: BEDARF,
    });
    expect(wert(blatt, 'umschichtung')).toBe('48.000,00 €');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil')).toBe('152.000,00 €');
    expect(satzBei(blatt, 'umschichtung')).toBe(
      'Umschichtung = GVK 1.000.000,00 € × 84,8 % − VKB 800.000,00 € = 48.000,00 €, § 46 Abs. 3 SGB II',
    );
  });

  it('wird negativ, wenn das Budget mehr trägt als den Bundesanteil', () => {
    const blatt = rechne({
      eingliederungstitel: { ohneBez: betrag(500_000) },
      verwaltungskostenbudget: betrag(900_000),
      gesamtverwaltungskosten: betrag(1_000_000),
      umschichtung: BEDARF,
    });
    expect(wert(blatt, 'umschichtung')).toBe('−52.000,00 €');
    expect(wert(blatt, 'eingliederungstitel.verfuegbar')).toBe('552.000,00 €');
    expect(wert(blatt, 'umschichtung.anteil')).toBe('−10,4 %');
  });

  it('ist null, wenn das Budget den Bundesanteil genau trägt', () => {
    const blatt = rechne({
      verwaltungskostenbudget: betrag(848_000),
      gesamtverwaltungskosten: betrag(1_000_000),
      umschichtung: BEDARF,
    });
    expect(wert(blatt, 'umschichtung')).toBe('0,00 €');
  });

  it('ist ohne Verwaltungskostenbudget der ganze Bundesanteil, wenn das Budget ausdrücklich null ist', () => {
    const blatt = rechne({
      verwaltungskostenbudget: betrag(0),
      gesamtverwaltungskosten: betrag(1_000_000),
      umschichtung: BEDARF,
    });
    expect(wert(blatt, 'umschichtung')).toBe('848.000,00 €');
  });

  it.each<readonly [string, Partial<Mittelangaben>]>([
    ['das Verwaltungskostenbudget', { gesamtverwaltungskosten: betrag(1_000_000) }],
    ['die Verwaltungskosten', { verwaltungskostenbudget: betrag(800_000) }],
  ])('bleibt offen, solange %s nicht genannt ist', (_, angaben) => {
    const blatt = rechne({
      eingliederungstitel: { ohneBez: betrag(500_000) },
      umschichtung: BEDARF,
      ...angaben,
    });
    expect(wert(blatt, 'umschichtung')).toBe('fehlt');
    expect(wert(blatt, 'eingliederungstitel.verfuegbar')).toBe('fehlt');
  });

  it('bleibt offen, wenn für das Jahr kein Bundesanteil hinterlegt ist; der kommunale Anteil steht trotzdem', () => {
    const blatt = rechne(
      {
        verwaltungskostenbudget: betrag(800_000),
        gesamtverwaltungskosten: betrag(1_000_000),
        umschichtung: BEDARF,
      },
      haushaltsrecht(mittelrecht({ bundesanteil: null })),
    );
    expect(wert(blatt, 'umschichtung')).toBe('fehlt');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil')).toBe('152.000,00 €');
  });
});

describe('Die festgelegte Umschichtung', () => {
  it('bestimmt, welche Verwaltungskosten mit dem kommunalen Anteil bezahlt werden können', () => {
    const blatt = rechne({
      verwaltungskostenbudget: betrag(800_000),
      umschichtung: festgelegt(betrag(48_000)),
    });
    expect(wert(blatt, 'gesamtverwaltungskosten')).toBe('1.000.000,00 €');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil')).toBe('152.000,00 €');
    expect(satzBei(blatt, 'gesamtverwaltungskosten')).toBe(
      'Gesamtverwaltungskosten = (VKB 800.000,00 € + Umschichtung 48.000,00 €) ÷ 84,8 % = 1.000.000,00 €, § 46 Abs. 3 SGB II',
    );
  });

  it('trägt ohne Budget und ohne Betrag keine Verwaltungskosten', () => {
    const blatt = rechne({ verwaltungskostenbudget: betrag(0), umschichtung: festgelegt(betrag(0)) });
    expect(wert(blatt, 'gesamtverwaltungskosten')).toBe('0,00 €');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil')).toBe('0,00 €');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil.anteil')).toBe('fehlt');
  });

  it('zeigt neben genannten Kosten den Bedarf und die Lücke, statt die Kosten zu ersetzen', () => {
    const blatt = rechne({
      verwaltungskostenbudget: betrag(800_000),
      gesamtverwaltungskosten: betrag(1_000_000),
      umschichtung: festgelegt(betrag(30_000)),
    });
    expect(wert(blatt, 'gesamtverwaltungskosten')).toBe('1.000.000,00 €');
    expect(wert(blatt, 'umschichtung')).toBe('30.000,00 €');
    expect(wert(blatt, 'umschichtung.bedarf')).toBe('48.000,00 €');
    expect(wert(blatt, 'umschichtung.luecke')).toBe('18.000,00 €');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil')).toBe('152.000,00 €');
  });

  it('macht aus Kosten, die sich nicht rechnen lassen, keine bezahlbaren', () => {
    const blatt = rechne(
      {
        verwaltungskostenbudget: betrag(800_000),
        verwaltungskosten: {
          it: { art: 'it', bezeichnung: 'IT', mitarbeitende: anzahl(10) },
        },
        umschichtung: festgelegt(betrag(48_000)),
      },
      haushaltsrecht(mittelrecht({ itKostensatz: null })),
    );
    expect(wert(blatt, 'gesamtverwaltungskosten')).toBe('fehlt');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil')).toBe('fehlt');
    expect(wert(blatt, 'umschichtung')).toBe('48.000,00 €');
  });

  it('steht auch ohne Verwaltungskostenbudget, dann ohne bezahlbare Kosten', () => {
    const blatt = rechne({
      eingliederungstitel: { ohneBez: betrag(500_000) },
      umschichtung: festgelegt(betrag(48_000)),
    });
    expect(wert(blatt, 'gesamtverwaltungskosten')).toBe('fehlt');
    expect(wert(blatt, 'eingliederungstitel.verfuegbar')).toBe('452.000,00 €');
  });
});

describe('Die Verstärkung des Eingliederungstitels aus dem Verwaltungskostenbudget', () => {
  const blatt = rechne({
    eingliederungstitel: { ohneBez: betrag(500_000) },
    verwaltungskostenbudget: betrag(900_000),
    umschichtung: zurueck(betrag(52_000)),
  });

  it('ist eine negative Umschichtung: der Eingliederungstitel wächst', () => {
    expect(wert(blatt, 'umschichtung.betrag')).toBe('52.000,00 €');
    expect(wert(blatt, 'umschichtung')).toBe('−52.000,00 €');
    expect(wert(blatt, 'eingliederungstitel.verfuegbar')).toBe('552.000,00 €');
    expect(satzBei(blatt, 'eingliederungstitel.verfuegbar')).toContain(
      'EGT ohne BEZ 500.000,00 € − Umschichtung (−52.000,00 €)',
    );
  });

  it('verringert, was die Verwaltung kosten darf', () => {
    expect(wert(blatt, 'gesamtverwaltungskosten')).toBe('1.000.000,00 €');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil')).toBe('152.000,00 €');
  });

  it('kann das ganze Budget aufbrauchen, dann bleibt für Verwaltung nichts', () => {
    const alles = rechne({ verwaltungskostenbudget: betrag(52_000), umschichtung: zurueck(betrag(52_000)) });
    expect(wert(alles, 'gesamtverwaltungskosten')).toBe('0,00 €');
  });

  it('lässt neben genannten Kosten die Lücke sehen, die sie reißt', () => {
    const mitKosten = rechne({
      verwaltungskostenbudget: betrag(900_000),
      gesamtverwaltungskosten: betrag(1_000_000),
      umschichtung: zurueck(betrag(60_000)),
    });
    expect(wert(mitKosten, 'umschichtung.bedarf')).toBe('−52.000,00 €');
    expect(wert(mitKosten, 'umschichtung.luecke')).toBe('8.000,00 €');
  });
});

describe('Ohne ein Wort zur Umschichtung', () => {
  const blatt = rechne({
    eingliederungstitel: { ohneBez: betrag(500_000) },
    verwaltungskostenbudget: betrag(800_000),
    gesamtverwaltungskosten: betrag(1_000_000),
  });

  it('gibt es keine, und niemand weiß, was vom Eingliederungstitel bleibt', () => {
    expect(wert(blatt, 'umschichtung')).toBe('fehlt');
    expect(wert(blatt, 'eingliederungstitel.verfuegbar')).toBe('fehlt');
  });

  it('steht der kommunale Anteil an genannten Kosten trotzdem', () => {
    expect(wert(blatt, 'kommunalerFinanzierungsanteil')).toBe('152.000,00 €');
  });
});

/** Up to a billion Euro, to the cent. */
const betraege = fc.integer({ min: 0, max: 100_000_000_000 });

const nachBedarf = (gvk: number, vkb: number) =>
  rechne({
    verwaltungskostenbudget: cents(vkb),
    gesamtverwaltungskosten: cents(gvk),
    umschichtung: BEDARF,
  });

const teileVon = (blatt: ReturnType<typeof rechne>) => ({
  gvk: centBei(blatt, 'gesamtverwaltungskosten'),
  vkb: centBei(blatt, 'verwaltungskostenbudget'),
  u: centBei(blatt, 'umschichtung'),
  kfa: centBei(blatt, 'kommunalerFinanzierungsanteil'),
});

describe('Verwaltungskosten = Verwaltungskostenbudget + Umschichtung + kommunaler Anteil, auf den Cent', () => {
  it('wenn die Umschichtung dem Bedarf folgt', () => {
    fc.assert(
      fc.property(betraege, betraege, (gvk, vkb) => {
        const teile = teileVon(nachBedarf(gvk, vkb));
        expect(teile.vkb + teile.u + teile.kfa).toBe(teile.gvk);
      }),
    );
  });

  it('wenn die Umschichtung festgelegt ist', () => {
    fc.assert(
      fc.property(betraege, betraege, (vkb, u) => {
        const teile = teileVon(
          rechne({ verwaltungskostenbudget: cents(vkb), umschichtung: festgelegt(cents(u)) }),
        );
        expect(teile.u).toBe(u);
        expect(teile.vkb + teile.u + teile.kfa).toBe(teile.gvk);
        expect(Math.abs(teile.kfa - teile.gvk * 0.152)).toBeLessThan(1);
      }),
    );
  });

  it('wenn das Budget den Eingliederungstitel verstärkt', () => {
    fc.assert(
      fc.property(betraege, betraege, (vkb, hoehe) => {
        const teile = teileVon(
          rechne({ verwaltungskostenbudget: cents(vkb), umschichtung: zurueck(cents(hoehe)) }),
        );
        expect(teile.u).toBe(hoehe === 0 ? 0 : -hoehe);
        expect(teile.vkb + teile.u + teile.kfa).toBe(teile.gvk);
      }),
    );
  });

  it('und neben genannten Kosten fehlt genau die Lücke', () => {
    fc.assert(
      fc.property(betraege, betraege, betraege, (gvk, vkb, u) => {
        const blatt = rechne({
          verwaltungskostenbudget: cents(vkb),
          gesamtverwaltungskosten: cents(gvk),
          umschichtung: festgelegt(cents(u)),
        });
        const teile = teileVon(blatt);
        expect(teile.vkb + teile.u + teile.kfa + centBei(blatt, 'umschichtung.luecke')).toBe(gvk);
      }),
    );
  });
});

describe('Bedarf und Festlegung', () => {
  it('führen hin und zurück zur selben Umschichtung und auf einen Cent zu denselben Kosten', () => {
    fc.assert(
      fc.property(betraege, betraege, (gvk, vkb) => {
        const bedarf = teileVon(nachBedarf(gvk, vkb));
        const umschichtung = bedarf.u < 0 ? zurueck(cents(-bedarf.u)) : festgelegt(cents(bedarf.u));
        const gewaehlt = teileVon(rechne({ verwaltungskostenbudget: cents(vkb), umschichtung }));
        expect(Math.abs(gewaehlt.gvk - gvk)).toBeLessThanOrEqual(1);
        expect(Math.abs(gewaehlt.kfa - bedarf.kfa)).toBeLessThanOrEqual(1);
        const wieder = teileVon(nachBedarf(gewaehlt.gvk, vkb));
        expect(wieder.u).toBe(bedarf.u);
        expect(wieder.kfa).toBe(gewaehlt.kfa);
      }),
    );
  });
});

describe('Mehr Verwaltungskosten', () => {
  it('verlangen nie weniger Umschichtung und nie weniger kommunalen Anteil', () => {
    fc.assert(
      fc.property(betraege, betraege, fc.integer({ min: 1, max: 10_000_000 }), (gvk, vkb, mehr) => {
        const [vorher, nachher] = [teileVon(nachBedarf(gvk, vkb)), teileVon(nachBedarf(gvk + mehr, vkb))];
        expect(nachher.u).toBeGreaterThanOrEqual(vorher.u);
        expect(nachher.kfa).toBeGreaterThanOrEqual(vorher.kfa);
        expect(nachher.u + nachher.kfa - vorher.u - vorher.kfa).toBe(mehr);
      }),
    );
  });

  it('verlangen ab zehn Cent mehr wirklich mehr von beiden', () => {
    fc.assert(
      fc.property(betraege, betraege, fc.integer({ min: 10, max: 10_000_000 }), (gvk, vkb, mehr) => {
        const [vorher, nachher] = [teileVon(nachBedarf(gvk, vkb)), teileVon(nachBedarf(gvk + mehr, vkb))];
        expect(nachher.u).toBeGreaterThan(vorher.u);
        expect(nachher.kfa).toBeGreaterThan(vorher.kfa);
      }),
    );
  });

  it('lassen sich mit mehr Umschichtung bezahlen, und mit mehr Budget braucht es weniger davon', () => {
    fc.assert(
      fc.property(betraege, betraege, fc.integer({ min: 1, max: 10_000_000 }), (vkb, u, mehr) => {
        const kosten = (hoehe: number) =>
          teileVon(rechne({ verwaltungskostenbudget: cents(vkb), umschichtung: festgelegt(cents(hoehe)) }))
            .gvk;
        expect(kosten(u + mehr)).toBeGreaterThan(kosten(u));
        expect(teileVon(nachBedarf(u, vkb + mehr)).u).toBe(teileVon(nachBedarf(u, vkb)).u - mehr);
      }),
    );
  });
});
