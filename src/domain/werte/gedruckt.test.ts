import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anteil, vergleicheAnteile } from './anteil.ts';
import { cent, type Cent } from './cent.ts';
import { teileGerundet } from './ganzzahl.ts';
import { gedruckteEinheit, liesGedruckt, wertVon, type Gedruckt, type Lesefehler } from './gedruckt.ts';
import { prozentpunkte } from './prozentpunkte.ts';
import {
  schreibeAnteil,
  schreibeAnteilFest,
  schreibeCent,
  schreibeDezimal,
  schreibeEuro,
  schreibeMio,
  schreibeWert,
} from './schreibe.ts';
import { vollzeitaequivalent } from './vollzeitaequivalent.ts';
import type { Einheit, Werte } from './zahl.ts';

const gelesen = <E extends Einheit>(text: string, einheit: E): Gedruckt<E> => {
  const ergebnis = liesGedruckt(text, einheit);
  if (!ergebnis.ok) throw new Error(`„${text}“ wurde nicht gelesen: ${ergebnis.fehler.art}`);
  return ergebnis.wert;
};

const fehler = (text: string, einheit: Einheit): Lesefehler | null => {
  const ergebnis = liesGedruckt(text, einheit);
  return ergebnis.ok ? null : ergebnis.fehler;
};

describe('gedruckte Zahlen realer Planungsdokumente', () => {
  it.each<[string, string, Einheit, Werte[Einheit], number]>([
    ['Kreis Recklinghausen 2023, Eingliederungstitel', '59,519 Mio. €', 'cent', cent(5_951_900_000), 100_000],
    ['Kreis Recklinghausen 2023, Umschichtung', '4,504 Mio. €', 'cent', cent(450_400_000), 100_000],
    ['Kreis Recklinghausen 2023, EGT gegen das Vorjahr', '-10,83 %', 'anteil', [-1083, 10_000], 100],
    ['Kreis Recklinghausen 2023, Zuschlag Leistung', '100%', 'anteil', [100, 100], 10_000],
    ['Ennepe-Ruhr-Kreis 2023, Verwaltungsmittel in €', '29.521.177', 'cent', cent(2_952_117_700), 100],
    ['Mülheim an der Ruhr 2023, Budget', '35.084.802 Euro', 'cent', cent(3_508_480_200), 100],
    ['Mülheim an der Ruhr 2023, Soll', '68,81', 'vzae', vollzeitaequivalent(688_100), 100],
    ['Mülheim an der Ruhr 2023, LZB an ELB', '71,9 Prozent', 'anteil', [719, 1000], 1000],
    ['ME-aktiv 2017, Projektstellen', '8,0 VZÄ', 'vzae', vollzeitaequivalent(80_000), 1000],
    ['Düsseldorf 2021, Eintritte', '11.797', 'anzahl', 11_797, 1],
  ])('%s: „%s“', (_, text, einheit, wert, schritt) => {
    expect(gelesen(text, einheit)).toMatchObject({ text, einheit, wert, schritt, ungefaehr: false });
  });

  it('Düsseldorf 2021, Anteil U 25: „rd. 13%“ ist nicht auf die Ziffer gemeint', () => {
    expect(gelesen('rd. 13%', 'anteil')).toEqual({
      text: 'rd. 13%',
      einheit: 'anteil',
      wert: [13, 100],
      schritt: 10_000,
      ungefaehr: true,
      mitEinheit: true,
    });
  });

  it('Ennepe-Ruhr-Kreis 2023, Umschichtung: „100.0000“ kann 100.000 oder 1.000.000 heißen', () => {
    expect(fehler('100.0000', 'cent')).toEqual({
      art: 'tausendergruppe',
      lesarten: ['100.000', '1.000.000'],
    });
    expect(fehler('50.0000', 'cent')).toEqual({ art: 'tausendergruppe', lesarten: ['50.000', '500.000'] });
  });
});

describe('die Einheit', () => {
  it.each<[string, Einheit, number]>([
    ['1 €', 'cent', 100],
    ['1 EUR', 'cent', 100],
    ['1 Euro', 'cent', 100],
    ['1€', 'cent', 100],
    ['1 T€', 'cent', 100_000],
    ['1 TEUR', 'cent', 100_000],
    ['1 Tsd. €', 'cent', 100_000],
    ['1 Mio €', 'cent', 100_000_000],
    ['1 Mio.€', 'cent', 100_000_000],
    ['1 Mio EUR', 'cent', 100_000_000],
    ['1 T €', 'cent', 100_000],
    ['1 Mrd. EUR', 'cent', 100_000_000_000],
    ['1 VZA\u0308', 'vzae', 10_000],
    ['1 Mio. Euro', 'cent', 100_000_000],
    ['1 Millionen Euro', 'cent', 100_000_000],
    ['1 Mrd. €', 'cent', 100_000_000_000],
    ['1 Milliarden Euro', 'cent', 100_000_000_000],
    ['1 Punkt', 'punkte', 1000],
    ['1 Prozentpunkte', 'punkte', 1000],
    ['1 %-Punkte', 'punkte', 1000],
    ['1 VZÄ', 'vzae', 10_000],
    ['1 Vollzeitäquivalente', 'vzae', 10_000],
    ['1 Stellen', 'vzae', 10_000],
  ])('in „%s“ macht aus 1 %s den Wert %i', (text, einheit, erwartet) => {
    expect(gelesen(text, einheit)).toMatchObject({ wert: erwartet, schritt: erwartet, mitEinheit: true });
  });

  it.each(['5 %', '5%', '5 Prozent', '5 v. H.', '5 v.H.', '5 PROZENT'])('„%s“ ist ein Anteil', text => {
    expect(gelesen(text, 'anteil').wert).toEqual([5, 100]);
  });

  it('darf mit geschützten und schmalen Leerzeichen abgesetzt sein', () => {
    expect(gelesen('rd.\u00a059,519\u00a0Mio.\u202f€', 'cent')).toMatchObject({
      text: 'rd.\u00a059,519\u00a0Mio.\u202f€',
      wert: 5_951_900_000,
      ungefaehr: true,
    });
  });

  it('fehlt sie, gilt die der Spalte', () => {
    expect(gelesen('59.519', 'cent')).toMatchObject({ wert: 5_951_900, schritt: 100, mitEinheit: false });
    expect(gelesen('84,8', 'anteil')).toMatchObject({ wert: [848, 1000], schritt: 1000, mitEinheit: false });
    expect(gelesen('0,3', 'punkte')).toMatchObject({ wert: 300, schritt: 100, mitEinheit: false });
  });

  it('ist ein Lesefehler, wenn sie fehlt, obwohl sie verlangt ist', () => {
    expect(liesGedruckt('59.519', 'cent', { einheitPflicht: true })).toEqual({
      ok: false,
      fehler: { art: 'einheit_fehlt' },
    });
    expect(liesGedruckt('59.519 €', 'cent', { einheitPflicht: true }).ok).toBe(true);
  });

  it.each<[string, Einheit, string]>([
    ['5 %', 'cent', '%'],
    ['5 %', 'punkte', '%'],
    ['0,3 Punkte', 'anteil', 'Punkte'],
    ['910 VZÄ', 'anzahl', 'VZÄ'],
    ['5 Äpfel', 'anzahl', 'Äpfel'],
    ['5 constructor', 'cent', 'constructor'],
    ['1.000,- €', 'cent', '- €'],
  ])('„%s“ ist nicht in %s, und gefunden wurde „%s“', (text, einheit, gefunden) => {
    expect(fehler(text, einheit)).toEqual({ art: 'falsche_einheit', gefunden });
  });

  it.each<[string, Einheit | null]>([
    ['4,504 Mio. €', 'cent'],
    ['4,504\u00a0Mio.\u00a0€', 'cent'],
    ['rd. 13 %', 'anteil'],
    ['−0,3 Punkte', 'punkte'],
    [' 68,81 VZÄ ', 'vzae'],
    ['29.521.177', null],
    ['5 Äpfel', null],
    ['abc', null],
  ])('von „%s“ erkennt gedruckteEinheit als %s', (text, erwartet) => {
    expect(gedruckteEinheit(text)).toBe(erwartet);
  });
});

describe('das Vorzeichen', () => {
  it.each<[string, number]>([
    ['-10,83 %', -1083],
    ['−10,83 %', -1083],
    ['–10,83 %', -1083],
    ['- 10,83 %', -1083],
    ['+10,83 %', 1083],
    ['10,83 %', 1083],
    ['rd. −10,83 %', -1083],
  ])('in „%s“ ergibt %i Hundertstelprozent', (text, zaehler) => {
    expect(gelesen(text, 'anteil').wert).toEqual([zaehler, 10_000]);
  });

  it.each(['±0', '± 0 €', '+/-0', '-0', '−0,00 €', '+0'])(
    'in „%s“ ergibt null, nicht −0, und ist auf die Ziffer gemeint',
    text => {
      expect(gelesen(text, 'cent')).toMatchObject({ wert: 0, ungefaehr: false });
    },
  );

  it('ME-aktiv 2017: „+ / - 0,0%“ heißt unverändert, aber ±5 % ist kein Wert', () => {
    expect(gelesen('+ / - 0,0%', 'anteil')).toMatchObject({ wert: [0, 1000], ungefaehr: false });
    expect(fehler('±5 %', 'anteil')).toEqual({ art: 'keine_zahl' });
  });

  it('„+5 %“ ist eine Zunahme um fünf Hundertstel', () => {
    expect(gelesen('+5 %', 'anteil')).toMatchObject({ wert: [5, 100], ungefaehr: false });
  });
});

describe('ein Wort der Ungenauigkeit', () => {
  it.each([
    'rd.',
    'rd',
    'rund',
    'ca.',
    'ca',
    'circa',
    'etwa',
    'knapp',
    'fast',
    'über',
    'mehr als',
    'Rund',
    'annähernd',
  ])('„%s“ lässt den Wert, wie er gedruckt ist, und macht ihn ungefähr', wort => {
    expect(gelesen(`${wort} 910 VZÄ`, 'vzae')).toMatchObject({ wert: 9_100_000, ungefaehr: true });
  });
});

describe('kein Wert wird erraten', () => {
  it.each([
    '',
    ' ',
    'abc',
    '%',
    '€ 5',
    '12,34,56',
    '5,',
    ',5',
    '1,234.56',
    '64 Ü 25',
    '59 519 €',
    './.',
    '1:152',
    '--5',
  ])('„%s“ ist keine Zahl', text => {
    expect(fehler(text, 'cent')).toEqual({ art: 'keine_zahl' });
  });

  it.each<[string, readonly string[]]>([
    ['1234.567', ['1.234.567']],
    ['1.2.3', ['123']],
    ['12.5', ['125', '12,5']],
    ['0.848', ['0,848']],
    ['100.0000,50', ['100.000,50', '1.000.000,50']],
    ['1.0000.000', ['1.000.000', '10.000.000']],
  ])('„%s“ ist falsch gruppiert und kann %j heißen', (text, lesarten) => {
    expect(fehler(text, 'anzahl')).toEqual({ art: 'tausendergruppe', lesarten });
  });

  it.each<[string, Einheit, number]>([
    ['59,519 €', 'cent', 2],
    ['59,519', 'cent', 2],
    ['1,234567 T€', 'cent', 5],
    ['0,1234 Punkte', 'punkte', 3],
    ['68,81234 VZÄ', 'vzae', 4],
    ['8,0', 'anzahl', 0],
  ])('„%s“ hat in %s mehr als %i Nachkommastellen', (text, einheit, hoechstens) => {
    expect(fehler(text, einheit)).toEqual({ art: 'nachkommastellen', hoechstens });
  });

  it('mehr als 15 Ziffern und Beträge über dem genauen Zahlenbereich sind zu groß', () => {
    expect(gelesen('123.456.789.012.345', 'anzahl').wert).toBe(123_456_789_012_345);
    expect(gelesen('000.123.456.789.012.345'.replaceAll('.', ''), 'anzahl').wert).toBe(123_456_789_012_345);
    expect(fehler('1.234.567.890.123.456', 'anzahl')).toEqual({ art: 'zu_gross' });
    expect(fehler('1234567890123456', 'anteil')).toEqual({ art: 'zu_gross' });
    expect(fehler('123.456.789.012.345 €', 'cent')).toEqual({ art: 'zu_gross' });
    expect(fehler('90.072 Mrd. €', 'cent')).toEqual({ art: 'zu_gross' });
  });

  it('auch ein Prozentwert mit sehr vielen Nachkommastellen ist ein Lesefehler und kein Absturz', () => {
    expect(gelesen('0,0000000000001 %', 'anteil').wert).toEqual([1, 1_000_000_000_000_000]);
    expect(fehler('0,00000000000001 %', 'anteil')).toEqual({ art: 'nachkommastellen', hoechstens: 13 });
    expect(fehler(`0,${'0'.repeat(400)}1 %`, 'anteil')).toEqual({ art: 'nachkommastellen', hoechstens: 13 });
  });

  it('kein Text bringt das Lesen zum Absturz', () => {
    const zeichen = fc.constantFrom(
      ...'0123456789',
      '.',
      ',',
      '-',
      '−',
      '±',
      ' ',
      '%',
      '€',
      ' Mio. €',
      'rd. ',
    );
    const teile = fc.array(zeichen, { maxLength: 25 }).map(t => t.join(''));
    const dezimalzahlen = fc
      .tuple(fc.nat(), fc.stringMatching(/^0{0,20}\d{1,5}$/), fc.constantFrom(' %', ' €', ' VZÄ', ''))
      .map(([ganze, bruch, einheit]) => `${ganze},${bruch}${einheit}`);
    const texte = fc.oneof(fc.string(), teile, dezimalzahlen);
    const einheiten = fc.constantFrom<Einheit>('cent', 'anteil', 'punkte', 'vzae', 'anzahl');
    fc.assert(
      fc.property(texte, einheiten, (text, einheit) => {
        expect(liesGedruckt(text, einheit)).toHaveProperty('ok');
      }),
    );
  });
});

describe('was geschrieben wurde, wird wieder gelesen', () => {
  /** Up to 15 digits: 9,99 Billionen €. */
  const fuenfzehnZiffern = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });

  it('Beträge auf den Cent', () => {
    fc.assert(
      fc.property(fuenfzehnZiffern, wert => {
        expect(gelesen(schreibeCent(cent(wert)), 'cent')).toMatchObject({
          wert,
          schritt: 1,
          mitEinheit: true,
        });
      }),
    );
  });

  it('Anteile mit bis zu vier Nachkommastellen', () => {
    const anteile = fc
      .tuple(
        fc.integer({ min: -100_000_000, max: 100_000_000 }),
        fc.constantFrom(100, 1000, 10_000, 1_000_000),
      )
      .map(([zaehler, nenner]) => anteil(zaehler, nenner));
    fc.assert(
      fc.property(anteile, a => {
        expect(vergleicheAnteile(gelesen(schreibeAnteil(a), 'anteil').wert, a)).toBe(0);
      }),
    );
  });

  it('VZÄ, Punkte und Anzahlen', () => {
    fc.assert(
      fc.property(fuenfzehnZiffern, zahl => {
        const werte = [
          { einheit: 'vzae', wert: vollzeitaequivalent(zahl) },
          { einheit: 'punkte', wert: prozentpunkte(zahl) },
          { einheit: 'anzahl', wert: zahl },
        ] as const;
        for (const wert of werte) expect(wertVon(gelesen(schreibeWert(wert), wert.einheit))).toEqual(wert);
      }),
    );
  });
});

describe('der wahre Wert liegt höchstens einen halben Schritt neben dem gedruckten', () => {
  const betraege = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(cent);

  const mioMitStellen = (betrag: Cent, stellen: number): string =>
    `${schreibeDezimal(teileGerundet(BigInt(betrag), 10n ** BigInt(8 - stellen)), stellen)} Mio. €`;

  it('bei Beträgen in Euro und in Millionen mit beliebig vielen Stellen', () => {
    fc.assert(
      fc.property(betraege, fc.integer({ min: 0, max: 8 }), (betrag, stellen) => {
        for (const text of [schreibeEuro(betrag), schreibeMio(betrag), mioMitStellen(betrag, stellen)]) {
          const { wert, schritt } = gelesen(text, 'cent');
          expect(Math.abs(wert - betrag)).toBeLessThanOrEqual(schritt / 2);
        }
      }),
    );
  });

  it('bei Anteilen, genau gerechnet', () => {
    const brueche = fc.tuple(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
    );
    fc.assert(
      fc.property(brueche, fc.integer({ min: 0, max: 4 }), ([zaehler, nenner], stellen) => {
        const { wert, schritt } = gelesen(schreibeAnteilFest(anteil(zaehler, nenner), stellen), 'anteil');
        const abstand = BigInt(wert[0]) * BigInt(nenner) - BigInt(zaehler) * BigInt(wert[1]);
        const ganzes = BigInt(wert[1]) * BigInt(nenner);
        const millionstelMalZwei = 2_000_000n * (abstand < 0n ? -abstand : abstand);
        expect(millionstelMalZwei <= BigInt(schritt) * ganzes).toBe(true);
      }),
    );
  });
});
