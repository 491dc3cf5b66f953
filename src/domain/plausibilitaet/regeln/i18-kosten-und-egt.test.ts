import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Haushaltsangaben } from '#domain/haushalt';
import { fehltIn, kurz, planMit, prozent, pruefer } from '../pruefhilfen.ts';
import { betrag, duesseldorf, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const mit = (egt: number, menge: number, rest: Partial<Haushaltsangaben> = {}) =>
  pruefe(
    planMit(
      { eingliederungstitel: { ohneBez: betrag(egt) }, ...rest },
      {
        instrumente: {
          stand: 'planung',
          zeilen: { a: zeile(menge, { kosten: { stueckkosten: betrag(1_000), je: 'eintritt' } }) },
        },
      },
    ),
    'I-18',
  );

describe('I-18: Kosten der Instrumente gegen den Eingliederungstitel', () => {
  it('warnt bei 500.000 € gegen 1.000 €', () => {
    const befunde = mit(1_000, 500);
    expect(kurz(befunde)).toEqual(['I-18 warnt instrumente.kosten.jahre.2023']);
    expect(fehltIn(befunde, '500.000,00 €', '1.000,00 €', 'um 49.900 %', 'nennt der Plan nicht')).toEqual([]);
  });

  it('lässt die Überplanung zu, die der Plan nennt, und nicht mehr', () => {
    const grenzen = { ueberplanungHoechstens: prozent('10 %') };
    expect(mit(100_000, 110, { grenzen })).toEqual([]);
    expect(fehltIn(mit(100_000, 111, { grenzen }), 'um 11 %', 'bis zu 10 % Überplanung')).toEqual([]);
  });

  it('zählt den Passiv-Aktiv-Transfer zum Geld', () => {
    const passivAktivTransfer = { prognose: betrag(20_000) };
    expect(mit(100_000, 120, { passivAktivTransfer })).toEqual([]);
    expect(fehltIn(mit(100_000, 132, { passivAktivTransfer }), '20.000,00 €', 'um 10 %')).toEqual([]);
  });

  it('schweigt, wenn das Geld reicht oder nicht bekannt ist', () => {
    expect(mit(100_000, 100)).toEqual([]);
    expect(pruefe(duesseldorf(), 'I-18')).toEqual([]);
  });
});
