import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { betrag, fehltIn, kurz, planMit, prozent, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const ORT = 'haushalt.teilbudgets.t';

const mit = (
  zeilen: readonly (readonly [kosten: string | number, anteil?: string])[],
  ganzes: string | number = 1_000_000,
) =>
  pruefe(
    planMit({
      eingliederungstitel: { ohneBez: betrag(ganzes) },
      teilbudgets: {
        t: {
          bezeichnung: 'Aufteilung des EGT',
          von: 'haushalt.eingliederungstitel.ohneBez',
          zeilen: Object.fromEntries(
            zeilen.map(([kosten, anteil], i) => [
              `z${i}`,
              {
                bezeichnung: `Zeile ${i + 1}`,
                betrag: betrag(kosten),
                ...(anteil !== undefined && { anteil: prozent(anteil) }),
              },
            ]),
          ),
        },
      },
    }),
    'H-20',
  );

describe('H-20: Teilbudgets ergeben das Ganze', () => {
  it('meldet eine Summe, die nicht aufgeht', () => {
    const befunde = mit([[500_000], [300_000], [100_000]]);
    expect(kurz(befunde)).toEqual([`H-20 warnt ${ORT}.summe`]);
    expect(
      fehltIn(
        befunde,
        'Aufteilung des EGT: Die Teile ergeben 900.000,00 €',
        '1.000.000,00 €',
        'Abweichung −100.000 €',
      ),
    ).toEqual([]);
  });

  it('schweigt, wenn sie aufgeht oder nur die Rundung der Zeilen dazwischenliegt', () => {
    expect(mit([[500_000], [300_000], [200_000]])).toEqual([]);
    expect(mit([['0,33 Mio. €'], ['0,33 Mio. €'], ['0,33 Mio. €']])).toEqual([]);
    expect(mit([['0,33 Mio. €'], ['0,33 Mio. €'], ['0,32 Mio. €']])).toHaveLength(1);
  });
});

describe('H-20: eine Spalte von Anteilen ergibt 100 %', () => {
  it('meldet eine Spalte, die mehr als die Rundung ihrer Zeilen daneben liegt', () => {
    const befunde = mit([
      [500_000, '50 %'],
      [300_000, '30 %'],
      [200_000, '17 %'],
    ]);
    expect(kurz(befunde)).toEqual([`H-20 warnt ${ORT}`, `H-20 warnt ${ORT}.zeilen.z2`]);
    expect(
      fehltIn(
        befunde,
        'ergeben 97 % statt 100 %',
        'bei 3 Zeilen höchstens 1,5 Punkte',
        'Zeile 3: genannt 17 %, errechnet 20 %',
      ),
    ).toEqual([]);
  });

  it('meldet eine Zeile, deren Anteil falsch gerundet ist, auch wenn die Spalte aufgeht', () => {
    const befunde = mit([
      [500_000, '50 %'],
      [300_000, '31 %'],
      [200_000, '19 %'],
    ]);
    expect(kurz(befunde)).toEqual([`H-20 warnt ${ORT}.zeilen.z1`, `H-20 warnt ${ORT}.zeilen.z2`]);
  });

  it('zeigt auch kleine Abweichungen so, dass sie zu sehen sind', () => {
    const befunde = mit([
      [500_000, '50,00 %'],
      [500_000, '49,97 %'],
    ]);
    expect(fehltIn(befunde, 'ergeben 99,97 % statt 100 %', 'höchstens 0,01 Punkte')).toEqual([]);
  });

  it('schweigt zu Drittelungen und zu sieben gerundeten Zeilen', () => {
    expect(
      mit([
        [333_333, '33 %'],
        [333_333, '33 %'],
        [333_334, '33 %'],
      ]),
    ).toEqual([]);
    expect(
      mit(
        Array.from({ length: 7 }, () => [142_857, '14 %'] as const),
        999_999,
      ),
    ).toEqual([]);
  });

  it('schweigt, solange nicht jede Zeile einen Anteil nennt', () => {
    expect(mit([[500_000, '50 %'], [500_000]])).toEqual([]);
  });
});
