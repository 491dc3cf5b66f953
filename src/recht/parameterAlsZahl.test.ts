import { describe, expect, expectTypeOf, it } from 'vitest';
import { satzZu, tag, type Ergebnis, type Zahl } from '#domain/werte';
import { prozent } from './dezimal.ts';
import { rechtsmeldungen } from './meldungen.ts';
import { fundstelle, parameterAlsZahl } from './parameterAlsZahl.ts';

describe('ein Rechtsparameter als Zahl', () => {
  const bundesanteil = parameterAlsZahl('bundesanteil_gvk', tag('2023-01-01'));

  it('trägt Adresse, Namen, Wert und Fundstelle', () => {
    expect(bundesanteil).toEqual({
      ok: true,
      meldungen: [],
      wert: {
        pfad: 'recht.bundesanteil_gvk.2023-01-01',
        name: 'Bundesanteil an den Gesamtverwaltungskosten',
        einheit: 'anteil',
        wert: prozent('84,8'),
        herkunft: {
          art: 'recht',
          parameter: 'bundesanteil_gvk',
          am: tag('2023-01-01'),
          fundstelle: '§ 46 Abs. 3 S. 1 SGB II',
        },
      },
    });
  });

  it('steht im Rechenweg als Satz mit Paragraf und Stichtag', () => {
    if (!bundesanteil.ok) throw new Error('Bundesanteil fehlt');
    expect(satzZu(new Map(), new Map(), bundesanteil.wert)).toBe(
      'Bundesanteil an den Gesamtverwaltungskosten = 84,8 % (§ 46 Abs. 3 S. 1 SGB II, Stichtag 01.01.2023)',
    );
  });

  it.each([
    ['mindestlohn_stunde', 'cent', 1_390],
    ['egz_degression', 'punkte', 10_000],
    ['betreuungsschluessel_ue25', 'anzahl', 150],
    ['cap_16f', 'anteil', [10, 100]],
  ] as const)('hat die Einheit seiner Art: %s ist %s', (id, einheit, wert) => {
    const zahl = parameterAlsZahl(id, tag('2026-10-01'));
    expect(zahl.ok && [zahl.wert.einheit, zahl.wert.wert]).toEqual([einheit, wert]);
  });

  it('gibt es nicht, wo das Recht keine Regel hat', () => {
    const zahl = parameterAlsZahl('cap_16f', tag('2026-06-30'));
    expect(zahl.ok ? [] : zahl.meldungen.map(m => [m.code, m.stufe, m.pfad])).toEqual([
      ['RECHT-03', 'hinweis', 'recht.cap_16f.2026-06-30'],
    ]);
    expect(
      rechtsmeldungen.KEINE_REGEL.satz({
        parameter: 'cap_16f',
        name: 'Obergrenze für die Freie Förderung (§ 16f)',
        am: '2026-06-30',
        hinweis: 'keine Grenze',
      }),
    ).toBe('Am 30.06.2026 gibt es keine Regel „Obergrenze für die Freie Förderung (§ 16f)“ (keine Grenze).');
  });

  it('gibt es nicht, wo der Wert fehlt oder noch nicht festgesetzt ist', () => {
    const codes = (zahl: Ergebnis<Zahl>): unknown => zahl.ok || zahl.meldungen.map(m => m.code);
    expect(codes(parameterAlsZahl('bdks_45_nr1_gruppe', tag('2024-07-01')))).toEqual(['RECHT-01']);
    expect(codes(parameterAlsZahl('regelbedarfsstufe_1', tag('2027-01-01')))).toEqual(['RECHT-02']);
  });

  it('wird nur aus Parametern, die Zahlen sind', () => {
    // @ts-expect-error A name is no figure.
    void (() => parameterAlsZahl('geldleistung_name', tag('2023-01-01')));
    expectTypeOf(bundesanteil).toEqualTypeOf<Ergebnis<Zahl<'anteil'>>>();
    expectTypeOf(parameterAlsZahl('mpav_betrag', tag('2023-01-01'))).toEqualTypeOf<Ergebnis<Zahl<'cent'>>>();
  });
});

describe('eine Fundstelle', () => {
  it('lässt einen Entwurf erkennen', () => {
    expect(fundstelle({ rechtsgrundlage: '§ 16f SGB II', status: 'entwurf' })).toBe('§ 16f SGB II (Entwurf)');
    expect(fundstelle({ rechtsgrundlage: '§ 16f SGB II', status: 'verkuendet' })).toBe('§ 16f SGB II');
    expect(fundstelle({ rechtsgrundlage: '§ 16f SGB II', status: 'geltend' })).toBe('§ 16f SGB II');
  });
});
