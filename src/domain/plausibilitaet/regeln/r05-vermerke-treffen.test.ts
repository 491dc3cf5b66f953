import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { tag } from '#domain/werte';
import { fehltIn, kurz, mettmann, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (regel: string, zahl: string) =>
  pruefe(
    {
      ...mettmann(),
      geprueft: {
        v: {
          regel,
          zahl,
          grund: 'So gewollt.',
          von: 'Controlling',
          am: tag('2022-11-01'),
          merkmal: '00000000',
        },
      },
    },
    'R-05',
  );

describe('R-05: Vermerke unter „geprueft“', () => {
  it('weist auf eine Regel hin, die es nicht gibt, und nennt eine ähnliche', () => {
    const befunde = mit('Z-99', 'haushalt.gesamtbudget');
    expect(kurz(befunde)).toEqual(['R-05 hinweis geprueft.v.regel']);
    expect(fehltIn(befunde, '„v“', 'Die Regel Z-99 gibt es nicht', 'Meinten Sie Z-')).toEqual([]);
  });

  it('weist auf eine Adresse hin, die es nicht gibt', () => {
    const befunde = mit('H-01', 'haushalt.gesamtbuget');
    expect(kurz(befunde)).toEqual(['R-05 hinweis geprueft.v.zahl']);
    expect(fehltIn(befunde, '„haushalt.gesamtbuget“')).toEqual([]);
  });

  it('schweigt zu Zahlen, Stellen und Kapiteln des Plans, und zu sich selbst', () => {
    expect(mit('H-01', 'haushalt.gesamtbudget')).toEqual([]);
    expect(mit('H-23', 'haushalt.stand')).toEqual([]);
    expect(mit('G-01', 'gedruckt.haushalt.umschichtung.anteil')).toEqual([]);
    expect(mit('D-12', 'texte')).toEqual([]);
    expect(mit('H-22', 'haushalt.eingliederungstitel')).toEqual([]);
    expect(mit('R-05', 'geprueft.v')).toEqual([]);
  });
});
