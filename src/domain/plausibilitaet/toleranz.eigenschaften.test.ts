import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import {
  anteil,
  inSchritten,
  monatAus,
  schreibeAnteilFest,
  schreibeDezimal,
  tag,
  type Zahl,
} from '#domain/werte';
import { anzahl, betrag, kontextZu, planMit, prozent, pruefer } from './pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

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
    instrument: art === 'altfall' ? 'AGH' : 'SONSTIGES',
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
    const errechnet = fc.record({
      form,
      nachkomma: fc.integer({ min: 0, max: 2 }),
      wort: fc.constantFrom('', '', 'rd. ', 'knapp '),
    });
    fc.assert(
      fc.property(
        jahr,
        jahr,
        fc.array(errechnet, { minLength: 7, maxLength: 7 }),
        (dieses, voriges, drucke) => {
          const exakt = kontextZu(rechnePlan, planMit(haushaltAus(dieses, voriges, () => genau)));
          const texte = [...exakt.blatt.values()].flatMap((zahl, i) => {
            const {
              form: f,
              nachkomma,
              wort,
            } = drucke[i % drucke.length] ?? { form: FORMEN[0], nachkomma: 0, wort: '' };
            const text = zahl.herkunft.art === 'formel' ? gedruckt(zahl, f, nachkomma) : null;
            return text === null ? [] : [[zahl.pfad, `${wort}${text}`] as const];
          });
          const plan = planMit(haushaltAus(dieses, voriges, wieGedruckt), {
            gedruckt: Object.fromEntries(texte),
          });
          // H-06 and H-24 compare two years, which differ here by chance.
          const befunde = pruefe(plan).filter(b => !['H-06', 'H-24'].includes(b.meldung.code));
          expect(befunde.map(b => b.text)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Exact amounts in cents by name; each is written in a form of its own. */
const NAMEN = ['egt', 'bez', 'vkb', 'gvk', 'umschichtung', 'vorjahr'] as const;
type Betraege = Readonly<Record<(typeof NAMEN)[number], number>>;

type Ergebnis = Readonly<{
  code: string;
  adresse: string;
  einheit: 'cent' | 'anteil';
  /** Is the Umschichtung chosen, or does it follow from the cost? */
  festgelegt?: true;
  aus: readonly (keyof Betraege)[];
  rechne: (ein: Betraege) => number;
}>;

const ERGEBNISSE: readonly Ergebnis[] = [
  { code: 'H-01', adresse: 'gesamtbudget', einheit: 'cent', aus: ['egt', 'vkb'], rechne: e => e.egt + e.vkb },
  {
    code: 'H-02',
    adresse: 'kommunalerFinanzierungsanteil',
    einheit: 'cent',
    aus: ['gvk'],
    rechne: e => 0.152 * e.gvk,
  },
  {
    code: 'H-02',
    adresse: 'kommunalerFinanzierungsanteil',
    einheit: 'cent',
    festgelegt: true,
    aus: ['vkb', 'umschichtung'],
    rechne: e => ((e.vkb + e.umschichtung) * 0.152) / 0.848,
  },
  {
    code: 'H-03',
    adresse: 'gesamtverwaltungskosten',
    einheit: 'cent',
    festgelegt: true,
    aus: ['vkb', 'umschichtung'],
    rechne: e => (e.vkb + e.umschichtung) / 0.848,
  },
  {
    code: 'H-04',
    adresse: 'umschichtung',
    einheit: 'cent',
    aus: ['gvk', 'vkb'],
    rechne: e => 0.848 * e.gvk - e.vkb,
  },
  {
    code: 'H-05',
    adresse: 'umschichtung.anteil',
    einheit: 'anteil',
    aus: ['gvk', 'vkb', 'egt'],
    rechne: e => (0.848 * e.gvk - e.vkb) / e.egt,
  },
  {
    code: 'H-07',
    adresse: 'vergleich.vorjahr.differenz.egtOhneBez',
    einheit: 'cent',
    aus: ['egt', 'vorjahr'],
    rechne: e => e.egt - e.vorjahr,
  },
  {
    code: 'H-07',
    adresse: 'vergleich.vorjahr.veraenderung.egtOhneBez',
    einheit: 'anteil',
    aus: ['egt', 'vorjahr'],
    rechne: e => (e.egt - e.vorjahr) / e.vorjahr,
  },
  {
    code: 'H-09',
    adresse: 'eingliederungstitel.verfuegbar',
    einheit: 'cent',
    aus: ['egt', 'gvk', 'vkb'],
    rechne: e => e.egt - 0.848 * e.gvk + e.vkb,
  },
  {
    code: 'H-09',
    adresse: 'eingliederungstitel.inklBez',
    einheit: 'cent',
    aus: ['egt', 'bez'],
    rechne: e => e.egt + e.bez,
  },
  {
    code: 'G-01',
    adresse: 'eingliederungstitel.anteilAmGesamtbudget',
    einheit: 'anteil',
    aus: ['egt', 'vkb'],
    rechne: e => e.egt / (e.egt + e.vkb),
  },
  { code: 'G-01', adresse: 'eingliederungstitel.ohneBez', einheit: 'cent', aus: ['egt'], rechne: e => e.egt },
];

/** How far a result may be off when every input is off by up to half its step: all corners, by plain arithmetic. */
const spielraum = ({ aus, rechne }: Ergebnis, werte: Betraege, halbe: Betraege): number => {
  const ecken = aus.reduce<readonly Betraege[]>(
    (liste, name) =>
      liste.flatMap(ecke => [-1, 1].map(r => ({ ...ecke, [name]: ecke[name] + r * halbe[name] }))),
    [werte],
  );
  return Math.max(...ecken.map(ecke => Math.abs(rechne(ecke) - rechne(werte))));
};

const jeBetrag = <T>(f: (name: keyof Betraege) => T): Readonly<Record<keyof Betraege, T>> => ({
  egt: f('egt'),
  bez: f('bez'),
  vkb: f('vkb'),
  gvk: f('gvk'),
  umschichtung: f('umschichtung'),
  vorjahr: f('vorjahr'),
});

const betraege: fc.Arbitrary<Betraege> = fc
  .record({
    egt: betragBis(20_000_000, 100_000_000),
    bez: betragBis(20_000_000, 40_000_000),
    vkb: betragBis(20_000_000, 100_000_000),
    gvkPromille: fc.integer({ min: 1250, max: 1500 }),
    umschichtung: betragBis(1_000_000, 10_000_000),
    vorjahr: betragBis(20_000_000, 100_000_000),
  })
  .map(({ gvkPromille, ...rest }) => ({ ...rest, gvk: Math.round((rest.vkb * gvkPromille) / 1000) }));

const planAus = (texte: Readonly<Record<keyof Betraege, string>>, ergebnis: Ergebnis, gedruckt: string) =>
  planMit(
    {
      eingliederungstitel: { ohneBez: betrag(texte.egt), bez: betrag(texte.bez) },
      verwaltungskostenbudget: betrag(texte.vkb),
      ...(ergebnis.festgelegt
        ? { umschichtung: { art: 'festgelegt', betrag: betrag(texte.umschichtung) } }
        : { gesamtverwaltungskosten: betrag(texte.gvk), umschichtung: { art: 'bedarf' } }),
      vergleich: {
        vorjahr: {
          bezeichnung: '2022',
          jahr: 2022,
          stand: 'endgueltig',
          eingliederungstitel: { ohneBez: betrag(texte.vorjahr) },
        },
      },
    },
    { gedruckt: { [`haushalt.${ergebnis.adresse}`]: gedruckt } },
  );

describe('Was weiter daneben liegt, als Rundung erklärt,', () => {
  it('löst bei jeder nachgerechneten Zahl einen Befund aus', () => {
    const formen = fc.record(jeBetrag(() => form));
    fc.assert(
      fc.property(
        betraege,
        formen,
        fc.constantFrom(...ERGEBNISSE),
        form,
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom(-1, 1),
        (genaue, wie, ergebnis, druckform, nachkomma, richtung) => {
          const schritte = jeBetrag(name => gerundet(genaue[name], wie[name].schritt));
          const texte = jeBetrag(name => schreibeIn(wie[name], schritte[name]));
          const werte = jeBetrag(name => schritte[name] * wie[name].schritt);
          // What is said is not doubted because of how it is printed; cents are known to the cent.
          const halbe = jeBetrag(name => Math.max(1, wie[name].schritt / 2));
          const istAnteil = ergebnis.einheit === 'anteil';
          const mass = istAnteil ? 1_000_000 : 1;
          const schritt = istAnteil ? 10_000 / 10 ** nachkomma : druckform.schritt;
          const daneben = mass * spielraum(ergebnis, werte, halbe) + schritt / 2 + 2;
          const ziel = (mass * ergebnis.rechne(werte) + richtung * daneben) / schritt;
          const gedruckteSchritte = richtung > 0 ? Math.ceil(ziel) : Math.floor(ziel);
          const text = istAnteil
            ? `${schreibeDezimal(gedruckteSchritte, nachkomma)} %`
            : schreibeIn(druckform, gedruckteSchritte);
          const befunde = pruefe(planAus(texte, ergebnis, text), ergebnis.code);
          expect(befunde.map(b => b.meldung.pfad)).toContain(`haushalt.${ergebnis.adresse}`);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('löst bei einer Summe von Teilen einen Befund aus', () => {
    const teile = fc.array(fc.tuple(betragBis(100_000, 5_000_000), form), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(teile, form, fc.constantFrom(-1, 1), (zeilen, ganzesForm, richtung) => {
        const summe = zeilen.reduce((s, [wert, f]) => s + gerundet(wert, f.schritt) * f.schritt, 0);
        const halbe = zeilen.reduce((s, [, f]) => s + Math.max(1, f.schritt / 2), ganzesForm.schritt / 2);
        const ziel = (summe + richtung * (halbe + 2)) / ganzesForm.schritt;
        const ganzes = schreibeIn(ganzesForm, richtung > 0 ? Math.ceil(ziel) : Math.floor(ziel));
        const plan = planMit({
          eingliederungstitel: { ohneBez: betrag(ganzes) },
          teilbudgets: {
            t: {
              bezeichnung: 'Aufteilung',
              von: 'haushalt.eingliederungstitel.ohneBez',
              zeilen: Object.fromEntries(
                zeilen.map(([wert, f], i) => [
                  `z${i}`,
                  { bezeichnung: `Zeile ${i}`, betrag: betrag(schreibeBetrag(f, wert)) },
                ]),
              ),
            },
          },
        });
        expect(pruefe(plan, 'H-20')).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('löst bei einem genannten Anteil einen Befund aus', () => {
    fc.assert(
      fc.property(
        betragBis(1_000_000, 9_000_000),
        betragBis(10_000_000, 90_000_000),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom(-1, 1),
        (teil, basis, nachkomma, richtung) => {
          const schritt = 10 ** -nachkomma;
          const ziel = ((100 * teil) / basis + richtung * (schritt / 2 + 0.001)) / schritt;
          const schritte = richtung > 0 ? Math.ceil(ziel) : Math.floor(ziel);
          fc.pre(schritte > 1);
          const plan = planMit({
            eingliederungstitel: { ohneBez: betrag(genau(basis)) },
            anteilsaussagen: {
              a: {
                bezeichnung: 'Aussage',
                betrag: betrag(genau(teil)),
                anteil: prozent(`${schreibeDezimal(schritte, nachkomma)} %`),
                von: 'haushalt.eingliederungstitel.ohneBez',
              },
            },
          });
          expect(pruefe(plan, 'H-19')).toHaveLength(1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
