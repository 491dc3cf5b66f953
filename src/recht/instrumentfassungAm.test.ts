import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { tag, tagAlsIso, type Ergebnis, type Tag } from '#domain/werte';
import { INSTRUMENTFASSUNGEN } from './instrumente/fassungen.ts';
import type { Fassungsdaten } from './instrumente/typen.ts';
import { alleInstrumentfassungen, type Instrumentfassung, type VarianteVon } from './instrumentfassung.ts';
import { instrumentfassungAm } from './instrumentfassungAm.ts';
import { rechtsmeldungen } from './meldungen.ts';

const id = (gefunden: Ergebnis<Instrumentfassung>): unknown =>
  gefunden.ok ? gefunden.wert.id : gefunden.meldungen.map(m => m.code);

describe('die Fassung eines Instruments', () => {
  it('gilt für neue Bewilligungen bis zu ihrem letzten Tag', () => {
    expect(id(instrumentfassungAm('16e', null, tag('2012-03-31')))).toBe('16e-BEZ');
    expect(id(instrumentfassungAm('16e', null, tag('2012-04-01')))).toBe('16e-FAV');
    expect(id(instrumentfassungAm('16e', null, tag('2018-12-31')))).toBe('16e-FAV');
    expect(id(instrumentfassungAm('16e', null, tag('2019-01-01')))).toBe('16e-2019');
    expect(id(instrumentfassungAm('16e', null, tag('2026-06-30')))).toBe('16e-2019');
    expect(id(instrumentfassungAm('16e', null, tag('2026-07-01')))).toBe('16e-2026');
  });

  it('wird je Variante gesucht', () => {
    expect(id(instrumentfassungAm('MAT', 'AVGS', tag('2023-05-02')))).toBe('MAT-AVGS');
    expect(id(instrumentfassungAm('MAT', 'Vergabe', tag('2023-05-02')))).toBe('MAT-V');
    expect(id(instrumentfassungAm('AsA', 'AsA bis 2021', tag('2021-02-01')))).toBe('AsA-alt');
    expect(id(instrumentfassungAm('AsA', 'AsA flex', tag('2021-02-01')))).toBe('AsA-flex');
  });

  it('fehlt vor der Einführung und nach dem Ende und nennt die Zeit, in der bewilligt werden konnte', () => {
    const zuSpaet = instrumentfassungAm('BUERGERGELDBONUS', null, tag('2024-03-28'));
    expect(zuSpaet.ok ? [] : zuSpaet.meldungen).toEqual([
      {
        code: 'RECHT-04',
        stufe: 'sperrt',
        pfad: 'recht.instrumente.BUERGERGELDBONUS.2024-03-28',
        parameter: {
          instrument: 'BUERGERGELDBONUS',
          variante: null,
          am: '2024-03-28',
          name: 'Bürgergeldbonus',
          kurz: 'BGB',
          hinterlegt: [['2023-07-01', '2024-03-27']],
        },
      },
    ]);
    expect(id(instrumentfassungAm('16i', null, tag('2018-12-31')))).toEqual(['RECHT-04']);
    expect(
      rechtsmeldungen.FASSUNG_FEHLT.satz({
        instrument: 'BUERGERGELDBONUS',
        variante: null,
        am: '2024-03-28',
        name: 'Bürgergeldbonus',
        kurz: 'BGB',
        hinterlegt: [['2023-07-01', '2024-03-27']],
      }),
    ).toBe(
      '„Bürgergeldbonus“ (BGB) kann am 28.03.2024 nicht neu bewilligt werden, nur vom 01.07.2023 bis 27.03.2024.',
    );
  });

  it('gibt es nicht für eine Variante, die das Instrument nicht hat', () => {
    const varianteAusDatei = 'Umschulung' as VarianteVon<'MAT'>;
    expect(id(instrumentfassungAm('MAT', varianteAusDatei, tag('2023-05-02')))).toEqual(['RECHT-05']);
  });

  it('findet dieselbe Fassung wie das langsame Durchlesen aller Fassungen', () => {
    const tage = fc.integer({ min: tag('2004-01-01'), max: tag('2035-12-31') }).map(t => t as Tag);
    const alle: readonly Fassungsdaten[] = INSTRUMENTFASSUNGEN;
    fc.assert(
      fc.property(fc.constantFrom(...alleInstrumentfassungen), tage, ({ instrument, variante }, t) => {
        const am = tagAlsIso(t);
        const langsam = alle.find(
          f =>
            f.instrument === instrument &&
            f.variante === variante &&
            f.gueltig[0] <= am &&
            (f.gueltig[1] ?? '9999-12-31') >= am,
        );
        expect(id(instrumentfassungAm(instrument, variante, t))).toEqual(langsam?.id ?? ['RECHT-04']);
      }),
      { numRuns: 1_000 },
    );
  });

  it('kennt im Typ nur die Varianten des Instruments', () => {
    expectTypeOf<VarianteVon<'MAT'>>().toEqualTypeOf<'Vergabe' | 'AVGS'>();
    expectTypeOf<VarianteVon<'16e'>>().toEqualTypeOf<null>();
    // @ts-expect-error § 16e has no variants.
    expect(id(instrumentfassungAm('16e', 'gesamt', tag('2023-05-02')))).toEqual(['RECHT-05']);
  });
});
