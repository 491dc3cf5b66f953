import type { Angabe } from '#domain/angaben';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben, Planzeile } from '#domain/haushalt';
import type { GeprueftVermerk, Plan } from '#domain/plan';
import { rechnePlan } from '#application';
import { anteil, cent, liesGedruckt, monatAus, tag, type Einheit, type Gedruckt } from '#domain/werte';
import {
  anzahl,
  betrag,
  druck,
  ennepeRuhr,
  kontextZu,
  kurz,
  mettmann,
  planMit,
  prozent,
  pruefer,
  recklinghausen,
  stellen,
} from './pruefhilfen.ts';
import { pruefePlan, sperrt, type Befund } from './pruefePlan.ts';

const pruefe = pruefer(rechnePlan);

const vermerk = (befund: Befund | undefined, rest: Partial<GeprueftVermerk> = {}): GeprueftVermerk => ({
  regel: befund?.meldung.code ?? '',
  zahl: befund?.meldung.pfad ?? '',
  merkmal: befund?.merkmal ?? '',
  grund: 'im Original so gedruckt',
  von: 'Controlling',
  am: tag('2022-11-15'),
  ...rest,
});

const mitVermerken = (plan: Plan, ...vermerke: readonly GeprueftVermerk[]): Plan => ({
  ...plan,
  geprueft: Object.fromEntries(vermerke.map((v, i) => [`vermerk_${i}`, v])),
});

describe('ein geprüfter Befund', () => {
  const [befund] = pruefe(mettmann());

  it('bleibt sichtbar und trägt den Vermerk', () => {
    const [geprueft] = pruefe(mitVermerken(mettmann(), vermerk(befund)));
    expect(geprueft).toMatchObject({ text: befund?.text, ueberholt: null });
    expect(geprueft?.geprueft).toMatchObject({ grund: 'im Original so gedruckt', von: 'Controlling' });
  });

  it('ist ohne Vermerk weder geprüft noch überholt', () => {
    expect(befund).toMatchObject({ geprueft: null, ueberholt: null });
  });

  it('erscheint wieder, wenn sich die gedruckte oder die errechnete Zahl ändert', () => {
    const andererDruck = mitVermerken(mettmann('47.562.699'), vermerk(befund));
    const andererBetrag = mitVermerken(
      {
        ...mettmann(),
        haushalt: { ...mettmann().haushalt, verwaltungskostenbudget: betrag(25_575_600) },
      },
      vermerk(befund),
    );
    for (const plan of [andererDruck, andererBetrag]) {
      const [jetzt] = pruefe(plan, 'H-01');
      expect(jetzt?.geprueft).toBeNull();
      expect(jetzt?.ueberholt).toMatchObject({ grund: 'im Original so gedruckt' });
    }
  });

  it('überträgt sich nicht auf eine andere Regel oder eine andere Zahl', () => {
    for (const fremd of [
      vermerk(befund, { regel: 'H-02' }),
      vermerk(befund, { zahl: 'haushalt.umschichtung' }),
    ])
      expect(pruefe(mitVermerken(mettmann(), fremd))[0]).toMatchObject({ geprueft: null, ueberholt: null });
  });

  it('verschwindet mit seinem Grund: ein Vermerk allein ist kein Befund', () => {
    expect(pruefe(mitVermerken(mettmann('47.562.669'), vermerk(befund)))).toEqual([]);
  });

  it('wird für jeden von mehreren Befunden an einer Adresse einzeln geprüft', () => {
    const plan = planMit(
      {},
      { texte: { budget: '{{ haushalt.eins }} und {{ haushalt.zwei }}', personal: '–' } },
    );
    const [eins, zwei] = pruefe(plan);
    const nurZwei = pruefe(mitVermerken(plan, vermerk(zwei)));
    expect(nurZwei.map(b => b.geprueft !== null)).toEqual([false, true]);
    expect(nurZwei.map(b => b.ueberholt)).toEqual([null, null]);
    const beide = pruefe(mitVermerken(plan, vermerk(eins), vermerk(zwei)));
    expect(beide.map(b => b.geprueft !== null)).toEqual([true, true]);
  });
});

describe('ein sperrender Befund', () => {
  const plan = planMit({}, { texte: { budget: '{{ haushalt.fehlt }}', personal: '–' } });
  const [befund] = pruefe(plan);

  it('sperrt, bis er mit Begründung geprüft ist', () => {
    expect(befund?.meldung.stufe).toBe('sperrt');
    expect(befund && sperrt(befund)).toBe(true);
    expect(pruefe(mitVermerken(plan, vermerk(befund))).map(sperrt)).toEqual([false]);
  });

  it('sperrt wieder, wenn der Vermerk überholt ist', () => {
    expect(pruefe(mitVermerken(plan, vermerk(befund, { merkmal: '00000000' }))).map(sperrt)).toEqual([true]);
  });

  it('ist von einem Vermerk auf die Warnung, die er vorher war, nicht gedeckt', () => {
    const mit = (stand: string): Plan =>
      planMit({
        eingliederungstitel: { ohneBez: betrag(1_000_000, { stand }) },
        bindungen: {
          stand: 'planung',
          faelle: {
            alt: {
              bezeichnung: 'Laufende Fälle',
              instrument: 'AGH',
              anzahl: anzahl(100),
              bewilligt: tag('2021-06-01'),
              von: monatAus(2023, 1),
              bis: monatAus(2023, 12),
              monatsbetrag: betrag(1_000),
              gestaffelt: false,
            },
          },
        },
      });
    const [warnung] = pruefe(mit('schaetzwert'), 'H-13');
    const [sperre] = pruefe(mitVermerken(mit('endgueltig'), vermerk(warnung)), 'H-13');
    expect([warnung?.meldung.stufe, sperre?.meldung.stufe]).toEqual(['warnt', 'sperrt']);
    expect(sperre && sperrt(sperre)).toBe(true);
    expect(sperre?.ueberholt).not.toBeNull();
  });

  it('ist eine Warnung nie', () => {
    expect(pruefe(mettmann()).map(sperrt)).toEqual([false]);
  });
});

describe('die Liste der Befunde', () => {
  const plan = planMit(
    {
      eingliederungstitel: { ohneBez: betrag(10_000_000) },
      verwaltungskostenbudget: betrag(10_000_000),
      umschichtung: {
        art: 'festgelegt',
        betrag: betrag(4_000_000, { gedruckt: druck('4.0000.000', '4,1 Mio. €') }),
      },
      grenzen: { instrumente: { MAT: prozent('10 %') } },
      planung: {
        stand: 'planung',
        zeilen: {
          f: { bezeichnung: 'Freie Förderung', instrument: '16f', art: 'neu', kosten: betrag(2_000_000) },
          mat: { bezeichnung: 'Maßnahmen', instrument: 'MAT', art: 'neu', kosten: betrag(2_000_000) },
          fbw: { bezeichnung: 'Umschulungen', instrument: 'FbW', art: 'neu', kosten: betrag(500_000) },
        },
      },
    },
    {
      deckblatt: { jahr: 2027 },
      gedruckt: { 'haushalt.gesamtbudget': ['21.000.000', '20.0000.000', '22.000.000'] },
      texte: { budget: '{{ haushalt.fehlt }}' },
    },
  );
  const befunde = pruefe(plan);

  it('beginnt mit dem Schlimmsten', () => {
    const raenge = befunde.map(b => ['sperrt', 'warnt', 'hinweis'].indexOf(b.meldung.stufe));
    expect(raenge).toEqual(raenge.toSorted((a, b) => a - b));
    expect(new Set(raenge).size).toBe(3);
  });

  it('führt Befunde einer Regel innerhalb einer Stufe zusammen', () => {
    const folge = befunde.map(b => `${b.meldung.stufe} ${b.meldung.code}`);
    const gruppen = folge.filter((g, i) => g !== folge[i - 1]);
    expect(new Set(gruppen).size).toBe(gruppen.length);
    expect(folge.filter(g => g === 'warnt H-11')).toHaveLength(2);
    expect(folge.filter(g => g === 'warnt H-01')).toHaveLength(2);
  });

  it('enthält alle Befunde einer Regel, nicht nur den ersten', () => {
    expect(kurz(befunde).filter(k => k.startsWith('H-16'))).toEqual([
      'H-16 sperrt haushalt.planung.zeilen.f',
      'H-16 warnt haushalt.planung.zeilen.mat',
    ]);
  });

  it('ist bei jedem Lauf die gleiche und unabhängig von der Reihenfolge der gedruckten Zahlen', () => {
    expect(pruefe(plan)).toEqual(befunde);
    const umgekehrt = Object.fromEntries(Object.entries(ennepeRuhr().gedruckt ?? {}).toReversed());
    expect(kurz(pruefe({ ...ennepeRuhr(), gedruckt: umgekehrt }))).toEqual(kurz(pruefe(ennepeRuhr())));
  });
});

/** A rich plan that fills every part of the budget and is right everywhere. */
const reicherPlan = (): Plan => {
  const zeile = (
    bezeichnung: string,
    instrument: string,
    art: Planzeile['art'],
    kosten: number,
    rest: Partial<Planzeile> = {},
  ): Planzeile => ({ bezeichnung, instrument, art, kosten: betrag(kosten), ...rest });
  const re = recklinghausen();
  return {
    ...re,
    haushalt: {
      ...re.haushalt,
      eingliederungstitel: {
        ohneBez: betrag('59,519 Mio. €', { gedruckt: druck('59,519 Mio. €', 'rd. 59,5 Mio. €') }),
        bez: betrag(430_000),
        rueckforderungen: betrag(50_000),
      },
      passivAktivTransfer: {
        faelle: {
          teilhabe: {
            bezeichnung: 'Teilhabe am Arbeitsmarkt',
            instrument: '16i',
            bgKlasse: 'sonstige',
            bestand: anzahl(200),
            von: monatAus(2023, 1),
            bis: monatAus(2023, 12),
            foerderung: betrag(2_000),
          },
        },
      },
      kommunaleEingliederungsmittel: {
        beratung: { bezeichnung: 'Schuldnerberatung', bedarf: { von: 300, bis: 500 } },
        betreuung: { bezeichnung: 'Kinderbetreuung', betrag: betrag(780_000) },
      },
      drittmittel: { esf: { bezeichnung: 'ESF-Projekt', betrag: betrag(600_000), geber: 'Land' } },
      umschichtungFrueher: { 2021: betrag(4_100_000), 2020: betrag(3_900_000) },
      bindungen: {
        stand: 'planung',
        faelle: {
          alt: {
            bezeichnung: 'Laufende Teilhabe',
            instrument: '16i',
            anzahl: anzahl(200),
            bewilligt: tag('2021-03-01'),
            von: monatAus(2021, 4),
            bis: monatAus(2026, 3),
            monatsbetrag: betrag(1_500),
            gestaffelt: true,
          },
          neu: {
            bezeichnung: 'Neue Arbeitsgelegenheiten',
            instrument: 'AGH',
            anzahl: anzahl(100),
            bewilligt: tag('2023-02-01'),
            von: monatAus(2023, 3),
            bis: monatAus(2024, 2),
            monatsbetrag: betrag(500),
            gestaffelt: false,
          },
        },
        verpflichtungsermaechtigungen: { 2024: betrag(12_000_000), 2025: betrag(6_000_000) },
      },
      planung: {
        stand: 'planung',
        zeilen: {
          alt: zeile('Laufende Teilhabe', '16i', 'altfall', 3_400_000),
          mat: zeile('Maßnahmen', 'MAT', 'vertrag', 22_000_000, {
            mindestabnahme: betrag(15_400_000),
            realisierung: prozent('90 %'),
            folgejahre: { 2024: betrag(8_000_000), 2025: betrag(2_000_000) },
          }),
          fbw: zeile('Weiterbildung', 'FbW', 'neu', 14_000_000, { realisierung: prozent('95 %') }),
          egz: zeile('Eingliederungszuschuss', 'EGZ', 'neu', 6_000_000),
          agh: zeile('Arbeitsgelegenheiten', 'AGH', 'neu', 5_000_000),
          f: zeile('Freie Förderung', '16f', 'neu', 2_000_000),
        },
      },
      mittelabfluss: {
        stand: 'planung',
        monate: { '2023-03': { ist: betrag(11_000_000), festlegung: betrag(20_000_000) } },
      },
      bezugsgroessen: { elb: anzahl(48_000), vollzeitaequivalente: stellen('910 VZÄ') },
      anteilsaussagen: {
        fbw: {
          bezeichnung: 'Weiterbildung',
          betrag: betrag('14,0 Mio. €'),
          anteil: prozent('rd. 24 %'),
          von: 'haushalt.eingliederungstitel.ohneBez',
        },
      },
      teilbudgets: {
        egt: {
          bezeichnung: 'Eingliederungstitel nach Gruppen',
          von: 'haushalt.planung.summe',
          zeilen: {
            eins: { bezeichnung: 'Aktivierung', betrag: betrag(22_000_000), anteil: prozent('42 %') },
            zwei: { bezeichnung: 'Weiterbildung', betrag: betrag(14_000_000), anteil: prozent('27 %') },
            drei: { bezeichnung: 'Übrige', betrag: betrag(16_400_000), anteil: prozent('31 %') },
          },
        },
      },
      grenzen: { instrumente: { AGH: prozent('10 %') } },
    },
    gedruckt: {
      ...re.gedruckt,
      'haushalt.umschichtung.anteil': druck('7,57 %', 'rd. 8 %'),
      'haushalt.gesamtbudget': druck('124,657 Mio. €'),
      'haushalt.eingliederungstitel.inklBez': druck('59,949 Mio. €'),
      'haushalt.eingliederungstitel.verfuegbar': druck('55,014 Mio. €', '55,444 Mio. €'),
      'haushalt.passivAktivTransfer': druck('2,640 Mio. €'),
    },
    texte: {
      budget:
        'Umgeschichtet werden {{ haushalt.umschichtung | Mio. € }}. Es gibt keine gesetzliche Grenze dafür.',
      personal: 'Rund {{ haushalt.bezugsgroessen.vollzeitaequivalente }} werden abgerechnet.',
    },
  };
};

describe('ein reicher Plan ohne Fehler', () => {
  it('hat nichts über einem Hinweis und höchstens 15 Hinweise', () => {
    const befunde = pruefe(reicherPlan());
    expect(befunde.filter(b => b.meldung.stufe !== 'hinweis').map(b => b.text)).toEqual([]);
    expect(befunde.length).toBeLessThanOrEqual(15);
  });

  it('füllt wirklich alles: er hat über hundert Zahlen und dreizehn gedruckte', () => {
    const kontext = kontextZu(rechnePlan, reicherPlan());
    expect(kontext.blatt.size).toBeGreaterThan(100);
    expect(kontext.drucke.length).toBeGreaterThanOrEqual(13);
  });
});

const DRUCKE = [
  '',
  ' ',
  'k. A.',
  '100.0000',
  '0.5.5',
  '12,345,678',
  '−',
  '0',
  '0 %',
  '0,0 Mio. €',
  '-1 €',
  '99999999999999999999',
  '13 %',
  'rd. 13 %',
  '0,00000000001 %',
  '150 %',
  '4,504 Mio. €',
  'rd. 0 €',
  '5 VZÄ',
  '1,5 Punkte',
  '12.345,5',
  '59,519',
] as const;

const ADRESSEN = [
  'haushalt.gesamtbudget',
  'haushalt.umschichtung',
  'haushalt.umschichtung.anteil',
  'haushalt.gesamtverwaltungskosten',
  'haushalt.kommunalerFinanzierungsanteil',
  'haushalt.eingliederungstitel.ohneBez',
  'haushalt.eingliederungstitel.inklBez',
  'haushalt.eingliederungstitel.verfuegbar',
  'haushalt.eingliederungstitel.verfuegbarInklBez',
  'haushalt.vergleich.alt.veraenderung.egtOhneBez',
  'haushalt.vergleich.alt.differenz.umschichtung',
  'haushalt.planung.erwartet',
  'haushalt.planung.ueberplanung',
  'haushalt.freieMittel',
  'haushalt.bezugsgroessen.gvkJeVzae',
  'haushalt.fehlt',
] as const;

/** Any amount: none, tiny, negative, up to the largest a plan may hold; written coarse or fine, with printed texts of any kind. */
const beliebigerBetrag: fc.Arbitrary<Angabe<'cent'>> = fc.record({
  wert: fc
    .oneof(
      fc.constantFrom(0, 10_000, -10_000, 1_000_000_000_000, -1_000_000_000_000),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map(n => n * 10_000),
    )
    .map(cent),
  text: fc.constantFrom(1, '1 €', 'irgendwas'),
  schritt: fc.constantFrom(0, 1, 100, 100_000, 100_000_000),
  gedruckt: fc.array(fc.record({ text: fc.constantFrom(...DRUCKE) }), { maxLength: 2 }),
});

const gelesen = (text: string): Angabe<'anteil'> => {
  const ergebnis = liesGedruckt<Einheit>(text, 'anteil');
  const { wert, schritt } = (
    ergebnis.ok ? ergebnis.wert : { wert: anteil(0, 1), schritt: 1 }
  ) as Gedruckt<'anteil'>;
  return { wert, text, schritt };
};

const beliebigerAnteil: fc.Arbitrary<Angabe<'anteil'>> = fc
  .constantFrom('0 %', '100 %', '150 %', '−20 %', 'rd. 13 %', '0,5 %', '0,000000001 %', '33,3333333333 %')
  .map(gelesen);

const beliebigesJahr = fc.constantFrom(2010, 2012, 2016, 2018, 2022, 2023, 2025, 2026, 2027, 2040);
const monat = fc
  .record({ jahr: fc.integer({ min: 2010, max: 2030 }), m: fc.integer({ min: 1, max: 12 }) })
  .map(({ jahr, m }) => monatAus(jahr, m));
const instrument = fc.constantFrom('16e', '16f', '16h', '16i', 'EGZ', 'FbW', 'AGH', 'SONSTIGES');
const vielleicht = <T>(wert: fc.Arbitrary<T>) => fc.option(wert, { nil: undefined });
const verzeichnis = <T>(wert: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('eins', 'zwei', 'drei'), wert, { maxKeys: 2 });
const beliebigeAdresse = fc.constantFrom(...ADRESSEN, 'haushalt.eingliederungstitel.bez', 'nirgends');

const mittel = {
  stand: fc.constantFrom('schaetzwert', 'endgueltig', 'luecken'),
  eingliederungstitel: vielleicht(
    fc.record(
      { ohneBez: beliebigerBetrag, bez: beliebigerBetrag, rueckforderungen: beliebigerBetrag },
      { requiredKeys: ['ohneBez'] },
    ),
  ),
  verwaltungskostenbudget: vielleicht(beliebigerBetrag),
  gesamtverwaltungskosten: vielleicht(beliebigerBetrag),
  umschichtung: vielleicht(
    fc.oneof(
      fc.constant({ art: 'bedarf' as const }),
      fc.record({
        art: fc.constantFrom('festgelegt' as const, 'zurueck' as const),
        betrag: beliebigerBetrag,
      }),
    ),
  ),
  passivAktivTransfer: vielleicht(
    fc.record(
      {
        prognose: beliebigerBetrag,
        faelle: verzeichnis(
          fc.record(
            {
              bezeichnung: fc.constant('Fälle'),
              instrument,
              bgKlasse: fc.constant('sonstige' as const),
              bestand: fc.nat(1000).map(n => anzahl(n)),
              von: monat,
              bis: monat,
              foerderung: beliebigerBetrag,
              einsparung: beliebigerBetrag,
            },
            {
              requiredKeys: ['bezeichnung', 'instrument', 'bgKlasse', 'bestand', 'von', 'bis', 'foerderung'],
            },
          ),
        ),
      },
      { requiredKeys: [] },
    ),
  ),
};

const ohneLeere = <T extends object>(wert: T): T =>
  Object.fromEntries(Object.entries(wert).filter(([, v]) => v !== undefined)) as T;

const beliebigerHaushalt = fc
  .record({
    ...mittel,
    rueckforderungZaehltZumEgt: fc.boolean(),
    vergleich: fc
      .record({ ...mittel, jahr: beliebigesJahr, bezeichnung: fc.constant('Vergleich') })
      .map(spalte => ({ alt: ohneLeere(spalte) })),
    umschichtungFrueher: beliebigerBetrag.map(b => ({ 2021: b })),
    bindungen: vielleicht(
      fc.record({
        stand: fc.constant('planung'),
        faelle: verzeichnis(
          fc.record({
            bezeichnung: fc.constant('Fälle'),
            instrument,
            anzahl: fc.nat(1000).map(n => anzahl(n)),
            bewilligt: fc.constantFrom(tag('2018-06-01'), tag('2022-06-01'), tag('2026-08-01')),
            von: monat,
            bis: monat,
            monatsbetrag: beliebigerBetrag,
            gestaffelt: fc.boolean(),
          }),
        ),
        verpflichtungsermaechtigungen: beliebigerBetrag.map(b => ({ 2024: b, 2027: b })),
      }),
    ),
    planung: vielleicht(
      fc.record({
        stand: fc.constant('planung'),
        zeilen: verzeichnis(
          fc
            .record({
              bezeichnung: fc.constant('Zeile'),
              instrument,
              art: fc.constantFrom('altfall' as const, 'vertrag' as const, 'neu' as const),
              kosten: beliebigerBetrag,
              mindestabnahme: vielleicht(beliebigerBetrag),
              realisierung: vielleicht(beliebigerAnteil),
              folgejahre: beliebigerBetrag.map(b => ({ 2025: b })),
            })
            .map(ohneLeere),
        ),
      }),
    ),
    bezugsgroessen: fc.nat(3).map(n => ({ elb: anzahl(n), vollzeitaequivalente: stellen(`${n} VZÄ`) })),
    anteilsaussagen: verzeichnis(
      fc
        .record({
          bezeichnung: fc.constant('Aussage'),
          betrag: vielleicht(beliebigerBetrag),
          anteil: beliebigerAnteil,
          von: vielleicht(beliebigeAdresse),
        })
        .map(ohneLeere),
    ),
    teilbudgets: verzeichnis(
      fc.record({
        bezeichnung: fc.constant('Aufteilung'),
        von: beliebigeAdresse,
        zeilen: verzeichnis(
          fc
            .record({
              bezeichnung: fc.constant('Teil'),
              betrag: beliebigerBetrag,
              anteil: vielleicht(beliebigerAnteil),
            })
            .map(ohneLeere),
        ),
      }),
    ),
    grenzen: vielleicht(
      fc.record({
        umschichtungHoechstens: beliebigerAnteil,
        ueberplanungHoechstens: beliebigerAnteil,
        instrumente: beliebigerAnteil.map(a => ({ AGH: a })),
      }),
    ),
    einglmv: fc.constantFrom({ jobcenter: 'recklinghausen' }, {}),
  })
  .map(haushalt => ohneLeere(haushalt) as Haushaltsangaben);

const beschaedigterPlan = fc
  .record({
    haushalt: beliebigerHaushalt,
    jahr: beliebigesJahr,
    gedruckt: fc.dictionary(
      fc.constantFrom(...ADRESSEN),
      fc.array(fc.constantFrom(...DRUCKE), { minLength: 1, maxLength: 3 }),
    ),
    text: fc.constantFrom(
      '',
      '{{ }}',
      '{{ haushalt.fehlt | Mio. }}',
      'Die gesetzlichen Budgetgrenzen gelten.',
    ),
  })
  .map(({ haushalt, jahr, gedruckt, text }) =>
    planMit(haushalt, { deckblatt: { jahr }, gedruckt, texte: { budget: text } }),
  );

/** Plans tried; `STELLWERK_LAEUFE=20000` looks longer than the build does. */
const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 150);

describe('ein beliebig beschädigter Plan', () => {
  it('wird geprüft, ohne abzubrechen, in ganzen deutschen Sätzen ohne Reste des Programms', () => {
    fc.assert(
      fc.property(beschaedigterPlan, plan => {
        const gerechnet = rechnePlan(plan);
        if (!gerechnet.ok) return;
        for (const { text, meldung, merkmal } of pruefePlan(gerechnet.wert)) {
          expect(text).not.toMatch(
            /undefined|NaN|null\b|Infinity|\[object|\btrue\b|(?<!gestaffelt: )\bfalse\b|e[+-]\d/,
          );
          expect(text).toMatch(/[.?]$/);
          expect(text).not.toMatch(/ {2}|„“ \(|: \.|, \.|kann \./);
          expect(JSON.parse(JSON.stringify(meldung))).toEqual(meldung);
          expect(merkmal).toMatch(/^[0-9a-f]{8}$/);
        }
      }),
      { numRuns: LAEUFE },
    );
  });
});
