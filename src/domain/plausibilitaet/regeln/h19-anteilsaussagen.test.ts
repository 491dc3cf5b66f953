import { describe, expect, it } from 'vitest';
import type { Anteilsaussage, Haushaltsangaben } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { betrag, duesseldorf, fehltIn, kurz, muelheim, planMit, prozent, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const EGT = 'haushalt.eingliederungstitel.ohneBez';

const aussage = (
  teile: Omit<Anteilsaussage, 'bezeichnung'>,
  haushalt: Partial<Haushaltsangaben> = {
    eingliederungstitel: { ohneBez: betrag('47,56 Mio. €') },
    verwaltungskostenbudget: betrag('50,00 Mio. €'),
  },
) =>
  pruefe(
    planMit({ ...haushalt, anteilsaussagen: { a: { bezeichnung: 'Junge Menschen', ...teile } } }),
    'H-19',
  );

describe('H-19: ein genannter Anteil mit Betrag und Basis', () => {
  it('Düsseldorf 2021: 4,9 Mio. € sind 10,3 % von 47,56 Mio. €, nicht „rd. 13 %“; die Basis läge bei 35,9 bis 39,6', () => {
    const befunde = pruefe(duesseldorf(), 'H-19');
    expect(kurz(befunde)).toEqual(['H-19 warnt haushalt.anteilsaussagen.u25']);
    expect(
      fehltIn(
        befunde,
        '4,9 Mio. € als „rd. 13 %“',
        '„EGT ohne BEZ“ (47.560.000 €)',
        'das sind 10,3 %',
        'zwischen 35,926 Mio. € und 39,600 Mio. €',
        'dort liegt keine Größe des Plans',
      ),
    ).toEqual([]);
  });

  it('nennt eine bekannte Größe, die als Basis passt', () => {
    const befunde = aussage({ betrag: betrag('4,9 Mio. €'), anteil: prozent('9,8 %'), von: EGT });
    expect(fehltIn(befunde, 'dort liegt „Verwaltungskostenbudget“ (50.000.000 €)')).toEqual([]);
  });

  it('schweigt, wenn der Anteil stimmt, genau und mit „rd.“', () => {
    const betragU25 = betrag('4,9 Mio. €');
    for (const anteil of ['10,3 %', '10 %', 'rd. 10 %', 'knapp 11 %', 'über 10 %'])
      expect(aussage({ betrag: betragU25, anteil: prozent(anteil), von: EGT }), anteil).toEqual([]);
    expect(aussage({ betrag: betragU25, anteil: prozent('10,5 %'), von: EGT })).toHaveLength(1);
  });

  it('schweigt, wenn nur die Rundung der Basis dazwischenliegt', () => {
    const haushalt = { eingliederungstitel: { ohneBez: betrag('48 Mio. €') } };
    expect(aussage({ betrag: betrag(4_898_680), anteil: prozent('10,3 %'), von: EGT }, haushalt)).toEqual([]);
  });

  it('meldet auch einen Anteil, der mit seiner Rundung null sein könnte', () => {
    const befunde = aussage({ betrag: betrag('4,9 Mio. €'), anteil: prozent('0 %'), von: EGT });
    expect(fehltIn(befunde, 'das sind 10,3 %', 'mindestens bei 970 Mio. €')).toEqual([]);
    expect(aussage({ betrag: betrag('4,9 Mio. €'), anteil: prozent('rd. 1 %'), von: EGT })).toHaveLength(1);
    expect(aussage({ betrag: betrag(100_000), anteil: prozent('0 %'), von: EGT })).toEqual([]);
  });

  it('schweigt zu negativen Anteilen und Beträgen', () => {
    expect(aussage({ betrag: betrag('4,9 Mio. €'), anteil: prozent('−5 %'), von: EGT })).toEqual([]);
    expect(aussage({ betrag: betrag('-4,9 Mio. €'), anteil: prozent('5 %'), von: EGT })).toEqual([]);
  });

  it('zeigt so viele Stellen, dass der Unterschied zu sehen ist, und einen Betrag in Euro', () => {
    const befunde = aussage({ betrag: betrag(4_900_000), anteil: prozent('10,34 %'), von: EGT });
    expect(fehltIn(befunde, '4.900.000 € als „10,34 %“', 'das sind 10,30 %')).toEqual([]);
  });
});

describe('H-19: ein genannter Anteil ohne Basis', () => {
  it('Mülheim 2023: 8,9 % für Arbeitsgelegenheiten sind mehrdeutig, EGT oder Gesamtbudget', () => {
    const befunde = pruefe(muelheim(), 'H-19');
    expect(kurz(befunde)).toEqual(['H-19 hinweis haushalt.anteilsaussagen.agh']);
    expect(
      fehltIn(
        befunde,
        '„8,9 %“ nennt weder Betrag noch Basis',
        '1.515.880 € bei der Basis „EGT ohne BEZ“',
        '3.122.547 € bei der Basis „Gesamtbudget des Bundes“',
      ),
    ).toEqual([]);
  });

  it('warnt, wenn keine bekannte Größe passt', () => {
    const befunde = aussage({ betrag: betrag('4,9 Mio. €'), anteil: prozent('13 %') });
    expect(kurz(befunde)).toEqual(['H-19 warnt haushalt.anteilsaussagen.a']);
    expect(fehltIn(befunde, 'nennt keine Basis', '35,926 Mio. €')).toEqual([]);
  });

  it('weist hin, wenn mehrere passen', () => {
    const befunde = aussage({ betrag: betrag('4,9 Mio. €'), anteil: prozent('10 %') });
    expect(kurz(befunde)).toEqual(['H-19 hinweis haushalt.anteilsaussagen.a']);
    expect(fehltIn(befunde, 'es passen „EGT ohne BEZ“', '„Verwaltungskostenbudget“')).toEqual([]);
  });

  it('schweigt, wenn genau eine passt, und zu einem Anteil mit Basis, aber ohne Betrag', () => {
    expect(aussage({ betrag: betrag('4,9 Mio. €'), anteil: prozent('10,3 %') })).toEqual([]);
    expect(aussage({ anteil: prozent('10,3 %'), von: EGT })).toEqual([]);
  });

  it('spricht auch ohne bekannte Größen einen ganzen Satz', () => {
    const befunde = aussage({ anteil: prozent('8,9 %') }, {});
    expect(befunde.map(b => b.text)).toEqual([
      'Junge Menschen: „8,9 %“ nennt weder Betrag noch Basis. Nennen Sie die Basis.',
    ]);
  });

  it('verträgt winzige Anteile', () => {
    expect(aussage({ betrag: betrag('9.000 Mio. €'), anteil: prozent('0,000000001 %') })).toHaveLength(1);
  });

  it('nennt als Basis keine Größe eines anderen Jahres', () => {
    const vorjahr = { bezeichnung: '2022', jahr: 2022, stand: 'endgueltig' };
    const befunde = aussage(
      { anteil: prozent('8,9 %') },
      {
        eingliederungstitel: { ohneBez: betrag(17_032_356) },
        vergleich: { vorjahr: { ...vorjahr, eingliederungstitel: { ohneBez: betrag(18_206_687) } } },
      },
    );
    expect(fehltIn(befunde, '„EGT ohne BEZ“')).toEqual([]);
    expect(befunde.map(b => b.text).join()).not.toContain('2022');
  });
});
