import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben } from '#domain/haushalt';
import { rechnePlan } from '#application';
import {
  anteil,
  inSchritten,
  liesGedruckt,
  monatAus,
  pfad,
  schreibeAnteilFest,
  schreibeDezimal,
  tag,
  type Zahl,
} from '#domain/werte';
import { anzahl, betrag, druck, kontextZu, planMit, prozent, pruefer } from './pruefhilfen.ts';
import { drucktoleranz, innerhalb, ungenauigkeit } from './toleranz.ts';

const pruefe = pruefer(rechnePlan);

const toleranzVon = (text: string, einheit: 'cent' | 'anteil'): number => {
  const gelesen = liesGedruckt(text, einheit);
  if (!gelesen.ok) throw new Error(text);
  return drucktoleranz(gelesen.wert);
};

const ungenauigkeitVon = (haushalt: Partial<Haushaltsangaben>, adresse: string): number => {
  const kontext = kontextZu(rechnePlan, planMit(haushalt));
  const zahl = kontext.blatt.get(pfad(adresse));
  if (!zahl) throw new Error(adresse);
  return ungenauigkeit(kontext, zahl);
};

describe('die Toleranz einer gedruckten Zahl', () => {
  it('ist eine halbe Einheit der letzten gedruckten Ziffer', () => {
    expect(toleranzVon('4,504 Mio. €', 'cent')).toBe(50_000);
    expect(toleranzVon('29.521.177', 'cent')).toBe(50);
    expect(toleranzVon('27 %', 'anteil')).toBe(5_000);
    expect(toleranzVon('−10,83 %', 'anteil')).toBe(50);
  });

  it('ist bei „rd.“, „knapp“, „fast“ und „über“ zwei Prozent des Wertes', () => {
    for (const wort of ['rd.', 'knapp', 'fast', 'über'])
      expect(toleranzVon(`${wort} 47,56 Mio. €`, 'cent')).toBeCloseTo(0.9512 * 100_000_000);
    expect(toleranzVon('rd. −50,0 %', 'anteil')).toBeCloseTo(10_000);
  });

  it('ist bei „rd.“ mindestens eine ganze Einheit', () => {
    expect(toleranzVon('rd. 13 %', 'anteil')).toBe(10_000);
    expect(toleranzVon('rd. 4,9 Mio. €', 'cent')).toBe(10_000_000);
  });
});

describe('die Ungenauigkeit einer errechneten Zahl', () => {
  it('ist eine halbe Einheit jeder Eingabe, durch die Formel getragen', () => {
    const haushalt = {
      eingliederungstitel: { ohneBez: betrag('59,519 Mio. €') },
      verwaltungskostenbudget: betrag('65,138 Mio. €'),
      gesamtverwaltungskosten: betrag('82,126 Mio. €'),
      umschichtung: { art: 'bedarf' },
    } as const;
    expect(ungenauigkeitVon(haushalt, 'haushalt.gesamtbudget')).toBe(100_000);
    expect(ungenauigkeitVon(haushalt, 'haushalt.kommunalerFinanzierungsanteil')).toBe(7_600);
    expect(ungenauigkeitVon(haushalt, 'haushalt.umschichtung')).toBe(92_400);
  });

  it('ist null, wenn nichts gerundet ist', () => {
    const haushalt = { eingliederungstitel: { ohneBez: { ...betrag(59_519_000), schritt: 0 } } };
    expect(ungenauigkeitVon(haushalt, 'haushalt.eingliederungstitel.ohneBez')).toBe(0);
  });

  it('einer Summe aus sieben ganzen Prozent ist dreieinhalb Punkte', () => {
    const zeilen = Object.fromEntries(
      [15, 15, 14, 14, 14, 14, 14].map((p, i) => [
        `zeile_${i}`,
        { bezeichnung: `Zeile ${i}`, betrag: betrag(p * 1000), anteil: prozent(`${p} %`) },
      ]),
    );
    const summe = (erste: string) => ({
      eingliederungstitel: { ohneBez: betrag(100_000) },
      teilbudgets: {
        t: {
          bezeichnung: 'Aufteilung',
          von: 'haushalt.eingliederungstitel.ohneBez',
          zeilen: {
            ...zeilen,
            zeile_0: { bezeichnung: 'a', betrag: betrag(15_000), anteil: prozent(erste) },
          },
        },
      },
    });
    const spalte = (erste: string) =>
      pruefe(planMit(summe(erste)), 'H-20').filter(b => b.meldung.pfad === 'haushalt.teilbudgets.t');
    expect(spalte('18 %')).toEqual([]);
    expect(spalte('19 %')).toHaveLength(1);
  });

  it('folgt dem feinsten Druck, wenn eine genaue Angabe mehrfach gedruckt ist', () => {
    const mit = (...texte: readonly string[]) => ({
      eingliederungstitel: { ohneBez: betrag(21_987_044, { gedruckt: druck(...texte) }) },
      verwaltungskostenbudget: betrag(25_575_625),
    });
    expect(ungenauigkeitVon(mit('22,0 Mio. €'), 'haushalt.gesamtbudget')).toBe(5_000_000 + 50);
    expect(ungenauigkeitVon(mit('22,0 Mio. €', '21.987.044'), 'haushalt.gesamtbudget')).toBe(100);
  });

  it('zählt auch einen Druck, der nach Adresse aufgeführt ist', () => {
    const haushalt = {
      eingliederungstitel: { ohneBez: betrag(59_519_000) },
      verwaltungskostenbudget: betrag(65_138_000),
    };
    const kontext = kontextZu(
      rechnePlan,
      planMit(haushalt, { gedruckt: { 'haushalt.eingliederungstitel.ohneBez': '59,5 Mio. €' } }),
    );
    const budget = kontext.blatt.get(pfad('haushalt.gesamtbudget')) as Zahl;
    expect(ungenauigkeit(kontext, budget)).toBe(5_000_000 + 50);
  });

  it('eines Anteils mit vielen Nachkommastellen lässt sich rechnen', () => {
    const zeile = { bezeichnung: 'MAT', instrument: 'MAT', art: 'neu', kosten: betrag(1_000_000) } as const;
    const haushalt = {
      planung: {
        stand: 'planung',
        zeilen: { mat: { ...zeile, realisierung: prozent('90,0000000001 %') } },
      },
    };
    expect(ungenauigkeitVon(haushalt, 'haushalt.planung.erwartet')).toBeLessThan(50);
  });
});

describe('innerhalb der Toleranz', () => {
  it('liegt auch ihr Rand', () => {
    expect(innerhalb(50, 50)).toBe(true);
    expect(innerhalb(-50, 50)).toBe(true);
    expect(innerhalb(51, 50)).toBe(false);
  });
});

/** How an amount may be printed: size of the last digit in cents, and the text. */
const FORMEN = [
  { schritt: 1, einheit: '€', stellen: 2 },
  { schritt: 100, einheit: '€', stellen: 0 },
  { schritt: 10_000, einheit: 'T€', stellen: 1 },
  { schritt: 100_000, einheit: 'T€', stellen: 0 },
  { schritt: 100_000, einheit: 'Mio. €', stellen: 3 },
  { schritt: 1_000_000, einheit: 'Mio. €', stellen: 2 },
  { schritt: 10_000_000, einheit: 'Mio. €', stellen: 1 },
] as const;
type Form = (typeof FORMEN)[number];

const gerundet = (wert: number, schritt: number): number =>
  Math.sign(wert) * Math.round(Math.abs(wert) / schritt);
const schreibeIn = (form: Form, schritte: number): string =>
  `${schreibeDezimal(schritte, form.stellen)} ${form.einheit}`;
const schreibeBetrag = (form: Form, wert: number): string => schreibeIn(form, gerundet(wert, form.schritt));

const gedruckt = (zahl: Zahl, form: Form, nachkomma: number): string | null => {
  if (zahl.einheit === 'cent') return schreibeBetrag(form, zahl.wert);
  if (zahl.einheit !== 'anteil') return null;
  return `${schreibeDezimal(inSchritten(zahl.wert, 100 * 10 ** nachkomma), nachkomma)} %`;
};

const form = fc.constantFrom(...FORMEN);
const betragBis = (von: number, bis: number) => fc.integer({ min: von * 100, max: bis * 100 });

/** A year's money in exact cents; the Umschichtung stays below the share that is pointed out. */
const jahr = fc
  .record({
    egt: betragBis(5_000_000, 100_000_000),
    bez: fc.option(betragBis(100_000, 2_000_000)),
    vkb: betragBis(5_000_000, 100_000_000),
    umschichtungstel: fc.integer({ min: 20, max: 250 }),
    art: fc.constantFrom('bedarf' as const, 'festgelegt' as const, 'beides' as const),
    formen: fc.array(form, { minLength: 5, maxLength: 5 }),
  })
  .map(({ egt, umschichtungstel, ...rest }) => ({
    ...rest,
    egt,
    umschichtung: Math.round((egt * umschichtungstel) / 1000),
  }));
type Jahr = typeof jahr extends fc.Arbitrary<infer J> ? J : never;

/** The year as a plan says it, every amount written by the given function. */
const angabenDes = (j: Jahr, schreibe: (wert: number, nummer: number) => string) => {
  const gvk = Math.round(((j.vkb + j.umschichtung) * 1000) / 848);
  return {
    eingliederungstitel: {
      ohneBez: betrag(schreibe(j.egt, 0)),
      ...(j.bez !== null && { bez: betrag(schreibe(j.bez, 1)) }),
    },
    verwaltungskostenbudget: betrag(schreibe(j.vkb, 2)),
    ...(j.art !== 'festgelegt' && { gesamtverwaltungskosten: betrag(schreibe(gvk, 3)) }),
    umschichtung:
      j.art === 'bedarf'
        ? ({ art: 'bedarf' } as const)
        : ({ art: 'festgelegt', betrag: betrag(schreibe(j.umschichtung, 4)) } as const),
  };
};

const genau = (wert: number): string => `${schreibeDezimal(wert, 2)} €`;
const wieGedruckt =
  (j: Jahr) =>
  (wert: number, nummer: number): string =>
    schreibeBetrag(j.formen[nummer] ?? FORMEN[0], wert);

/** The EGT that is left, planned to the last cent: old cases, a contract, new cases; parts of the EGT, and shares a text names. */
const planungDes = (j: Jahr, schreibe: (wert: number, nummer: number) => string) => {
  const verfuegbar = j.egt - j.umschichtung;
  const jeFallUndMonat = Math.floor(verfuegbar / 4 / 1200);
  const altfaelle = jeFallUndMonat * 1200;
  const vertrag = Math.floor(verfuegbar / 3);
  const neu = verfuegbar - altfaelle - vertrag;
  const zeile = (
    bezeichnung: string,
    art: 'altfall' | 'vertrag' | 'neu',
    kosten: number,
    nummer: number,
  ) => ({
    bezeichnung,
    instrument: 'SONSTIGES',
    art,
    kosten: betrag(schreibe(kosten, nummer)),
    ...(art === 'vertrag' && { folgejahre: { 2024: betrag(schreibe(kosten, nummer)) } }),
  });
  return {
    bindungen: {
      stand: 'planung',
      faelle: {
        alte: {
          bezeichnung: 'Laufende Fälle',
          instrument: 'AGH',
          anzahl: anzahl(100),
          bewilligt: tag('2022-05-01'),
          von: monatAus(2022, 6),
          bis: monatAus(2024, 6),
          monatsbetrag: betrag(genau(jeFallUndMonat)),
          gestaffelt: false,
        },
      },
      verpflichtungsermaechtigungen: { 2024: betrag(schreibe(vertrag, 1)) },
    },
    planung: {
      stand: 'planung',
      zeilen: {
        alt: zeile('Altfälle', 'altfall', altfaelle, 2),
        vertrag: zeile('Vertrag', 'vertrag', vertrag, 3),
        neu: zeile('Neue Fälle', 'neu', neu, 4),
      },
    },
    teilbudgets: {
      egt: {
        bezeichnung: 'Aufteilung des EGT',
        von: 'haushalt.eingliederungstitel.ohneBez',
        zeilen: Object.fromEntries(
          [j.umschichtung, altfaelle, vertrag, neu].map((wert, i) => [
            `zeile_${i}`,
            {
              bezeichnung: `Zeile ${i}`,
              betrag: betrag(schreibe(wert, i)),
              anteil: prozent(schreibeAnteilFest(anteil(wert, j.egt), i % 3)),
            },
          ]),
        ),
      },
    },
    anteilsaussagen: {
      vertrag: {
        bezeichnung: 'Vertrag',
        betrag: betrag(schreibe(vertrag, 0)),
        anteil: prozent(schreibeAnteilFest(anteil(vertrag, j.egt), 2)),
        von: 'haushalt.eingliederungstitel.ohneBez',
      },
    },
  };
};

const haushaltAus = (
  dieses: Jahr,
  voriges: Jahr,
  alsText: (j: Jahr) => (wert: number, nummer: number) => string,
) => ({
  ...angabenDes(dieses, alsText(dieses)),
  ...planungDes(dieses, alsText(dieses)),
  vergleich: {
    vorjahr: {
      bezeichnung: '2022',
      jahr: 2022,
      stand: 'endgueltig',
      ...angabenDes(voriges, alsText(voriges)),
    },
  },
});

describe('Rundung allein', () => {
  it('löst nie einen Befund aus, wie grob auch gedruckt wird und auch wenn alles Geld verplant ist', () => {
    const errechnet = fc.record({ form, nachkomma: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(
        jahr,
        jahr,
        fc.array(errechnet, { minLength: 7, maxLength: 7 }),
        (dieses, voriges, drucke) => {
          const exakt = kontextZu(rechnePlan, planMit(haushaltAus(dieses, voriges, () => genau)));
          const texte = [...exakt.blatt.values()].flatMap((zahl, i) => {
            const { form: f, nachkomma } = drucke[i % drucke.length] ?? { form: FORMEN[0], nachkomma: 0 };
            const text = zahl.herkunft.art === 'formel' ? gedruckt(zahl, f, nachkomma) : null;
            return text === null ? [] : [[zahl.pfad, text] as const];
          });
          const plan = planMit(haushaltAus(dieses, voriges, wieGedruckt), {
            gedruckt: Object.fromEntries(texte),
          });
          // H-06 compares two years' Umschichtung, which differ here by chance.
          const befunde = pruefe(plan).filter(b => b.meldung.code !== 'H-06');
          expect(befunde.map(b => b.text)).toEqual([]);
        },
      ),
      { numRuns: 250 },
    );
  });
});

type Ergebnis = Readonly<{
  code: string;
  adresse: string;
  einheit: 'cent' | 'anteil';
  /** Which amounts go in, by their number in the plan of the test, and how. */
  aus: readonly number[];
  rechne: (ein: readonly number[]) => number;
}>;

const plus = ([a = 0, b = 0]: readonly number[]): number => a + b;
const ERGEBNISSE: readonly Ergebnis[] = [
  { code: 'H-01', adresse: 'gesamtbudget', einheit: 'cent', aus: [0, 2], rechne: plus },
  {
    code: 'H-02',
    adresse: 'kommunalerFinanzierungsanteil',
    einheit: 'cent',
    aus: [3],
    rechne: ([gvk = 0]) => 0.152 * gvk,
  },
  {
    code: 'H-04',
    adresse: 'umschichtung',
    einheit: 'cent',
    aus: [3, 2],
    rechne: ([gvk = 0, vkb = 0]) => 0.848 * gvk - vkb,
  },
  {
    code: 'H-05',
    adresse: 'umschichtung.anteil',
    einheit: 'anteil',
    aus: [3, 2, 0],
    rechne: ([gvk = 0, vkb = 0, egt = 1]) => (0.848 * gvk - vkb) / egt,
  },
  {
    code: 'H-07',
    adresse: 'vergleich.vorjahr.differenz.egtOhneBez',
    einheit: 'cent',
    aus: [0, 5],
    rechne: ([neu = 0, alt = 0]) => neu - alt,
  },
  {
    code: 'H-07',
    adresse: 'vergleich.vorjahr.veraenderung.egtOhneBez',
    einheit: 'anteil',
    aus: [0, 5],
    rechne: ([neu = 0, alt = 1]) => (neu - alt) / alt,
  },
  {
    code: 'H-09',
    adresse: 'eingliederungstitel.verfuegbar',
    einheit: 'cent',
    aus: [0, 3, 2],
    rechne: ([egt = 0, gvk = 0, vkb = 0]) => egt - 0.848 * gvk + vkb,
  },
  { code: 'H-09', adresse: 'eingliederungstitel.inklBez', einheit: 'cent', aus: [0, 1], rechne: plus },
  {
    code: 'G-01',
    adresse: 'eingliederungstitel.anteilAmGesamtbudget',
    einheit: 'anteil',
    aus: [0, 2],
    rechne: ([egt = 0, vkb = 1]) => egt / (egt + vkb),
  },
];

/** How far a result may be off when every input is off by up to half its step: all corners, by plain arithmetic. */
const spielraum = ({ rechne }: Ergebnis, werte: readonly number[], halbe: readonly number[]): number => {
  const ecken = halbe.reduce<readonly (readonly number[])[]>(
    (liste, halb, i) =>
      liste.flatMap(ecke => [-halb, halb].map(h => ecke.map((w, k) => (k === i ? w + h : w)))),
    [werte],
  );
  return Math.max(...ecken.map(ecke => Math.abs(rechne(ecke) - rechne(werte))));
};

describe('Eine gedruckte Zahl, die weiter daneben liegt, als Rundung erklärt,', () => {
  it('löst immer einen Befund aus', () => {
    const betraege = fc.tuple(
      betragBis(20_000_000, 100_000_000),
      betragBis(20_000_000, 40_000_000),
      betragBis(20_000_000, 100_000_000),
      fc.integer({ min: 1250, max: 1500 }),
      fc.constant(0),
      betragBis(20_000_000, 100_000_000),
    );
    fc.assert(
      fc.property(
        betraege,
        fc.array(form, { minLength: 7, maxLength: 7 }),
        fc.constantFrom(...ERGEBNISSE),
        fc.constantFrom(-1, 1),
        fc.integer({ min: 0, max: 2 }),
        ([egt, bez, vkb, gvkPromille, , vorjahr], formen, ergebnis, richtung, nachkomma) => {
          const formNr = (i: number): Form => formen[i] ?? FORMEN[0];
          const exakte = [egt, bez, vkb, Math.round((vkb * gvkPromille) / 1000), 0, vorjahr];
          const texte = exakte.map((wert, i) => schreibeBetrag(formNr(i), wert));
          const gerundete = exakte.map((wert, i) => gerundet(wert, formNr(i).schritt) * formNr(i).schritt);
          const werte = ergebnis.aus.map(i => gerundete[i] ?? 0);
          const halbe = ergebnis.aus.map(i => Math.max(1, formNr(i).schritt / 2));
          const mass = ergebnis.einheit === 'anteil' ? 1_000_000 : 1;
          const schritt = ergebnis.einheit === 'anteil' ? 10_000 / 10 ** nachkomma : formNr(6).schritt;
          const daneben = mass * spielraum(ergebnis, werte, halbe) + schritt / 2 + 2;
          const ziel = mass * ergebnis.rechne(werte) + richtung * daneben;
          const schritte = richtung > 0 ? Math.ceil(ziel / schritt) : Math.floor(ziel / schritt);
          const text =
            ergebnis.einheit === 'anteil'
              ? `${schreibeDezimal(schritte, nachkomma)} %`
              : schreibeIn(formNr(6), schritte);
          const [t0 = '', t1 = '', t2 = '', t3 = '', , t5 = ''] = texte;
          const plan = planMit(
            {
              eingliederungstitel: { ohneBez: betrag(t0), bez: betrag(t1) },
              verwaltungskostenbudget: betrag(t2),
              gesamtverwaltungskosten: betrag(t3),
              umschichtung: { art: 'bedarf' },
              vergleich: {
                vorjahr: {
                  bezeichnung: '2022',
                  jahr: 2022,
                  stand: 'endgueltig',
                  eingliederungstitel: { ohneBez: betrag(t5) },
                },
              },
            },
            { gedruckt: { [`haushalt.${ergebnis.adresse}`]: text } },
          );
          // "Available" may be meant with BEZ: then another figure explains the print.
          fc.pre(!pruefe(plan).some(b => b.meldung.code === 'H-11'));
          const codes = pruefe(plan)
            .filter(b => b.meldung.pfad === `haushalt.${ergebnis.adresse}`)
            .map(b => b.meldung.code);
          expect(codes).toContain(ergebnis.code);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
