import { describe, expect, it } from 'vitest';
import {
  anteil,
  enthaelt,
  jahrVon,
  rest,
  tag,
  tagAlsIso,
  tagAus,
  ueberschneiden,
  vergleicheAnteile,
} from '#domain/werte';
import type { Tag, Zeitraum } from '#domain/werte';
import { EINHEITEN } from './einheiten.ts';
import type { Grenze } from './instrumente/typen.ts';
import {
  alleInstrumentfassungen,
  INSTRUMENTE,
  istInstrument,
  type Instrumentfassung,
  type InstrumentfassungId,
} from './instrumentfassung.ts';
import type { ParameterId } from './parameter.ts';
import { parameterAm } from './parameterAm.ts';
import { GESETZESTEXTSTAND, RECHTSSTAND } from './rechtsstand.ts';
import { alleParameter, istParameterId, PARAMETER_IDS, reihe } from './reihe.ts';
import { alsZeitraum, verschmolzen } from './zeit.ts';

const ANFANG = tag('2012-01-01');
const ENDE = tag('2030-12-31');

/** The first and last day looked at, every day on which something begins or has just ended, and the days beside them. */
const wechseltage = (zeitraeume: readonly Zeitraum[]): readonly Tag[] => {
  const wechsel = zeitraeume.flatMap(z => (z.bis === null ? [z.von] : [z.von, z.bis]));
  const tage = [ANFANG, ENDE, ...wechsel.flatMap(t => [t - 1, t, t + 1] as Tag[])];
  return [...new Set(tage)].filter(t => t >= ANFANG && t <= ENDE).toSorted((a, b) => a - b);
};

const TAGE = wechseltage([
  ...alleParameter.map(p => p.gueltig),
  ...PARAMETER_IDS.map(id => reihe(id).pflicht),
  ...alleInstrumentfassungen.map(f => f.gueltig),
]);

/** What is wrong on those days: rows too many, rows too few. */
const maengel = (was: string, zeilen: readonly Zeitraum[], pflicht: Zeitraum | null): readonly string[] =>
  TAGE.flatMap(t => {
    const zahl = zeilen.filter(z => enthaelt(z, t)).length;
    if (zahl > 1) return [`${was} am ${tagAlsIso(t)}: ${zahl} Zeilen`];
    return zahl === 0 && pflicht !== null && enthaelt(pflicht, t) ? [`${was} am ${tagAlsIso(t)}: fehlt`] : [];
  });

const paare = <T>(liste: readonly T[]): readonly (readonly [T, T])[] =>
  liste.flatMap((a, i) => liste.slice(i + 1).map(b => [a, b] as const));

describe('die Suche nach Mängeln', () => {
  const [juni, juli] = [alsZeitraum(['2012-01-01', '2026-06-30']), alsZeitraum(['2026-07-01', null])];

  it('bemerkt einen einzigen fehlenden und einen einzigen doppelten Tag', () => {
    const pflicht = alsZeitraum(['2012-01-01', null]);
    expect(maengel('x', [juni, juli], pflicht)).toEqual([]);
    expect(maengel('x', [juni, alsZeitraum(['2026-07-02', null])], pflicht)).toEqual([
      'x am 2026-07-01: fehlt',
    ]);
    expect(maengel('x', [juni, alsZeitraum(['2026-06-30', null])], pflicht)).toEqual([
      'x am 2026-06-30: 2 Zeilen',
    ]);
  });

  it('bemerkt, dass eine Reihe zu früh aufhört', () => {
    expect(maengel('x', [juni], alsZeitraum(['2012-01-01', null]))).toContain('x am 2030-12-31: fehlt');
  });
});

describe('die Rechtsparameter von 2012 bis 2030', () => {
  it.each(PARAMETER_IDS)(
    '%s hat an jedem Tag höchstens eine Zeile und an jedem Pflichttag genau eine',
    id => {
      const { zeilen, pflicht } = reihe(id);
      expect(
        maengel(
          id,
          zeilen.map(z => z.gueltig),
          pflicht,
        ),
      ).toEqual([]);
    },
  );

  it.each(PARAMETER_IDS)(
    '%s hat auch davor und danach keine Überschneidung und steht in der Folge der Zeit',
    id => {
      const { zeilen } = reihe(id);
      expect(paare(zeilen).filter(([a, b]) => ueberschneiden(a.gueltig, b.gueltig))).toEqual([]);
      expect(zeilen.map(z => z.gueltig.von)).toEqual(
        zeilen.map(z => z.gueltig.von).toSorted((a, b) => a - b),
      );
    },
  );

  it('gelten dauerhaft ohne Ende, außer wo der weitere Wert nicht bekannt ist', () => {
    const mitEnde = PARAMETER_IDS.filter(
      id => reihe(id).festsetzung === 'dauerhaft' && reihe(id).pflicht.bis !== null,
    );
    expect(mitEnde).toEqual([
      'bdks_45_nr1_gruppe',
      'bdks_45_nr4_einzel',
      'bdks_45_nr4_gruppe',
      'bdks_45_nr5_einzel',
      'bdks_45_nr5_gruppe',
    ]);
  });

  it('sind, wo sie jährlich festgesetzt werden, bis zum Ende des laufenden Jahres da', () => {
    const jaehrlich = PARAMETER_IDS.filter(id => reihe(id).festsetzung === 'jaehrlich');
    expect(jaehrlich).toEqual(['vkfv_it_kostensatz', 'regelbedarfsstufe_1']);
    const jahresende = tagAus(jahrVon(RECHTSSTAND) + 1, 1, 1);
    for (const id of jaehrlich) expect(reihe(id).pflicht.bis, id).toBeGreaterThanOrEqual(jahresende);
  });
});

describe('jede Zeile der Rechtsparameter', () => {
  it('ist verkündet, wenn sie erst nach dem Rechtsstand beginnt, sonst geltend', () => {
    for (const { id, gueltig, status } of alleParameter)
      expect(status, id).toBe(gueltig.von > RECHTSSTAND ? 'verkuendet' : 'geltend');
  });

  it('sagt, warum es keine Regel gibt, wenn ihr Wert null ist', () => {
    const ohneRegel = alleParameter.filter(p => p.wert === null);
    expect(ohneRegel.length).toBeGreaterThanOrEqual(15);
    expect(ohneRegel.filter(p => p.hinweis === null)).toEqual([]);
  });

  it('nennt ihre Rechtsgrundlage in der Form „§ 46 Abs. 3 S. 1 SGB II“', () => {
    for (const { rechtsgrundlage } of [...alleParameter, ...alleInstrumentfassungen]) {
      expect(rechtsgrundlage).not.toMatch(/\(\d+[a-z]?\)|^-?$|\d-\d/);
      if (rechtsgrundlage.startsWith('§')) expect(rechtsgrundlage).toMatch(/SGB|VKFV|ESGV|MiLoG|AufenthG/);
    }
  });

  it('hat einen Wert, der zu ihrer Einheit passt', () => {
    for (const zeile of alleParameter) {
      if (zeile.wert === null) continue;
      const { art } = EINHEITEN[zeile.einheit];
      if (art === 'anteil') {
        expect(vergleicheAnteile(zeile.wert as readonly [number, number], anteil(1, 1)), zeile.id).not.toBe(
          1,
        );
        expect(vergleicheAnteile(zeile.wert as readonly [number, number], anteil(0, 1)), zeile.id).toBe(1);
      } else if (art === 'bool') expect(zeile.wert).toBeTypeOf('boolean');
      else if (art === 'text' || art === 'enum') expect(zeile.wert).toMatch(/\S/);
      else expect(Number.isSafeInteger(zeile.wert) && Number(zeile.wert) > 0, zeile.id).toBe(true);
    }
  });

  it('trägt einen Namen, den keine andere Reihe trägt', () => {
    const namen = PARAMETER_IDS.map(id => reihe(id).name);
    expect(new Set(namen).size).toBe(PARAMETER_IDS.length);
    expect(namen.filter(name => /_|->|\s$/.test(name) || name.length < 5)).toEqual([]);
  });

  it('bleibt für alte Pläne stehen: es werden nie weniger', () => {
    expect(PARAMETER_IDS.length).toBeGreaterThanOrEqual(67);
    expect(alleParameter.length).toBeGreaterThanOrEqual(131);
    expect(GESETZESTEXTSTAND).toBeLessThanOrEqual(RECHTSSTAND);
  });
});

describe('Bundesanteil und kommunaler Finanzierungsanteil', () => {
  it('ergeben zusammen an jedem Tag das Ganze (§ 46 Abs. 3 SGB II)', () => {
    for (const t of TAGE) {
      const [bund, kommune] = [parameterAm('bundesanteil_gvk', t), parameterAm('kfa', t)];
      if (!bund.ok || !kommune.ok) throw new Error(`Anteil fehlt am ${tagAlsIso(t)}`);
      expect(vergleicheAnteile(rest(bund.wert.wert), kommune.wert.wert)).toBe(0);
    }
  });
});

const gruppiert = (): ReadonlyMap<string, readonly Instrumentfassung[]> =>
  Map.groupBy(alleInstrumentfassungen, f => `${f.instrument}/${f.variante ?? '–'}`);

describe('die Fassungen der Instrumente von 2012 bis 2030', () => {
  it.each([...gruppiert()])(
    '%s hat an keinem Tag zwei Fassungen und zwischen ihnen keine Lücke',
    (was, fassungen) => {
      const zeitraeume = fassungen.map(f => f.gueltig);
      const ohneLuecke = verschmolzen(zeitraeume);
      expect(ohneLuecke).toHaveLength(1);
      expect(maengel(was, zeitraeume, ohneLuecke[0] ?? null)).toEqual([]);
      expect(paare(zeitraeume).filter(([a, b]) => ueberschneiden(a, b))).toEqual([]);
    },
  );

  it('haben jede ihre eigene Kennung und werden nie weniger', () => {
    expect(alleInstrumentfassungen.length).toBeGreaterThanOrEqual(54);
    expect(new Set(alleInstrumentfassungen.map(f => f.id)).size).toBe(alleInstrumentfassungen.length);
    expect(INSTRUMENTE.length).toBeGreaterThanOrEqual(34);
  });

  it('tragen in ihren Texten keine Arbeitszeichen', () => {
    const texte = JSON.stringify(alleInstrumentfassungen);
    expect(texte).not.toMatch(/->|<=|>=| x |\.md|\bSeed\b|aü|§ \d+[a-z]? \(\d/);
  });
});

const grenzwert = (fassung: Instrumentfassung, art: string): unknown => {
  const grenze: Grenze | undefined = fassung.grenzen.find(g => g.art === art);
  if (!grenze) throw new Error(`${fassung.id} hat keine Grenze ${art}`);
  switch (grenze.form) {
    case 'anzahl':
    case 'betrag':
    case 'anteil':
      return grenze.wert;
    case 'spanne':
      return [grenze.von, grenze.bis];
    case 'staffel':
      return grenze.jahre;
    default:
      throw new Error(`Grenze ${art} hat keinen vergleichbaren Wert`);
  }
};

/** Limits that stand in a version and as a parameter: they must say the same. */
const GLEICHE_GRENZEN: readonly (readonly [
  InstrumentfassungId,
  string,
  ParameterId | readonly ParameterId[],
])[] = [
  ['MAG-2012', 'dauer_wochen_max', 'mag_wochen_max'],
  ['MAT-V', 'dauer_wochen_max', 'mat_kenntnisse_wochen_max'],
  ['MAT-AVGS', 'kosten_ueber_bdks_prozent', 'bdks_ueberschreitung_zustimmung'],
  ['MPAV-2012', 'betrag_euro', 'mpav_betrag'],
  ['MPAV-2012', 'betrag_euro_max_lza_behindert', 'mpav_betrag_max_lza'],
  ['MPAV-2012', 'rate1_euro', 'mpav_rate1'],
  ['MPAV-2022', 'betrag_euro', 'mpav_betrag'],
  ['MPAV-2022', 'betrag_euro_max_lza_behindert', 'mpav_betrag_max_lza'],
  ['MPAV-2022', 'rate1_euro', 'mpav_rate1'],
  ['WBG-87a', 'betrag_euro_monat', 'weiterbildungsgeld'],
  ['BGB-16j', 'betrag_euro_monat', 'buergergeldbonus'],
  ['EGZ-2012', 'satz_prozent_max', 'egz_satz_max'],
  ['EGZ-2012', 'dauer_monate_max_aeltere', 'egz_monate_max_aeltere'],
  ['EGZ-2024', 'satz_prozent_max_behindert', 'egz_satz_max_behindert'],
  ['EGZ-2024', 'dauer_monate_max_aeltere', 'egz_monate_max_aeltere'],
  ['ESG-2009', 'dauer_monate_max', 'esg_monate_max'],
  ['ESG-2009', 'gesamtbetrag_prozent_rbs1_max', 'esg_gesamt_max'],
  ['ESG-2009', 'pauschal_prozent_rbs1_max', 'esg_pauschal_max'],
  ['16c-2009', 'zuschuss_euro_max', '16c_zuschuss_max'],
  ['BaE-2012', 'praemie_euro', 'bae_praemie'],
  ['BaE-2024', 'praemie_euro', 'bae_praemie'],
  ['EQ-2012', 'zuschuss_euro_monat_max', 'eq_zuschuss_max'],
  ['EQ-2022', 'zuschuss_euro_monat_max', 'eq_zuschuss_max'],
  ['EQ-2024a', 'zuschuss_euro_monat_max', 'eq_zuschuss_max'],
  ['EQ-2024b', 'zuschuss_euro_monat_max', 'eq_zuschuss_max'],
  ['EQ-2022', 'dauer_monate', ['eq_monate_min', 'eq_monate_max']],
  ['EQ-2024a', 'dauer_monate', ['eq_monate_min', 'eq_monate_max']],
  ['AGH-2012', 'dauer_monate_max', 'agh_monate_max'],
  ['AGH-2012', 'verlaengerung_monate_max', 'agh_verlaengerung_max'],
  ['16e-FAV', 'budgetgrenze_prozent', 'cap_16e_16f_gemeinsam'],
  ['16e-2019', 'satz_prozent', ['16e_satz_jahr1', '16e_satz_jahr2']],
  ['16e-2026', 'satz_prozent', ['16e_satz_jahr1', '16e_satz_jahr2']],
  [
    '16i-2019',
    'satz_prozent',
    ['16i_satz_jahr1', '16i_satz_jahr2', '16i_satz_jahr3', '16i_satz_jahr4', '16i_satz_jahr5'],
  ],
  ['16i-2019', 'weiterbildung_euro_max', '16i_weiterbildung_max'],
  ['16f-2012', 'budgetgrenze_prozent', 'cap_16e_16f_gemeinsam'],
  ['16f-2019', 'budgetgrenze_prozent', 'cap_16f'],
  ['16f-2026', 'budgetgrenze_prozent', 'cap_16f'],
];

const wertAm = (id: ParameterId, t: Tag): unknown => {
  const gefunden = parameterAm<ParameterId>(id, t);
  if (!gefunden.ok) throw new Error(`${id} fehlt am ${tagAlsIso(t)}`);
  return gefunden.wert.wert;
};

describe('Grenzen, die bei der Fassung und als Parameter stehen,', () => {
  it.each(GLEICHE_GRENZEN)('sagen dasselbe: %s, %s', (id, art, parameter) => {
    const fassung = alleInstrumentfassungen.find(f => f.id === id);
    if (!fassung) throw new Error(`${id} fehlt`);
    const letzterTag = fassung.gueltig.bis === null ? RECHTSSTAND : ((fassung.gueltig.bis - 1) as Tag);
    const erwartet =
      typeof parameter === 'string'
        ? wertAm(parameter, letzterTag)
        : parameter.map(p => wertAm(p, letzterTag));
    expect(grenzwert(fassung, art)).toEqual(erwartet);
  });
});

describe('Kennungen aus Dateien', () => {
  it('werden als Parameter und Instrument erkannt oder abgewiesen', () => {
    expect(istParameterId('bundesanteil_gvk')).toBe(true);
    expect(istParameterId('bundesanteil')).toBe(false);
    expect(istParameterId('toString')).toBe(false);
    expect(istInstrument('FbW')).toBe(true);
    expect(istInstrument('fbw')).toBe(false);
  });
});
