import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { betrag, fehltIn, kurz, planMit, prozent, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

const mit = (
  jahr: number,
  kosten: Readonly<Record<string, string | number>>,
  rest: Partial<Haushaltsangaben> = {},
) =>
  pruefe(
    planMit(
      {
        eingliederungstitel: { ohneBez: betrag(47_560_000) },
        planung: {
          stand: 'planung',
          zeilen: Object.fromEntries(
            Object.entries(kosten).map(([instrument, k], i) => [
              `zeile_${i}`,
              { bezeichnung: `Zeile ${i}`, instrument, art: 'altfall' as const, kosten: betrag(k) },
            ]),
          ),
        },
        ...rest,
      },
      { deckblatt: { jahr } },
    ),
    'H-16',
  );

describe('H-16: die gesetzlichen Obergrenzen des Jahres', () => {
  it('§ 16f darf ab 2027 höchstens 10 % des zugeteilten EGT sein, darüber sperrt der Plan', () => {
    const befunde = mit(2027, { '16f': 5_000_000 });
    expect(kurz(befunde)).toEqual(['H-16 sperrt haushalt.planung.zeilen.zeile_0']);
    expect(
      fehltIn(
        befunde,
        '§ 16f: geplant 5.000.000,00 €',
        '10,51 % des zugeteilten EGT',
        '10 %',
        'höchstens 4.756.000,00 €',
      ),
    ).toEqual([]);
    expect(mit(2027, { '16f': 4_756_000 })).toEqual([]);
  });

  it('im halben Jahr 2026 warnt die Grenze nur', () => {
    const befunde = mit(2026, { '16f': 5_000_000 });
    expect(kurz(befunde)).toEqual(['H-16 warnt haushalt.planung.zeilen.zeile_0']);
    expect(fehltIn(befunde, 'nur für einen Teil des Jahres', 'ist offen')).toEqual([]);
  });

  it('von 2013 bis 2018 durften §§ 16e und 16f zusammen 20 % nicht übersteigen (47,56 Mio. €: 9,512 Mio. €)', () => {
    const befunde = mit(2015, { '16e': 5_000_000, '16f': 5_000_000 });
    expect(kurz(befunde)).toEqual(['H-16 sperrt haushalt.planung.zeilen']);
    expect(fehltIn(befunde, '§ 16e, § 16f', '10.000.000,00 €', 'höchstens 9.512.000,00 €')).toEqual([]);
    expect(mit(2015, { '16e': 4_756_000, '16f': 4_756_000 })).toEqual([]);
  });

  it('ob § 16h von 2016 bis 2018 dazugehörte, ist offen: nur Warnung', () => {
    const kosten = { '16e': 4_000_000, '16f': 4_000_000, '16h': 2_000_000 };
    const befunde = mit(2017, kosten);
    expect(kurz(befunde)).toEqual(['H-16 warnt haushalt.planung.zeilen']);
    expect(fehltIn(befunde, 'Ob § 16h zur Grenze zählt, ist offen')).toEqual([]);
    expect(mit(2015, kosten)).toEqual([]);
    expect(kurz(mit(2017, { ...kosten, '16f': 6_000_000 }))).toEqual(['H-16 sperrt haushalt.planung.zeilen']);
  });

  it('von 2019 bis 2025 gab es keine: auch 30 % sind kein Befund', () => {
    for (const jahr of [2019, 2021, 2023, 2025])
      expect(mit(jahr, { '16e': 7_000_000, '16f': 7_000_000, '16h': 7_000_000 })).toEqual([]);
  });

  it('misst an der Zuteilung vor der Umschichtung', () => {
    const umschichtung = { art: 'festgelegt', betrag: betrag(20_000_000) } as const;
    expect(mit(2027, { '16f': 4_756_000 }, { umschichtung })).toEqual([]);
  });

  it('schweigt, wenn nur die Rundung über der Grenze liegt', () => {
    expect(mit(2027, { '16f': '4,8 Mio. €' })).toEqual([]);
    expect(mit(2027, { '16f': '4,80 Mio. €' })).toHaveLength(1);
    expect(mit(2027, { '16f': '4,9 Mio. €' })).toHaveLength(1);
    const eingliederungstitel = { ohneBez: betrag('47 Mio. €') };
    expect(mit(2027, { '16f': 4_740_000 }, { eingliederungstitel })).toEqual([]);
    expect(mit(2027, { '16f': 4_760_000 }, { eingliederungstitel })).toHaveLength(1);
  });
});

describe('H-16: eigene Obergrenzen', () => {
  const grenzen = { instrumente: { AGH: prozent('10 %') } };

  it('warnen', () => {
    const befunde = mit(2023, { AGH: 5_000_000 }, { grenzen });
    expect(kurz(befunde)).toEqual(['H-16 warnt haushalt.planung.zeilen.zeile_0']);
    expect(fehltIn(befunde, 'AGH: geplant 5.000.000,00 €', 'Eigene Obergrenze: 10 %')).toEqual([]);
  });

  it('schweigen darunter und zu anderen Instrumenten', () => {
    expect(mit(2023, { AGH: 4_000_000 }, { grenzen })).toEqual([]);
    expect(mit(2023, { MAT: 9_000_000 }, { grenzen })).toEqual([]);
  });
});
