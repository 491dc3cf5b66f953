import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blaetterUnter,
  euro,
  liesPfad,
  rechneNach,
  satzZu,
  schreibeWert,
  tag,
  wertAusBlatt,
  type Monat,
  type Pfad,
  type Rechenblatt,
  type Zahl,
} from '#domain/werte';
import {
  BG_KLASSEN,
  ZUSCHLAGSARTEN,
  type Bindungsfall,
  type Haushaltsangaben,
  type Kostenzeile,
  type Mittelangaben,
  type PatFall,
  type Planzeile,
} from './angaben.ts';
import { berechneHaushalt } from './berechneHaushalt.ts';
import type { Mittelrecht, PatRegel } from './haushaltsrecht.ts';
import {
  anzahl,
  betrag,
  cents,
  haushaltsrecht,
  KATALOG,
  mittelrecht,
  monat,
  nachweis,
  PAT_SATZ_2026,
  PAUSCHALE_2023,
  rechne,
  rechtszahl,
  satz,
  STAFFEL_16I,
  stellen,
} from './pruefhilfen.ts';

const JAHR = 2026;

/** An optional part of the plan. */
const vielleicht = <T>(teil: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(teil, { nil: undefined });

/** Without the keys that hold nothing, as a plan file would be. */
const ohneLuecken = <T extends object>(teil: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(teil).filter(([, wert]) => wert !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const verzeichnis = <T>(eintrag: fc.Arbitrary<T>, kleinste = 0): fc.Arbitrary<Record<string, T>> =>
  fc
    .array(eintrag, { minLength: kleinste, maxLength: 3 })
    .map(liste => Object.fromEntries(liste.map((e, i) => [`eintrag_${i}`, e])));

const betraege = fc.integer({ min: 0, max: 20_000_000_000 }).map(cents);
const promille = fc.integer({ min: 0, max: 1000 }).map(p => satz(p, 1000));
const anzahlen = fc.integer({ min: 0, max: 2_000 }).map(anzahl);
const zeitraeume = fc
  .tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 0, max: 59 }))
  .map(([beginn, dauer]) => ({
    von: (monat('2026-01') + beginn) as Monat,
    bis: (monat('2026-01') + beginn + dauer) as Monat,
  }));

const kostenzeilen: fc.Arbitrary<Readonly<Record<string, Kostenzeile>>> = fc.record({
  personal: fc
    .record({
      stellen: fc.integer({ min: 0, max: 9_000_000 }).map(stellen),
      jahreskosten: fc.integer({ min: 0, max: 12_000_000 }).map(cents),
      besetzung: vielleicht(promille),
    })
    .map(p => ohneLuecken({ art: 'personal' as const, bezeichnung: 'Personal', ...p })),
  versorgung: fc
    .record({ zuschlag: fc.constantFrom(...ZUSCHLAGSARTEN), satz: vielleicht(promille) })
    .map(z =>
      ohneLuecken({ art: 'zuschlag' as const, bezeichnung: 'Zuschlag', auf: ['personal', 'sach'], ...z }),
    ),
  gemeinkosten: promille.map(s => ({
    art: 'zuschlag' as const,
    bezeichnung: 'Gemeinkosten',
    auf: ['versorgung', 'personal'],
    satz: s,
  })),
  it: fc
    .record({ mitarbeitende: anzahlen, kostensatz: vielleicht(fc.nat(50_000).map(cents)) })
    .map(i => ohneLuecken({ art: 'it' as const, bezeichnung: 'IT', ...i })),
  sach: betraege.map(b => ({ art: 'sachkosten' as const, bezeichnung: 'Sachkosten', betrag: b })),
  erstattung: betraege.map(b => ({ art: 'einnahme' as const, bezeichnung: 'Erstattung', betrag: b })),
});

const patFaelle: fc.Arbitrary<PatFall> = fc
  .record({
    instrument: fc.constantFrom('16i', '16e', 'EGZ', 'AGH'),
    bgKlasse: fc.constantFrom(...BG_KLASSEN),
    bestand: anzahlen,
    zeit: zeitraeume,
    foerderung: fc.nat(400_000).map(cents),
    einsparung: fc.nat(300_000).map(cents),
  })
  .map(({ zeit, ...fall }) => ({ bezeichnung: 'Geförderte', ...fall, ...zeit }));

const nebenzeilen = verzeichnis(
  fc
    .record({ betrag: vielleicht(betraege), bedarf: vielleicht(fc.constant({ von: 80, bis: 170 })) })
    .map(z => ohneLuecken({ bezeichnung: 'Nebenmittel', ...z })),
);

const umschichtungen = fc.oneof(
  fc.constant({ art: 'bedarf' as const }),
  betraege.map(b => ({ art: 'festgelegt' as const, betrag: b })),
  betraege.map(b => ({ art: 'zurueck' as const, betrag: b })),
);

const mittel: fc.Arbitrary<Omit<Mittelangaben, 'stand'>> = fc
  .record({
    eingliederungstitel: vielleicht(
      fc
        .record({ ohneBez: betraege, bez: vielleicht(betraege), rueckforderungen: vielleicht(betraege) })
        .map(ohneLuecken),
    ),
    verwaltungskostenbudget: vielleicht(betraege),
    kosten: fc.oneof(
      fc.constant({}),
      betraege.map(gesamtverwaltungskosten => ({ gesamtverwaltungskosten })),
      kostenzeilen.map(verwaltungskosten => ({ verwaltungskosten })),
    ),
    umschichtung: vielleicht(umschichtungen),
    passivAktivTransfer: vielleicht(
      fc
        .record({ prognose: vielleicht(betraege), faelle: vielleicht(verzeichnis(patFaelle)) })
        .map(ohneLuecken),
    ),
    kommunaleEingliederungsmittel: vielleicht(nebenzeilen),
    drittmittel: vielleicht(nebenzeilen),
  })
  .map(({ kosten, ...rest }) => ohneLuecken({ ...rest, ...kosten }));

const bindungsfaelle: fc.Arbitrary<Bindungsfall> = fc
  .record({
    anzahl: anzahlen,
    bewilligt: fc.constantFrom(tag('2023-06-01'), tag('2025-12-31'), tag('2026-01-01')),
    zeit: zeitraeume,
    monatsbetrag: fc.nat(300_000).map(cents),
    gestaffelt: fc.boolean(),
  })
  .map(({ zeit, ...fall }) => ({ bezeichnung: 'Fälle', instrument: '16i', ...fall, ...zeit }));

const nachSpaeterenJahren = fc.dictionary(fc.constantFrom('2027', '2028', '2029'), betraege);

const planzeilen: fc.Arbitrary<Planzeile> = fc
  .record({
    art: fc.constantFrom('altfall' as const, 'vertrag' as const, 'neu' as const),
    kosten: betraege,
    mindestabnahme: vielleicht(betraege),
    realisierung: vielleicht(promille),
    folgejahre: vielleicht(nachSpaeterenJahren),
  })
  .map(z => ohneLuecken({ bezeichnung: 'Maßnahmen', instrument: 'MAT', ...z }));

const mittelabfluesse = fc
  .record({
    kurve: vielleicht(fc.array(promille, { minLength: 12, maxLength: 12 })),
    monate: fc.dictionary(
      fc.constantFrom('2026-01', '2026-03', '2026-07', '2026-12'),
      fc.record({
        ist: fc.integer({ min: -10_000_000, max: 9_000_000_000 }).map(cents),
        festlegung: betraege,
      }),
    ),
    realisierung: vielleicht(promille),
    weitereEintritte: vielleicht(betraege),
  })
  .map(m => ohneLuecken({ stand: 'haushaltsueberwachung', ...m }));

/** Any plan that the file format lets through, with amounts up to 200 million Euro. */
const haushalte: fc.Arbitrary<Haushaltsangaben> = fc
  .record({
    mittel,
    rueckforderungZaehltZumEgt: vielleicht(fc.boolean()),
    vergleich: vielleicht(
      verzeichnis(
        fc.record({ mittel, jahr: fc.constantFrom(2024, 2025, 2026) }).map(({ mittel: m, jahr }) => ({
          bezeichnung: `Spalte ${jahr}`,
          jahr,
          stand: 'zuteilung',
          ...m,
        })),
      ),
    ),
    umschichtungFrueher: vielleicht(fc.dictionary(fc.constantFrom('2024', '2025'), betraege)),
    bindungen: vielleicht(
      fc
        .record({
          faelle: verzeichnis(bindungsfaelle),
          verpflichtungsermaechtigungen: vielleicht(nachSpaeterenJahren),
        })
        .map(b => ohneLuecken({ stand: 'fachverfahren', ...b })),
    ),
    planung: vielleicht(verzeichnis(planzeilen).map(zeilen => ({ stand: 'planung', zeilen }))),
    mittelabfluss: vielleicht(mittelabfluesse),
    einglmv: vielleicht(
      fc
        .record({
          egt1: vielleicht(promille),
          egt2: vielleicht(promille),
          verwaltungskosten: vielleicht(promille),
        })
        .map(ohneLuecken),
    ),
    bezugsgroessen: vielleicht(
      fc
        .record({
          elb: vielleicht(anzahlen),
          vollzeitaequivalente: vielleicht(fc.integer({ min: 0, max: 9_000_000 }).map(stellen)),
        })
        .map(ohneLuecken),
    ),
    anteilsaussagen: vielleicht(
      verzeichnis(
        fc
          .record({ betrag: vielleicht(betraege), anteil: promille })
          .map(a => ohneLuecken({ bezeichnung: 'Aussage', ...a })),
      ),
    ),
    teilbudgets: vielleicht(
      verzeichnis(
        verzeichnis(
          fc
            .integer({ min: -1_000_000, max: 1_000_000_000 })
            .map(b => ({ bezeichnung: 'Teil', betrag: cents(b) })),
        ).map(zeilen => ({ bezeichnung: 'Aufteilung', von: 'haushalt.gesamtbudget', zeilen })),
      ),
    ),
  })
  .map(({ mittel: m, ...rest }) => ohneLuecken({ stand: 'planung', ...m, ...rest }));

/** Rules of every month from 2024 to 2026. */
const PAT: ReadonlyMap<Monat, PatRegel> = new Map(
  Array.from({ length: 36 }, (_, i) => (monat('2024-01') + i) as Monat).map(m => [
    m,
    m < monat('2026-07') ? PAUSCHALE_2023 : PAT_SATZ_2026,
  ]),
);

const rechtMit = (abweichend: Partial<Mittelrecht> = {}) =>
  haushaltsrecht(mittelrecht({ pat: PAT, ...abweichend }), {
    staffeln: new Map(['eintrag_0', 'eintrag_1', 'eintrag_2'].map(s => [s, STAFFEL_16I])),
    einglmv: {
      egt1: rechtszahl('egt1', 'anteil', [13_061, 1_000_000]),
      egt2: rechtszahl('egt2', 'anteil', [12_190, 1_000_000]),
      verwaltungskosten: null,
      poolEgt: rechtszahl('pool_egt', 'cent', euro(4_700_000_000)),
      poolVerwaltungskosten: rechtszahl('pool_vkb', 'cent', euro(5_250_000_000)),
    },
  });

const blattZu = (angaben: Haushaltsangaben, recht = rechtMit()): Rechenblatt =>
  berechneHaushalt(angaben, JAHR, recht, nachweis);

/** Large plans: fewer runs than usual, the whole file stays within seconds. */
const LAEUFE = { numRuns: 60 };

/** What holds on every sheet. */
const fuerJedesBlatt = (pruefe: (blatt: Rechenblatt, angaben: Haushaltsangaben) => void): void =>
  fc.assert(
    fc.property(haushalte, angaben => pruefe(blattZu(angaben), angaben)),
    LAEUFE,
  );

const istErrechnet = (zahl: Zahl): boolean => zahl.herkunft.art === 'formel';

/** Every number anywhere in a figure. */
const zahlenIn = (wert: unknown): readonly number[] =>
  typeof wert === 'number'
    ? [wert]
    : typeof wert === 'object' && wert !== null
      ? Object.values(wert).flatMap(zahlenIn)
      : [];

describe('Jedes Rechenblatt', () => {
  it('führt jede Zahl unter ihrer eigenen, gültigen Adresse und mit einem Namen', () => {
    fuerJedesBlatt(blatt => {
      const falsch = [...blatt].filter(
        ([adresse, zahl]) =>
          zahl.pfad !== adresse || liesPfad(adresse) !== adresse || zahl.name.trim() === '',
      );
      expect(falsch).toEqual([]);
    });
  });

  it('rechnet sich nach, Formel für Formel und von Grund auf', () => {
    fuerJedesBlatt(blatt => {
      expect(rechneNach(blatt, KATALOG)).toEqual([]);
      const vonGrundAuf = [...blatt.keys()].map(p => wertAusBlatt(blatt, KATALOG, p));
      expect(vonGrundAuf).toEqual([...blatt.values()].map(zahl => zahl.wert));
    });
  });

  it('übersteht Speichern und Laden unverändert', () => {
    fuerJedesBlatt(blatt => {
      const geladen = JSON.parse(JSON.stringify([...blatt.values()])) as readonly Zahl[];
      expect(geladen).toStrictEqual([...blatt.values()]);
      expect(rechneNach(new Map(geladen.map(z => [z.pfad, z])), KATALOG)).toEqual([]);
    });
  });

  it('enthält nur ganze, genau darstellbare Werte und keine negative Null', () => {
    fuerJedesBlatt(blatt => {
      const werte = [...blatt.values()].flatMap(zahl => zahlenIn(zahl.wert));
      expect(werte.filter(n => !Number.isSafeInteger(n) || Object.is(n, -0))).toEqual([]);
    });
  });

  it('erklärt jede errechnete Zahl mit einem Satz, der ihren Wert enthält', () => {
    fuerJedesBlatt(blatt => {
      const unerklaert = [...blatt.values()].filter(istErrechnet).flatMap(zahl => {
        const erklaert = satzZu(blatt, KATALOG, zahl);
        const gut =
          erklaert.startsWith(`${zahl.name} = `) &&
          erklaert.includes(` = ${schreibeWert(zahl)}`) &&
          !/[{}]|undefined|NaN|null|\[object/.test(erklaert);
        return gut ? [] : [erklaert];
      });
      expect(unerklaert).toEqual([]);
    });
  });

  it('hängt nicht davon ab, in welcher Reihenfolge der Plan seine Zeilen schreibt', () => {
    const hash = (text: string, salz: number): number =>
      [...text].reduce((h, zeichen) => (h * 31 + zeichen.charCodeAt(0)) % 1_000_003, salz);
    const gemischt = (teil: unknown, salz: number): unknown => {
      if (Array.isArray(teil)) return teil.map(t => gemischt(t, salz));
      if (typeof teil !== 'object' || teil === null) return teil;
      return Object.fromEntries(
        Object.entries(teil)
          .map(([k, v]) => [k, gemischt(v, salz)] as const)
          .toSorted(([a], [b]) => hash(a, salz) - hash(b, salz)),
      );
    };
    /** Value and recipe by address; lists of inputs as sets. */
    const inhalt = (blatt: Rechenblatt) =>
      new Map(
        [...blatt.values()].map(zahl => [
          zahl.pfad,
          [
            zahl.name,
            zahl.wert,
            zahl.herkunft.art === 'formel'
              ? Object.values(zahl.herkunft.eingaben).map(e => [e].flat().toSorted())
              : zahl.herkunft,
          ],
        ]),
      );
    fc.assert(
      fc.property(haushalte, fc.nat(1_000_000), (angaben, salz) => {
        const anders = blattZu(gemischt(angaben, salz) as Haushaltsangaben);
        expect(inhalt(anders)).toEqual(inhalt(blattZu(angaben)));
      }),
    );
  });
});

describe('Auf jedem Rechenblatt gilt', () => {
  const cent = (blatt: Rechenblatt, adresse: string): number | null => {
    const zahl = blatt.get(adresse as Pfad);
    return zahl?.einheit === 'cent' ? zahl.wert : null;
  };
  const spalten = (angaben: Haushaltsangaben): readonly (readonly [string, Mittelangaben])[] => [
    ['haushalt', angaben],
    ...Object.entries(angaben.vergleich ?? {}).map(
      ([s, spalte]) => [`haushalt.vergleich.${s}`, spalte] as const,
    ),
  ];

  it('Gesamtbudget = Eingliederungstitel + Verwaltungskostenbudget, in jeder Spalte', () => {
    fuerJedesBlatt((blatt, angaben) => {
      for (const [ort, spalte] of spalten(angaben)) {
        const [egt, vkb] = [spalte.eingliederungstitel?.ohneBez.wert, spalte.verwaltungskostenbudget?.wert];
        const erwartet = egt === undefined || vkb === undefined ? null : egt + vkb;
        expect(cent(blatt, `${ort}.gesamtbudget`)).toBe(erwartet);
      }
    });
  });

  it('verfügbarer Titel + Umschichtung = Titel, mit Rückforderungen nur, wenn sie zählen', () => {
    fuerJedesBlatt((blatt, angaben) => {
      for (const [ort, { eingliederungstitel: titel }] of spalten(angaben)) {
        const verfuegbar = cent(blatt, `${ort}.eingliederungstitel.verfuegbar`);
        const umschichtung = cent(blatt, `${ort}.umschichtung`);
        expect(verfuegbar === null).toBe(titel === undefined || umschichtung === null);
        if (verfuegbar === null) continue;
        const zurueck = angaben.rueckforderungZaehltZumEgt ? (titel?.rueckforderungen?.wert ?? 0) : 0;
        expect(verfuegbar + (umschichtung ?? Number.NaN)).toBe((titel?.ohneBez.wert ?? 0) + zurueck);
      }
    });
  });

  it('Verwaltungskosten = Budget + Umschichtung + kommunaler Anteil + ungedeckter Rest', () => {
    fuerJedesBlatt((blatt, angaben) => {
      for (const [ort] of spalten(angaben)) {
        const gvk = cent(blatt, `${ort}.gesamtverwaltungskosten`);
        const vkb = cent(blatt, `${ort}.verwaltungskostenbudget`);
        const u = cent(blatt, `${ort}.umschichtung`);
        const kfa = cent(blatt, `${ort}.kommunalerFinanzierungsanteil`);
        if (gvk === null || vkb === null || u === null || kfa === null) continue;
        expect(vkb + u + kfa + (cent(blatt, `${ort}.umschichtung.luecke`) ?? 0)).toBe(gvk);
      }
    });
  });

  it('jede Summe ist die Summe ihrer Teile', () => {
    fuerJedesBlatt(blatt => {
      for (const zahl of blatt.values()) {
        const { herkunft } = zahl;
        if (herkunft.art !== 'formel' || herkunft.formel !== 'summe/1') continue;
        const teile = [herkunft.eingaben['teile'] ?? []].flat().map(p => cent(blatt, p) ?? Number.NaN);
        expect(zahl.wert).toBe(teile.reduce((a, b) => a + b, 0));
      }
    });
  });
});

describe('Fehlt eine Eingabe', () => {
  const errechnete = (blatt: Rechenblatt) =>
    [...blatt.values()].filter(istErrechnet).toSorted((a, b) => (a.pfad < b.pfad ? -1 : 1));

  /** Nothing that rests on the missing figures is left, everything else is as before, and nothing new takes a place. */
  const erwarteNurWeggelassen = (voll: Rechenblatt, ohne: Rechenblatt, fehlt: (p: Pfad) => boolean): void => {
    const betroffen = new Set([...voll.keys()].filter(p => fehlt(p) || blaetterUnter(voll, p).some(fehlt)));
    expect(errechnete(ohne)).toEqual(errechnete(voll).filter(zahl => !betroffen.has(zahl.pfad)));
    const gesagte = [...ohne.values()].filter(zahl => !istErrechnet(zahl));
    expect(gesagte).toEqual(gesagte.map(({ pfad: p }) => (betroffen.has(p) ? null : voll.get(p))));
  };

  it.each([
    ['der Bundesanteil', { bundesanteil: null }, 'recht.bundesanteil'],
    ['der kommunale Anteil', { kommunalanteil: null }, 'recht.kfa'],
    ['der Kostensatz der IT', { itKostensatz: null }, 'recht.it_kostensatz'],
    ...ZUSCHLAGSARTEN.map(
      art =>
        [
          `der Satz für ${art}`,
          { zuschlaege: { ...mittelrecht().zuschlaege, [art]: null } },
          `recht.${art}`,
        ] as const,
    ),
  ] as const)('im Recht des Jahres (%s), fehlt genau, was auf ihr beruht', (_, abweichend, adresse) => {
    fc.assert(
      fc.property(haushalte, angaben => {
        erwarteNurWeggelassen(blattZu(angaben), blattZu(angaben, rechtMit(abweichend)), p => p === adresse);
      }),
      LAEUFE,
    );
  });

  it('in der Staffel (Sätze ab dem dritten Förderjahr), fehlt genau, was auf ihr beruht', () => {
    const alle = rechtMit();
    const kurz = {
      ...alle,
      staffeln: new Map([...alle.staffeln].map(([schluessel, saetze]) => [schluessel, saetze.slice(0, 2)])),
    };
    fc.assert(
      fc.property(haushalte, angaben => {
        erwarteNurWeggelassen(blattZu(angaben), blattZu(angaben, kurz), p =>
          /^recht\.16i_jahr[345]$/.test(p),
        );
      }),
      LAEUFE,
    );
  });

  it.each(['eingliederungstitel', 'verwaltungskostenbudget'] as const)(
    'im Plan (%s), fehlt genau, was auf ihr beruht',
    feld => {
      fc.assert(
        fc.property(haushalte, angaben => {
          const { [feld]: _, ...ohne } = angaben;
          erwarteNurWeggelassen(blattZu(angaben), blattZu(ohne), p =>
            new RegExp(`^haushalt\\.${feld}(?:\\.|$)`).test(p),
          );
        }),
        LAEUFE,
      );
    },
  );

  it('im Plan (Verwaltungskosten bei Umschichtung nach Bedarf), fehlt genau, was auf ihr beruht', () => {
    fc.assert(
      fc.property(haushalte, betraege, (angaben, hoehe) => {
        const { verwaltungskosten: _, gesamtverwaltungskosten: __, ...ohne } = angaben;
        const bedarf: Haushaltsangaben = { ...ohne, umschichtung: { art: 'bedarf' } };
        erwarteNurWeggelassen(
          blattZu({ ...bedarf, gesamtverwaltungskosten: hoehe }),
          blattZu(bedarf),
          p => p === 'haushalt.gesamtverwaltungskosten',
        );
      }),
      LAEUFE,
    );
  });

  it('wird ohne das Recht eines Jahres gar nicht gerechnet', () => {
    const ohneRecht = { ...rechtMit(), mittel: new Map() };
    expect(() => rechne({ verwaltungskostenbudget: betrag(1) }, ohneRecht)).toThrow('Recht des Jahres 2023');
  });
});
