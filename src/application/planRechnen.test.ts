import type { Angabe } from '#domain/angaben';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben, Kostenzeile } from '#domain/haushalt';
import type { Plan } from '#domain/plan';
import {
  cent,
  euro,
  monatAus,
  pfad,
  rechneNach,
  satzZu,
  schreibeWert,
  tag,
  vollzeitaequivalent,
  type Ergebnis,
  type Stand,
  type Zahl,
} from '#domain/werte';
import { rechnePlan, rechnungsmeldungen, type Planrechnung } from './planRechnen.ts';

const STAND: Stand = {
  quelle: 'BMAS',
  dokument: 'Planungsschreiben',
  datum: tag('2025-10-27'),
  datenstand: 'vorlaeufig',
};

const planFuer = (
  jahr: number,
  haushalt: Omit<Haushaltsangaben, 'stand'>,
  annahmen: NonNullable<Plan['annahmen']> = {},
): Plan => ({
  format: 'stellwerk-plan/1',
  deckblatt: {
    titel: `Lokales Planungsdokument ${jahr}`,
    jobcenter: 'Musterkreis',
    traegerform: 'zkT',
    land: 'NW',
    jahr,
    vorlage: 'nrw-2023',
    stand: tag('2025-11-10'),
    zustand: 'Entwurf',
  },
  staende: { bmas: STAND, eigene: { ...STAND, quelle: 'Jobcenter' } },
  annahmen,
  haushalt: { stand: 'bmas', ...haushalt },
});

const betrag = (inEuro: number): Angabe<'cent'> => ({ wert: euro(inEuro), text: inEuro, schritt: 100 });
const anzahl = (wert: number): Angabe<'anzahl'> => ({ wert, text: wert, schritt: 1 });

const gerechnet = (plan: Plan): Planrechnung => {
  const ergebnis = rechnePlan(plan);
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.meldungen));
  return ergebnis.wert;
};

const zahlBei = ({ blatt }: Planrechnung, adresse: string): Zahl | undefined =>
  blatt.get(pfad('haushalt', adresse));
const wert = (rechnung: Planrechnung, adresse: string): string => {
  const zahl = zahlBei(rechnung, adresse);
  return zahl ? schreibeWert(zahl) : 'fehlt';
};

describe('Ein Plan wird mit dem Recht seines Jahres gerechnet', () => {
  const kosten: Readonly<Record<string, Kostenzeile>> = {
    personal: { art: 'sachkosten', bezeichnung: 'Personal', betrag: betrag(100_000) },
    versorgung: { art: 'zuschlag', bezeichnung: 'Versorgung', zuschlag: 'versorgung', auf: ['personal'] },
    it: { art: 'it', bezeichnung: 'Zentrale IT', mitarbeitende: anzahl(100) },
  };
  const nurIt = { it: kosten['it'] } as Readonly<Record<string, Kostenzeile>>;

  it.each([
    [2019, '258.828,00 €'],
    [2020, '233.172,00 €'],
    [2021, '233.172,00 €'],
    [2022, '238.068,00 €'],
    [2023, '239.400,00 €'],
    [2024, '275.160,00 €'],
    [2025, '301.056,00 €'],
    [2026, '324.516,00 €'],
  ])('zentrale IT für 100 Mitarbeitende %i: %s (§ 20 VKFV)', (jahr, erwartet) => {
    expect(wert(gerechnet(planFuer(jahr, { verwaltungskosten: nurIt })), 'gesamtverwaltungskosten')).toBe(
      erwartet,
    );
  });

  it('Versorgungszuschlag bis 2025 höchstens 35 %, ab 2026 höchstens 30 % (§ 16 VKFV)', () => {
    const versorgung = (jahr: number) =>
      wert(gerechnet(planFuer(jahr, { verwaltungskosten: kosten })), 'verwaltungskosten.versorgung');
    expect([versorgung(2025), versorgung(2026)]).toEqual(['35.000,00 €', '30.000,00 €']);
  });

  it('und jede Vergleichsspalte mit dem Recht des ihren', () => {
    const rechnung = gerechnet(
      planFuer(2026, {
        verwaltungskosten: kosten,
        vergleich: { alt: { bezeichnung: '2025', jahr: 2025, stand: 'bmas', verwaltungskosten: kosten } },
      }),
    );
    expect(wert(rechnung, 'gesamtverwaltungskosten')).toBe('454.516,00 €');
    expect(wert(rechnung, 'vergleich.alt.gesamtverwaltungskosten')).toBe('436.056,00 €');
    expect(rechneNach(rechnung.blatt, rechnung.katalog)).toEqual([]);
  });

  it('und sagt zu jedem Rechtswert Fundstelle und Stichtag', () => {
    const rechnung = gerechnet(planFuer(2023, { gesamtverwaltungskosten: betrag(82_126_000) }));
    const kfa = zahlBei(rechnung, 'kommunalerFinanzierungsanteil');
    expect(kfa && satzZu(rechnung.blatt, rechnung.katalog, kfa)).toBe(
      'Kommunaler Finanzierungsanteil = GVK 82.126.000,00 € × 15,2 % = 12.483.152,00 €, § 46 Abs. 3 S. 1 SGB II',
    );
    const satz = rechnung.blatt.get(pfad('recht.kfa.2023-01-01'));
    expect(satz && satzZu(rechnung.blatt, rechnung.katalog, satz)).toContain(
      '15,2 % (§ 46 Abs. 3 S. 1, § 6b Abs. 2 SGB II, Stichtag 01.01.2023)',
    );
  });
});

describe('Ist ein Satz für das Jahr noch nicht festgesetzt', () => {
  const haushalt = {
    verwaltungskostenbudget: betrag(200_000),
    umschichtung: { art: 'bedarf' },
    verwaltungskosten: { it: { art: 'it', bezeichnung: 'Zentrale IT', mitarbeitende: anzahl(100) } },
  } as const;
  const annahme = (ab: string, wertDerAnnahme: string) => ({
    it_satz: {
      bezeichnung: 'IT-Kostensatz',
      von: 'Controlling',
      grund: 'Steigerung der Vorjahre',
      recht: { parameter: 'vkfv_it_kostensatz', ab: tag(ab), wert: wertDerAnnahme },
    },
  });

  it('fehlen IT-Kosten und alles, was auf ihnen beruht (Kostensatz 2027)', () => {
    const rechnung = gerechnet(planFuer(2027, haushalt));
    for (const adresse of [
      'verwaltungskosten.it',
      'gesamtverwaltungskosten',
      'kommunalerFinanzierungsanteil',
      'umschichtung',
    ])
      expect(wert(rechnung, adresse)).toBe('fehlt');
  });

  it('rechnet eine Annahme des Plans an seiner Stelle und gibt sich zu erkennen', () => {
    const rechnung = gerechnet(planFuer(2027, haushalt, annahme('2027-01-01', '284,00 €')));
    expect(wert(rechnung, 'gesamtverwaltungskosten')).toBe('340.800,00 €');
    expect(wert(rechnung, 'umschichtung')).toBe('88.998,40 €');
    expect(rechnung.blatt.get(pfad('annahmen.it_satz'))).toMatchObject({
      wert: 28_400,
      herkunft: {
        art: 'annahme',
        kennung: 'it_satz',
        von: 'Controlling',
        grund: 'Steigerung der Vorjahre',
      },
    });
    expect(zahlBei(rechnung, 'verwaltungskosten.it')?.herkunft).toMatchObject({
      eingaben: { kostensatz: 'annahmen.it_satz' },
    });
  });

  it('gilt die Annahme auch in späteren Jahren, in früheren nicht', () => {
    const bei = (jahr: number, ab: string) =>
      wert(gerechnet(planFuer(jahr, haushalt, annahme(ab, '284,00 €'))), 'gesamtverwaltungskosten');
    expect(bei(2028, '2027-01-01')).toBe('340.800,00 €');
    expect(bei(2027, '2028-01-01')).toBe('fehlt');
  });

  it('geht festgesetztes Recht der Annahme vor', () => {
    const rechnung = gerechnet(planFuer(2026, haushalt, annahme('2026-01-01', '284,00 €')));
    expect(wert(rechnung, 'gesamtverwaltungskosten')).toBe('324.516,00 €');
    expect(rechnung.blatt.has(pfad('annahmen.it_satz'))).toBe(false);
  });
});

describe('Woher gesagte Zahlen stammen', () => {
  const annahmen = { erfahrung: { bezeichnung: 'BEZ', von: 'Leitung', grund: 'wie im Vorjahr' } };
  const rechnung = gerechnet(
    planFuer(
      2026,
      {
        eingliederungstitel: {
          ohneBez: betrag(100),
          bez: { ...betrag(10), annahme: 'erfahrung' },
          rueckforderungen: { ...betrag(5), stand: 'eigene' },
        },
      },
      annahmen,
    ),
  );

  it('steht bei ihnen: der Stand des Abschnitts, der eigene oder die Annahme', () => {
    const herkunft = (was: string) => zahlBei(rechnung, `eingliederungstitel.${was}`)?.herkunft;
    expect(herkunft('ohneBez')).toEqual({ art: 'angabe', stand: STAND, standKennung: 'bmas' });
    expect(herkunft('rueckforderungen')).toMatchObject({
      standKennung: 'eigene',
      stand: { quelle: 'Jobcenter' },
    });
    expect(herkunft('bez')).toEqual({
      art: 'annahme',
      kennung: 'erfahrung',
      von: 'Leitung',
      grund: 'wie im Vorjahr',
    });
  });

  it.each([
    ['Stand', 'stand'],
    ['Annahme', 'annahme'],
  ])(
    'muss beim Lesen geprüft sein: was auf eine unbekannte Quelle (%s) verweist, ist ein Programmfehler',
    (was, feld) => {
      const plan = planFuer(2026, { verwaltungskostenbudget: { ...betrag(1), [feld]: 'gibt_es_nicht' } });
      expect(() => rechnePlan(plan)).toThrow(`${was} fehlt: gibt_es_nicht`);
    },
  );
});

describe('Unsinnig große Zahlen', () => {
  const RIESIG = Number.MAX_SAFE_INTEGER;
  const riesig: Angabe<'cent'> = { wert: cent(RIESIG), text: 'riesig', schritt: 1 };
  const codes = (ergebnis: Ergebnis<unknown>) => ergebnis.meldungen.map(m => m.code);

  it.each<readonly [string, Omit<Haushaltsangaben, 'stand'>]>([
    ['im Haushalt', { eingliederungstitel: { ohneBez: riesig, bez: riesig } }],
    [
      'bei einer festgelegten Umschichtung',
      { verwaltungskostenbudget: riesig, umschichtung: { art: 'festgelegt', betrag: riesig } },
    ],
    [
      'bei den bezahlbaren Kosten',
      { verwaltungskostenbudget: riesig, umschichtung: { art: 'festgelegt', betrag: betrag(0) } },
    ],
    [
      'bei den Stellen',
      {
        verwaltungskosten: {
          p: {
            art: 'personal',
            bezeichnung: 'Personal',
            stellen: { wert: vollzeitaequivalent(RIESIG), text: 'riesig', schritt: 1 },
            jahreskosten: betrag(90_000),
          },
        },
      },
    ],
    [
      'bei der IT',
      { verwaltungskosten: { it: { art: 'it', bezeichnung: 'IT', mitarbeitende: anzahl(RIESIG) } } },
    ],
    [
      'bei den Fällen',
      {
        bindungen: {
          stand: 'bmas',
          faelle: {
            f: {
              bezeichnung: 'Fälle',
              instrument: 'MAT',
              anzahl: anzahl(RIESIG),
              bewilligt: tag('2025-01-01'),
              von: monatAus(2026, 1),
              bis: monatAus(2026, 12),
              monatsbetrag: betrag(1),
              gestaffelt: false,
            },
          },
        },
      },
    ],
  ])('%s führen zu einer Meldung statt zu einer Ausnahme', (_, haushalt) => {
    const ergebnis = rechnePlan(planFuer(2026, haushalt));
    expect(ergebnis.ok).toBe(false);
    expect(ergebnis.meldungen).toMatchObject([{ code: 'RECHNUNG-01', stufe: 'sperrt', pfad: 'haushalt' }]);
  });

  it('werden in der Meldung benannt', () => {
    const ergebnis = rechnePlan(planFuer(2026, { eingliederungstitel: { ohneBez: riesig, bez: riesig } }));
    const [grund] = ergebnis.meldungen.flatMap(m =>
      typeof m.parameter['grund'] === 'string' ? [m.parameter['grund']] : [],
    );
    expect(rechnungsmeldungen[0].satz({ grund: grund ?? 'ohne Grund' })).toBe(
      'Der Plan lässt sich nicht rechnen: Der Betrag überschreitet den exakt darstellbaren Zahlenbereich. Prüfen Sie sehr große Beträge und Stellenzahlen.',
    );
  });

  it('stören nicht, solange sich nichts mit ihnen rechnen muss', () => {
    const rechnung = gerechnet(planFuer(2026, { eingliederungstitel: { ohneBez: riesig } }));
    expect(wert(rechnung, 'eingliederungstitel.ohneBez')).toBe('90.071.992.547.409,91 €');
  });

  it('führen nirgends zu einer Ausnahme und nirgends zu einem ungenauen Wert', () => {
    const gross = fc
      .oneof(fc.integer({ min: 0, max: 100_000 }), fc.maxSafeNat(), fc.constant(RIESIG))
      .map(n => ({ wert: cent(n), text: 'groß', schritt: 1 }));
    const plaene = fc
      .record({ egt: gross, bez: gross, vkb: gross, gvk: gross, u: gross, ist: gross, festlegung: gross })
      .map(b =>
        planFuer(2026, {
          rueckforderungZaehltZumEgt: true,
          eingliederungstitel: { ohneBez: b.egt, bez: b.bez, rueckforderungen: b.bez },
          verwaltungskostenbudget: b.vkb,
          gesamtverwaltungskosten: b.gvk,
          umschichtung: { art: 'festgelegt', betrag: b.u },
          vergleich: {
            alt: { bezeichnung: '2025', jahr: 2025, stand: 'bmas', verwaltungskostenbudget: b.gvk },
          },
          planung: {
            stand: 'bmas',
            zeilen: { z: { bezeichnung: 'Zeile', instrument: 'MAT', art: 'neu', kosten: b.ist } },
          },
          mittelabfluss: { stand: 'bmas', monate: { '2026-05': { ist: b.ist, festlegung: b.festlegung } } },
        }),
      );
    let gelungene = 0;
    fc.assert(
      fc.property(plaene, plan => {
        const ergebnis = rechnePlan(plan);
        if (ergebnis.ok) {
          gelungene += 1;
          expect(rechneNach(ergebnis.wert.blatt, ergebnis.wert.katalog)).toEqual([]);
        } else expect(codes(ergebnis)).toEqual(['RECHNUNG-01']);
      }),
      { examples: [[planFuer(2026, { verwaltungskostenbudget: betrag(1) })]] },
    );
    expect(gelungene).toBeGreaterThan(0);
  });
});

describe('Ein Plan, der Recht nennt, das es nicht gibt', () => {
  it('wird nicht gerechnet und erfährt alle Fehler auf einmal', () => {
    const grund = { bezeichnung: 'Annahme', von: 'Controlling', grund: 'geschätzt' };
    const ergebnis = rechnePlan(
      planFuer(
        2026,
        {
          planung: {
            stand: 'bmas',
            zeilen: {
              z: { bezeichnung: 'Zeile', instrument: 'XYZ', art: 'neu', kosten: betrag(1) },
              fbw: { bezeichnung: 'FbW', instrument: 'FbW', variante: 'halb', art: 'neu', kosten: betrag(1) },
            },
          },
        },
        {
          a: { ...grund, recht: { parameter: 'gibt_es_nicht', ab: tag('2026-01-01'), wert: '1 %' } },
          b: { ...grund, recht: { parameter: 'kfa', ab: tag('2026-01-01'), wert: '5 €' } },
        },
      ),
    );
    expect(ergebnis.ok).toBe(false);
    expect(ergebnis.meldungen.map(m => [m.code, m.pfad])).toEqual([
      ['ANNAHME-01', 'annahmen.a.recht.parameter'],
      ['ANNAHME-02', 'annahmen.b.recht.wert'],
      ['INSTRUMENT-01', 'haushalt.planung.zeilen.z.instrument'],
      ['INSTRUMENT-02', 'haushalt.planung.zeilen.fbw.variante'],
    ]);
  });
});
