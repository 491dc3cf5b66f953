import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BESTAENDE,
  BEWEGUNGEN,
  KENNZAHLEN,
  bereiteAuf,
  definitionFuer,
  gleitenderJahresdurchschnitt,
  jahresdurchschnitt,
  jahresfortschrittswert,
  lzbVorausrechnung,
  mindestbeteiligungFrauen,
  naiveJahresendprognose,
  noetigerRest,
  sollImJahresverlauf,
  wertAus,
  zaehle,
  zerlegeProdukt,
  zerlegeQuote,
  type Auftrag,
  type Dimension,
  type Groesse,
  type Kennzahlwert,
  type Monatsreihe,
  type Wuerfel,
} from '#domain/kennzahlen';
import { monatAus, tag, type Monat } from '#domain/werte';
import { alsRohblock, testauftrag } from './alsRohblock.ts';
import type { Lieferung } from './lieferung.ts';
import { testrecht } from './zufallslieferung.ts';

/** A cube whose stocks and events are given month by month, from the first month on; the rest is 0. */
const wuerfelAus = (
  vonMonat: Monat,
  monate: number,
  werte: Partial<Record<Groesse, readonly (readonly number[])[]>>,
  dimension?: Dimension,
): Wuerfel => {
  const auftrag: Auftrag = {
    vonMonat,
    stichtage: Int32Array.from({ length: monate + 2 }, (_, i) => 30 * i),
    dimensionen: dimension ? [dimension] : [],
    schnitte: [],
    mindestluecke: 0,
  };
  const klassen = dimension?.klassen.length ?? 1;
  const alle: readonly Groesse[] = [...BESTAENDE, ...BEWEGUNGEN, 'WECHSEL_LZB', 'LLU', 'LUH'];
  const zellen = Object.fromEntries(
    alle.map(groesse => [groesse, Float64Array.from((werte[groesse] ?? []).flat(), w => w)]),
  ) as Record<Groesse, Float64Array>;
  for (const groesse of alle)
    if (zellen[groesse].length === 0) zellen[groesse] = new Float64Array(monate * klassen);
  return { auftrag, schnitt: dimension ? [0] : [], zellen };
};

const kennzahl = (
  id: string,
  wuerfel: Wuerfel,
  monat: Monat,
  klassen: readonly number[] = [],
): Kennzahlwert => {
  const definition = definitionFuer(KENNZAHLEN, id, monat);
  if (!definition) throw new Error(`${id} gilt nicht`);
  return wertAus(definition, wuerfel, monat, klassen);
};

const DEZ22 = monatAus(2022, 12);
const DEZ23 = monatAus(2023, 12);

describe('Beispiel A: Integrationsquote, Geschlecht und Jahresfortschritt', () => {
  const frauen = [520, 524, 530, 533, 535, 531, 528, 525, 522, 520, 518, 515, 512];
  const maenner = [480, 486, 490, 492, 490, 484, 480, 476, 474, 472, 470, 468, 470];
  const intFrauen = [0, 5, 6, 7, 6, 7, 6, 6, 10, 11, 8, 6, 4];
  const intMaenner = [0, 8, 9, 12, 11, 10, 10, 9, 13, 14, 11, 8, 6];
  const geschlecht: Dimension = { name: 'geschlecht', klassen: ['unbekannt', 'w', 'm'] };
  const gruppiert = wuerfelAus(
    DEZ22,
    13,
    {
      ELB: frauen.map((f, i) => [0, f, maenner[i] ?? 0]),
      INT: intFrauen.map((f, i) => [0, f, intMaenner[i] ?? 0]),
    },
    geschlecht,
  );
  const elb = frauen.map((f, i) => f + (maenner[i] ?? 0));
  const int = intFrauen.map((f, i) => f + (intMaenner[i] ?? 0));
  const gesamt = wuerfelAus(DEZ22, 13, { ELB: elb.map(e => [e]), INT: int.map(e => [e]) });
  const reihe =
    (werte: readonly number[]): Monatsreihe =>
    m =>
      werte[m - DEZ22] ?? null;

  it('teilt durch das Mittel der zwölf Bestände davor', () => {
    expect(kennzahl('K2', gesamt, DEZ23)).toMatchObject({ zaehler: 203, nenner: 1005.25, grund: null });
    expect(kennzahl('K2', gesamt, DEZ23).wert).toBeCloseTo(20.194, 3);
  });

  it('rechnet jedes Geschlecht aus seinem eigenen Zähler und Nenner', () => {
    expect(kennzahl('K2', gruppiert, DEZ23, [1]).wert).toBeCloseTo(15.617, 3);
    expect(kennzahl('K2', gruppiert, DEZ23, [1]).nenner).toBeCloseTo(525.0833, 4);
    expect(kennzahl('K2', gruppiert, DEZ23, [2]).wert).toBeCloseTo(25.2, 3);
  });

  it('hat keinen Wert, wo ein Bestand vor der Lieferung läge, und keinen für eine leere Gruppe', () => {
    expect(kennzahl('K2', gesamt, monatAus(2023, 11))).toMatchObject({ wert: null, grund: 'FEHLT' });
    expect(kennzahl('K2', gruppiert, DEZ23, [0])).toMatchObject({ wert: null, grund: 'NENNER_0' });
    expect(kennzahl('K1', gruppiert, DEZ23, [1])).toMatchObject({ wert: null, grund: 'NICHT_GRUPPIERBAR' });
  });

  it('wächst im Jahr von null auf die Kennzahl', () => {
    const jfw = (m: number): number | null =>
      jahresfortschrittswert(reihe(int), reihe(elb), monatAus(2023, m));
    expect(jfw(3)).toBeCloseTo(4.653, 3);
    expect(jfw(6)).toBeCloseTo(9.549, 3);
    expect(jfw(12)).toBe(kennzahl('K2', gesamt, DEZ23).wert);
  });

  it('verteilt ein Ziel nach dem Verlauf des Vorjahrs und schreibt ihn naiv fort', () => {
    const vorjahr: Monatsreihe = m => (m === monatAus(2022, 6) ? 9.8 : m === DEZ22 ? 20.8 : null);
    expect(sollImJahresverlauf(20.5, vorjahr, monatAus(2023, 6))).toBeCloseTo(9.659, 3);
    expect(naiveJahresendprognose(9.549, vorjahr, monatAus(2023, 6))).toBeCloseTo(20.27, 2);
  });
});

describe('Beispiel B: 638 von 730 Tagen', () => {
  const zeile = (person: string, von: string, bis: string | null) => ({
    person,
    bg: 'b',
    traeger: '1',
    status: 'ELB' as const,
    hauptperson: true,
    von: tag(von),
    bis: bis === null ? null : tag(bis),
  });
  const lieferung: Lieferung = {
    jobcenter: '1',
    vonMonat: monatAus(2024, 1),
    bisMonat: monatAus(2024, 1),
    stichtage: [tag('2023-11-15'), tag('2023-12-15'), tag('2024-01-15')],
    personen: ['P', 'Q', 'R'].map(person => ({
      person,
      geburtsdatum: null,
      geschlecht: 'u' as const,
      staatsangehoerigkeit: '',
      fluchtkontext: 'unbekannt' as const,
    })),
    leistungsbezug: [
      zeile('P', '2022-01-01', '2022-09-30'),
      zeile('P', '2022-12-01', null),
      zeile('Q', '2022-01-10', '2022-04-20'),
      zeile('Q', '2022-05-12', '2022-09-18'),
      zeile('Q', '2022-10-14', '2023-01-17'),
      zeile('Q', '2023-02-12', '2023-05-16'),
      zeile('Q', '2023-06-13', null),
      zeile('R', '2022-01-20', '2022-03-13'),
      zeile('R', '2022-03-17', '2022-07-12'),
      zeile('R', '2022-07-18', '2022-11-13'),
      zeile('R', '2022-11-17', '2023-02-12'),
      zeile('R', '2023-02-18', null),
    ],
    bedarfsgemeinschaften: [],
    erwerbstaetigkeiten: [],
    teilnahmen: [],
    status: [],
    zustaendigkeiten: [],
    merkmale: [],
  };
  const lzb = (person: string): number | undefined => {
    const nur = {
      ...lieferung,
      personen: lieferung.personen.filter(p => p.person === person),
      leistungsbezug: lieferung.leistungsbezug.filter(z => z.person === person),
    };
    const { roh, plan } = alsRohblock(nur, testrecht);
    return zaehle({ ...testauftrag(nur), schnitte: [[]] }, bereiteAuf(roh, plan))[0]?.zellen.LZB[0];
  };

  it('P hat 669 Tage und ist LZB, Q steht an allen 24 Stichtagen und ist es nicht, R fehlt an vier und ist es', () => {
    expect([lzb('P'), lzb('Q'), lzb('R')]).toEqual([1, 0, 1]);
  });
});

describe('Beispiel C: Bestand, Raten und Jahresdurchschnitt der LZB', () => {
  const bestand = [2000, 1990, 1985, 1992, 1998, 2004, 2010, 2006, 2001, 1995, 1990, 1984, 1980];
  const zugang = [0, 60, 62, 75, 70, 66, 64, 58, 57, 61, 60, 55, 50];
  const abgang = [0, 68, 70, 66, 65, 61, 57, 63, 61, 66, 66, 60, 56];
  const vorjahr = [2060, 2055, 2050, 2046, 2040, 2036, 2032, 2026, 2020, 2012, 2006];
  const alle = [...vorjahr, ...bestand];
  const reihe: Monatsreihe = m => alle[m - monatAus(2022, 1)] ?? null;
  const wuerfel = wuerfelAus(DEZ22, 13, {
    LZB: bestand.map(e => [e]),
    ZUGANG_LZB: zugang.map(e => [e]),
    ABGANG_LZB: abgang.map(e => [e]),
  });

  it('gewichtet die Raten mit den Beständen', () => {
    expect(kennzahl('K3E3', wuerfel, DEZ23)).toMatchObject({ zaehler: 738, nenner: 23_935 });
    expect(kennzahl('K3E3', wuerfel, DEZ23).wert).toBeCloseTo(3.0834, 4);
    expect(kennzahl('K3E4', wuerfel, DEZ23)).toMatchObject({ zaehler: 759, nenner: 23_955 });
    expect(kennzahl('K3E4', wuerfel, DEZ23).wert).toBeCloseTo(3.1684, 4);
    expect(kennzahl('K3', wuerfel, DEZ23).wert).toBeCloseTo(-1, 10);
  });

  it('nennt den Jahresdurchschnitt, an dem Ziele hängen, anders als die Kennzahl', () => {
    expect(jahresdurchschnitt(reihe, DEZ23)).toBeCloseTo(1994.58, 2);
    expect(jahresdurchschnitt(reihe, DEZ22)).toBeCloseTo(2031.92, 2);
    expect(jahresdurchschnitt(reihe, monatAus(2023, 6))).toBeCloseTo(1996.5, 2);
    expect(gleitenderJahresdurchschnitt(reihe, DEZ23)).toBe(jahresdurchschnitt(reihe, DEZ23));
    expect(noetigerRest(2001.4379, reihe, monatAus(2023, 6))).toBeCloseTo(2006.38, 2);
    expect(noetigerRest(2001.4379, reihe, DEZ23)).toBeNull();
  });
});

describe('Beispiele D und F', () => {
  it('rechnet die Übertritte voraus', () => {
    const verlauf = lzbVorausrechnung(1980, [72, 65, 80], {
      bleibeMonat: 0.93,
      lzbAbgang: 0.031,
      wiedereintritte: 6,
    });
    expect(verlauf.map(v => v.toFixed(2))).toEqual(['1991.58', '1992.06', '2000.65']);
  });

  it('rechnet die Mindestbeteiligung von Frauen', () => {
    const anteile = { anteilFrauen: 0.46, anteilMaenner: 0.54, quoteFrauen: 4.1, quoteMaenner: 4.6 };
    expect(mindestbeteiligungFrauen(anteile)).toBeCloseTo(43.16, 2);
  });
});

describe('Zerlegungen', () => {
  const zahl = fc.integer({ min: 1, max: 10_000_000 });

  it('teilen eine Veränderung ohne Rest in Köpfe und Euro je Kopf', () => {
    fc.assert(
      fc.property(zahl, zahl, zahl, zahl, (m1, s1, m2, s2) => {
        const z = zerlegeProdukt({ menge: m1, summe: s1 }, { menge: m2, summe: s2 }, [
          'Köpfe',
          'Euro je Kopf',
        ]);
        const summe = z?.teile.reduce((a, t) => a + t.wert, 0) ?? Number.NaN;
        expect(Math.abs(summe - (s2 - s1))).toBeLessThan(1e-6 * (s1 + s2 + Math.abs(summe)));
      }),
    );
  });

  it('teilen die Veränderung einer Quote in Raten und Struktur der Gruppen', () => {
    const seite = fc.record({
      zaehler: fc.integer({ min: 0, max: 5000 }),
      nenner: fc.integer({ min: 1, max: 5000 }),
    });
    const gruppe = fc.record({ name: fc.string(), vorher: seite, nachher: seite });
    fc.assert(
      fc.property(fc.array(gruppe, { minLength: 1, maxLength: 6 }), gruppen => {
        const z = zerlegeQuote(gruppen);
        const summe = z?.gruppen.reduce((a, g) => a + g.rate + g.struktur, 0) ?? Number.NaN;
        expect(summe).toBeCloseTo(z?.veraenderung ?? Number.NaN, 6);
      }),
    );
  });
});

describe('Definitionen', () => {
  it('wechseln die Ergänzungsgröße K2E3 mit dem Jahr 2019', () => {
    expect(definitionFuer(KENNZAHLEN, 'K2E3', DEZ23)?.zaehler.groesse).toBe('KONT');
    expect(definitionFuer(KENNZAHLEN, 'K2E3', monatAus(2018, 12))?.zaehler.groesse).toBe('NACH12');
  });
});
