import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { tag, tagAlsIso, type Anteil, type Cent, type Ergebnis, type Tag } from '#domain/werte';
import { euro, prozent } from './dezimal.ts';
import { rechtsmeldungen } from './meldungen.ts';
import type { Parameter, ParameterId, WertVon } from './parameter.ts';
import { PARAMETERREIHEN } from './parameter/reihen.ts';
import { parameterAm } from './parameterAm.ts';
import { PARAMETER_IDS } from './reihe.ts';
import type { Parameterdaten } from './typen.ts';

/** The value, or the code of the message. Never a string that is a value. */
const wert = (id: ParameterId, am: string): unknown => {
  const gefunden: Ergebnis<Parameter> = parameterAm<ParameterId>(id, tag(am));
  return gefunden.ok ? gefunden.wert.wert : gefunden.meldungen.map(m => m.code);
};

const FEHLT = ['RECHT-01'];
const NICHT_FESTGESETZT = ['RECHT-02'];

describe('ein Rechtsparameter', () => {
  it('gilt bis zum letzten Tag seiner Zeile und nicht länger', () => {
    expect(wert('mindestlohn_stunde', '2025-12-31')).toBe(euro('12,82'));
    expect(wert('mindestlohn_stunde', '2026-01-01')).toBe(euro('13,90'));
    expect(wert('mindestlohn_stunde', '2026-12-31')).toBe(euro('13,90'));
    expect(wert('mindestlohn_stunde', '2027-01-01')).toBe(euro('14,60'));
    expect(wert('geldleistung_name', '2022-12-31')).toBe('Arbeitslosengeld II');
    expect(wert('geldleistung_name', '2023-01-01')).toBe('Bürgergeld');
    expect(wert('geldleistung_name', '2026-07-01')).toBe('Grundsicherungsgeld');
    expect(wert('16e_ag_pauschale_mit_alv', '2026-06-30')).toBe(false);
    expect(wert('16e_ag_pauschale_mit_alv', '2026-07-01')).toBe(true);
  });

  it('hat für § 16f bis zum 30.06.2026 keine Obergrenze, danach 10 % (Abnahmefall T3)', () => {
    expect(wert('cap_16f', '2026-06-30')).toBeNull();
    expect(wert('cap_16f', '2026-07-01')).toEqual(prozent('10'));
  });

  it('hat für den Vermittlungsgutschein bis 2021 2.000 Euro, ab 2022 2.500 Euro (Abnahmefall T5)', () => {
    expect(wert('mpav_betrag', '2021-12-31')).toBe(euro('2.000'));
    expect(wert('mpav_betrag', '2022-01-01')).toBe(euro('2.500'));
  });
});

describe('keine Regel', () => {
  it.each([
    ['cap_16f', '2012-04-01', 'durch die gemeinsame Obergrenze ersetzt'],
    ['cap_16f', '2019-01-01', 'gestrichen'],
    ['cap_16e_16f_gemeinsam', '2019-01-01', 'gestrichen'],
    ['pat_pauschale_16i_1erw_0kind', '2026-07-01', 'durch den Anteil ersetzt'],
    ['pat_pauschale_16i_1erw_1kind', '2026-07-01', 'durch den Anteil ersetzt'],
    ['pat_pauschale_16i_sonstige', '2026-07-01', 'durch den Anteil ersetzt'],
    ['pat_pauschale_16i_1erw_mit_kind', '2023-01-01', 'andere Klassen'],
    ['pat_satz', '2026-06-30', 'noch Pauschalen'],
    ['buergergeldbonus', '2024-03-28', 'aufgehoben'],
    ['egz_altersgrenze', '2029-01-01', 'ausgelaufen'],
    ['egz_monate_max_aeltere', '2029-01-01', 'ausgelaufen'],
  ] as const)('ist eine Aussage des Rechts: %s am %s (%s)', (id, am, _grund) => {
    expect(wert(id, am)).toBeNull();
  });

  it('beginnt genau am Tag nach der letzten Regel', () => {
    expect(wert('cap_16f', '2012-03-31')).toEqual(prozent('10'));
    expect(wert('cap_16e_16f_gemeinsam', '2018-12-31')).toEqual(prozent('20'));
    expect(wert('pat_pauschale_16i_1erw_0kind', '2026-06-30')).toBe(euro('800'));
    expect(wert('buergergeldbonus', '2024-03-27')).toBe(euro('75'));
    expect(wert('egz_altersgrenze', '2028-12-31')).toBe(55);
  });
});

describe('ein fehlender Wert', () => {
  it('ist etwas anderes als keine Regel: er wird gemeldet', () => {
    expect(wert('bdks_45_nr1_einzel', '2020-06-30')).toBe(euro('49,85'));
    expect(wert('bdks_45_nr1_einzel', '2020-07-01')).toEqual(FEHLT);
    expect(wert('bdks_45_nr1_einzel', '2022-06-30')).toEqual(FEHLT);
    expect(wert('bdks_45_nr1_einzel', '2022-07-01')).toBe(euro('53,59'));
    expect(wert('bdks_45_nr1_gruppe', '2024-07-01')).toEqual(FEHLT);
    expect(wert('bundesanteil_gvk', '2010-12-31')).toEqual(FEHLT);
    expect(wert('regelbedarfsstufe_1', '2017-12-31')).toEqual(FEHLT);
  });

  it('sagt mit Name und Datum, was hinterlegt ist', () => {
    const gefunden = parameterAm('bdks_45_nr1_einzel', tag('2021-03-15'));
    expect(gefunden).toEqual({
      ok: false,
      meldungen: [
        {
          code: 'RECHT-01',
          stufe: 'sperrt',
          pfad: 'recht.bdks_45_nr1_einzel.2021-03-15',
          parameter: {
            parameter: 'bdks_45_nr1_einzel',
            name: 'Bundes-Durchschnittskostensatz § 45 Nr. 1, Einzelmaßnahme',
            am: '2021-03-15',
            hinterlegt: [
              ['2019-06-03', '2020-06-30'],
              ['2022-07-01', null],
            ],
          },
        },
      ],
    });
  });
});

describe('ein jährlich festgesetzter Wert', () => {
  it('ist nach dem letzten festgesetzten Jahr noch nicht festgesetzt, davor fehlt er', () => {
    expect(wert('regelbedarfsstufe_1', '2026-12-31')).toBe(euro('563'));
    expect(wert('regelbedarfsstufe_1', '2027-01-01')).toEqual(NICHT_FESTGESETZT);
    expect(wert('vkfv_it_kostensatz', '2026-12-31')).toBe(euro('270,43'));
    expect(wert('vkfv_it_kostensatz', '2030-06-01')).toEqual(NICHT_FESTGESETZT);
    expect(wert('vkfv_it_kostensatz', '2018-12-31')).toEqual(FEHLT);
  });

  it('bittet um eine Annahme', () => {
    const gefunden = parameterAm('regelbedarfsstufe_1', tag('2027-02-01'));
    expect(gefunden.ok ? [] : gefunden.meldungen).toEqual([
      {
        code: 'RECHT-02',
        stufe: 'warnt',
        pfad: 'recht.regelbedarfsstufe_1.2027-02-01',
        parameter: {
          parameter: 'regelbedarfsstufe_1',
          name: 'Regelbedarfsstufe 1',
          am: '2027-02-01',
          festgesetztBis: '2026-12-31',
        },
      },
    ]);
    expect(
      rechtsmeldungen.NOCH_NICHT_FESTGESETZT.satz({
        parameter: 'regelbedarfsstufe_1',
        name: 'Regelbedarfsstufe 1',
        am: '2027-02-01',
        festgesetztBis: '2026-12-31',
      }),
    ).toBe(
      '„Regelbedarfsstufe 1“ ist für den 01.02.2027 noch nicht festgesetzt, nur bis 31.12.2026. Bitte tragen Sie im Plan eine Annahme ein.',
    );
  });
});

/** The obvious way: read every row from the top, compare dates as text. */
const langsam = (id: ParameterId, am: string): Parameterdaten<unknown> | null => {
  for (const daten of PARAMETERREIHEN) {
    if (daten.id !== id) continue;
    const zeilen: readonly Parameterdaten<unknown>[] = daten.zeilen;
    for (const zeile of zeilen)
      if (zeile.gueltig[0] <= am && (zeile.gueltig[1] === null || am <= zeile.gueltig[1])) return zeile;
  }
  return null;
};

describe('das Nachschlagen', () => {
  it('findet dieselbe Zeile wie das langsame Durchlesen aller Zeilen', () => {
    const tage = fc.integer({ min: tag('2004-01-01'), max: tag('2035-12-31') }).map(t => t as Tag);
    fc.assert(
      fc.property(fc.constantFrom(...PARAMETER_IDS), tage, (id, t) => {
        const gefunden = parameterAm<ParameterId>(id, t);
        const erwartet = langsam(id, tagAlsIso(t));
        expect(gefunden.ok ? [gefunden.wert.wert, gefunden.wert.rechtsgrundlage] : null).toEqual(
          erwartet && [erwartet.wert, erwartet.rechtsgrundlage],
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('die Typen', () => {
  it('kennen nur Parameter, die es gibt, und deren Wert', () => {
    // @ts-expect-error There is no such parameter.
    expect(() => parameterAm('bundesanteil', tag('2023-01-01'))).toThrow('Parameter unbekannt: bundesanteil');
    expectTypeOf<WertVon<'bundesanteil_gvk'>>().toEqualTypeOf<Anteil>();
    expectTypeOf<WertVon<'mindestlohn_stunde'>>().toEqualTypeOf<Cent>();
    expectTypeOf<WertVon<'mag_wochen_max'>>().toEqualTypeOf<number>();
    expectTypeOf<WertVon<'cap_16f'>>().toEqualTypeOf<Anteil | null>();
    expectTypeOf<WertVon<'fbw_traeger'>>().toEqualTypeOf<'jobcenter' | 'agentur'>();
    expectTypeOf<WertVon<'geldleistung_name'>>().toEqualTypeOf<string>();
    expectTypeOf<WertVon<'16e_ag_pauschale_mit_alv'>>().toEqualTypeOf<boolean>();
    expectTypeOf(parameterAm('kfa', tag('2023-01-01'))).toEqualTypeOf<Ergebnis<Parameter<'kfa'>>>();
  });
});
