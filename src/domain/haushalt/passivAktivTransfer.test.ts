import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatFall } from './angaben.ts';
import type { PatRegel } from './haushaltsrecht.ts';
import { abschnitte } from './passivAktivTransfer.ts';
import {
  adressen,
  anzahl,
  betrag,
  centBei,
  cents,
  haushaltsrecht,
  mittelrecht,
  monat,
  PAT_SATZ_2026,
  patNachMonat,
  PAUSCHALE_2023,
  rechne,
  satzBei,
  wert,
  zahlBei,
} from './pruefhilfen.ts';

/** Two jobs under § 16i through the whole of a year. */
const fall = (jahr: number, abweichend: Partial<PatFall> = {}): PatFall => ({
  bezeichnung: 'Teilhabe am Arbeitsmarkt',
  instrument: '16i',
  bgKlasse: 'einePersonOhneKind',
  bestand: anzahl(2),
  von: monat(`${jahr}-01`),
  bis: monat(`${jahr}-12`),
  foerderung: betrag(2_000),
  einsparung: betrag(1_500),
  ...abweichend,
});

const recht = (jahr: number, regel: (monatImJahr: number) => PatRegel | undefined) =>
  haushaltsrecht(mittelrecht({ pat: patNachMonat(jahr, regel) }));

const PAUSCHALEN = recht(2023, () => PAUSCHALE_2023);
/** Lumps until June, half the subsidy from July on. */
const WECHSELJAHR = recht(2026, m => (m <= 6 ? PAUSCHALE_2023 : PAT_SATZ_2026));

const rechnePat = (f: PatFall, gilt = PAUSCHALEN, jahr = 2023) =>
  rechne({ passivAktivTransfer: { faelle: { gruppe: f } } }, gilt, jahr);
const pat = (f: PatFall, gilt = PAUSCHALEN, jahr = 2023): string =>
  wert(rechnePat(f, gilt, jahr), 'passivAktivTransfer');

describe('Mit Pauschalen', () => {
  it.each([
    ['einePersonOhneKind', '19.200,00 €'],
    ['einePersonEinKind', '24.000,00 €'],
    ['einePersonMehrereKinder', '26.400,00 €'],
    ['sonstige', '26.400,00 €'],
  ] as const)('hängt der Transfer an der Bedarfsgemeinschaft: %s', (bgKlasse, erwartet) => {
    expect(pat(fall(2023, { bgKlasse }))).toBe(erwartet);
  });

  it('ist er nie höher als die Förderung', () => {
    const blatt = rechnePat(fall(2023, { foerderung: betrag(700) }));
    expect(satzBei(blatt, 'passivAktivTransfer.faelle.gruppe.abschnitt1.jeMonat')).toContain(
      'kleinerer Betrag von Pauschale 800,00 € und Förderung 700,00 € = 700,00 €',
    );
    expect(wert(blatt, 'passivAktivTransfer')).toBe('16.800,00 €');
  });

  it('kommt es auf die Einsparung nicht an', () => {
    expect(pat(fall(2023, { einsparung: betrag(1) }))).toBe('19.200,00 €');
  });

  it('zählen nur die Monate, in denen die Fälle laufen', () => {
    expect(pat(fall(2023, { von: monat('2022-05'), bis: monat('2023-03') }))).toBe('4.800,00 €');
    expect(pat(fall(2023, { von: monat('2023-12'), bis: monat('2026-03') }))).toBe('1.600,00 €');
    expect(pat(fall(2023, { von: monat('2024-01'), bis: monat('2024-12') }))).toBe('0,00 €');
    expect(pat(fall(2023, { von: monat('2022-01'), bis: monat('2022-12') }))).toBe('0,00 €');
  });

  it.each(['16e', 'EGZ', 'ESG', 'AGH'])('gibt es für %s keinen Transfer', instrument => {
    expect(pat(fall(2023, { instrument }))).toBe('0,00 €');
  });
});

describe('Mit dem halben Förderbetrag', () => {
  const satzrecht = recht(2027, () => PAT_SATZ_2026);

  it('ist der Transfer 50 % der Förderung', () => {
    const blatt = rechnePat(fall(2027), satzrecht, 2027);
    expect(satzBei(blatt, 'passivAktivTransfer.faelle.gruppe.abschnitt1.jeMonat')).toContain(
      'kleinerer Betrag von Förderung 2.000,00 € × 50 % und Einsparung 1.500,00 € = 1.000,00 €',
    );
    expect(wert(blatt, 'passivAktivTransfer')).toBe('24.000,00 €');
  });

  it('ist er nie höher als die Einsparung', () => {
    expect(pat(fall(2027, { einsparung: betrag(900) }), satzrecht, 2027)).toBe('21.600,00 €');
    expect(pat(fall(2027, { einsparung: betrag(0) }), satzrecht, 2027)).toBe('0,00 €');
  });

  it('sagt er, dass die Grenze fehlt, wenn die Einsparung nicht genannt ist', () => {
    const { einsparung: _, ...ohne } = fall(2027);
    const blatt = rechnePat(ohne, satzrecht, 2027);
    expect(satzBei(blatt, 'passivAktivTransfer.faelle.gruppe.abschnitt1.jeMonat')).toBe(
      'PAT Teilhabe am Arbeitsmarkt je Fall und Monat = Förderung 2.000,00 € × 50 %, ohne die Grenze der Einsparung, die nicht genannt ist = 1.000,00 €, § 44f Abs. 6 SGB II',
    );
    expect(wert(blatt, 'passivAktivTransfer.faelle.gruppe.einsparung')).toBe('fehlt');
  });

  it('kommt es auf die Bedarfsgemeinschaft nicht an', () => {
    expect(pat(fall(2027, { bgKlasse: 'sonstige' }), satzrecht, 2027)).toBe('24.000,00 €');
  });

  it.each(['16e', 'EGZ', 'ESG'])('gibt es auch für %s einen Transfer', instrument => {
    expect(pat(fall(2027, { instrument }), satzrecht, 2027)).toBe('24.000,00 €');
  });
});

describe('Im Jahr des Wechsels', () => {
  it('wird jedes Halbjahr nach seiner Regel gerechnet, in zwei Abschnitten', () => {
    const blatt = rechnePat(fall(2026), WECHSELJAHR, 2026);
    expect(wert(blatt, 'passivAktivTransfer.faelle.gruppe.abschnitt1')).toBe('9.600,00 €');
    expect(wert(blatt, 'passivAktivTransfer.faelle.gruppe.abschnitt1.monate')).toBe('6');
    expect(wert(blatt, 'passivAktivTransfer.faelle.gruppe.abschnitt2')).toBe('12.000,00 €');
    expect(wert(blatt, 'passivAktivTransfer')).toBe('21.600,00 €');
  });

  it('bringt ein Eingliederungszuschuss erst ab Juli etwas', () => {
    const egz = fall(2026, { instrument: 'EGZ' });
    expect(pat(egz, WECHSELJAHR, 2026)).toBe('12.000,00 €');
    expect(pat({ ...egz, bis: monat('2026-06') }, WECHSELJAHR, 2026)).toBe('0,00 €');
    expect(pat({ ...egz, bis: monat('2026-07') }, WECHSELJAHR, 2026)).toBe('2.000,00 €');
  });

  it('wird ein Fall genau zum 1. Juli getrennt', () => {
    const f = fall(2026, { von: monat('2026-06'), bis: monat('2026-07') });
    const gilt = mittelrecht({ pat: patNachMonat(2026, m => (m <= 6 ? PAUSCHALE_2023 : PAT_SATZ_2026)) });
    expect(abschnitte(f, 2026, gilt).map(({ regel, monate }) => [regel.art, monate])).toEqual([
      ['pauschale', [monat('2026-06')]],
      ['satz', [monat('2026-07')]],
    ]);
  });
});

describe('Ohne Regel', () => {
  it('gibt es keinen Transfer, auch nicht in einzelnen Monaten', () => {
    expect(pat(fall(2018), haushaltsrecht(), 2018)).toBe('0,00 €');
    const nurMaerz = recht(2023, m => (m === 3 ? PAUSCHALE_2023 : undefined));
    expect(pat(fall(2023), nurMaerz)).toBe('1.600,00 €');
  });
});

describe('Eine eigene Prognose', () => {
  it('bleibt stehen, wie sie gesagt ist', () => {
    const blatt = rechne({ passivAktivTransfer: { prognose: betrag(1_400_000) } });
    expect(wert(blatt, 'passivAktivTransfer')).toBe('1.400.000,00 €');
  });

  it('bekommt, was aus Fallgruppen folgt, als eigene Zahl daneben', () => {
    const blatt = rechne(
      { passivAktivTransfer: { prognose: betrag(30_000), faelle: { gruppe: fall(2023) } } },
      PAUSCHALEN,
    );
    expect(wert(blatt, 'passivAktivTransfer')).toBe('30.000,00 €');
    expect(wert(blatt, 'passivAktivTransfer.errechnet')).toBe('19.200,00 €');
  });

  it('fehlt auf dem Blatt, wenn der Plan nichts dazu sagt', () => {
    expect(adressen(rechne({}, PAUSCHALEN), /passivAktiv/)).toEqual([]);
  });
});

describe('Der Transfer einer Vergleichsspalte', () => {
  it('folgt den Regeln ihres eigenen Jahres', () => {
    const zweiJahre = haushaltsrecht();
    const mittel = new Map(zweiJahre.mittel)
      .set(2022, mittelrecht({ pat: patNachMonat(2022, () => PAUSCHALE_2023) }))
      .set(2027, mittelrecht({ pat: patNachMonat(2027, () => PAT_SATZ_2026) }));
    const blatt = rechne(
      {
        passivAktivTransfer: { faelle: { g: fall(2027) } },
        vergleich: {
          frueher: {
            bezeichnung: '2022',
            jahr: 2022,
            stand: 'frueher',
            passivAktivTransfer: { faelle: { g: fall(2022) } },
          },
        },
      },
      { ...zweiJahre, mittel },
      2027,
    );
    expect(wert(blatt, 'passivAktivTransfer')).toBe('24.000,00 €');
    expect(wert(blatt, 'vergleich.frueher.passivAktivTransfer')).toBe('19.200,00 €');
  });
});

describe('Für beliebige Fälle', () => {
  const hoehen = fc.integer({ min: 0, max: 500_000 });
  const faelle = fc
    .record({
      instrument: fc.constantFrom('16i', '16e', 'EGZ', 'AGH'),
      bgKlasse: fc.constantFrom(
        'einePersonOhneKind' as const,
        'einePersonEinKind' as const,
        'einePersonMehrereKinder' as const,
        'sonstige' as const,
      ),
      bestand: fc.integer({ min: 0, max: 500 }),
      beginn: fc.integer({ min: -24, max: 14 }),
      dauer: fc.integer({ min: 0, max: 60 }),
      foerderung: hoehen,
      einsparung: hoehen,
    })
    .map(({ beginn, dauer, bestand, foerderung, einsparung, ...rest }) => ({
      bezeichnung: 'Gruppe',
      ...rest,
      bestand: anzahl(bestand),
      von: (monat('2026-01') + beginn) as PatFall['von'],
      bis: (monat('2026-01') + beginn + dauer) as PatFall['bis'],
      foerderung: cents(foerderung),
      einsparung: cents(einsparung),
    }));

  it('ergibt der Monat für Monat gerechnete Transfer dieselbe Summe', () => {
    fc.assert(
      fc.property(fc.array(faelle, { minLength: 1, maxLength: 4 }), gruppen => {
        const blatt = rechne(
          { passivAktivTransfer: { faelle: Object.fromEntries(gruppen.map((f, i) => [`g${i}`, f])) } },
          WECHSELJAHR,
          2026,
        );
        let erwartet = 0;
        for (const f of gruppen)
          for (let m = monat('2026-01'); m <= monat('2026-12'); m++) {
            if (m < f.von || m > f.bis) continue;
            const frueher = m < monat('2026-07');
            if (frueher ? f.instrument !== '16i' : f.instrument === 'AGH') continue;
            const pauschale = { einePersonOhneKind: 80_000, einePersonEinKind: 100_000 };
            const grenze = frueher
              ? ({ ...pauschale, einePersonMehrereKinder: 110_000, sonstige: 110_000 }[f.bgKlasse] ?? 0)
              : f.einsparung.wert;
            const halb = frueher ? f.foerderung.wert : Math.floor((f.foerderung.wert + 1) / 2);
            erwartet += f.bestand.wert * Math.min(halb, grenze);
          }
        expect(centBei(blatt, 'passivAktivTransfer')).toBe(erwartet);
      }),
    );
  });

  it('ist er je Fall und Monat nie höher als Förderung und Grenze', () => {
    const PAUSCHALE = {
      einePersonOhneKind: 80_000,
      einePersonEinKind: 100_000,
      einePersonMehrereKinder: 110_000,
      sonstige: 110_000,
    };
    fc.assert(
      fc.property(faelle, f => {
        const blatt = rechnePat(f, WECHSELJAHR, 2026);
        for (const adresse of adressen(blatt, /jeMonat$/)) {
          const { herkunft } = zahlBei(blatt, adresse);
          const grenze =
            herkunft.art === 'formel' && herkunft.formel === 'pat-mit-pauschale/1'
              ? PAUSCHALE[f.bgKlasse]
              : f.einsparung.wert;
          expect(centBei(blatt, adresse)).toBeLessThanOrEqual(Math.min(f.foerderung.wert, grenze));
        }
      }),
    );
  });
});
