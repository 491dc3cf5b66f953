import { describe, expect, it } from 'vitest';
import { liesTag, schreibeWert, tagAlsIso } from '#domain/werte';
import { obergrenzenDesJahres } from './obergrenzen.ts';
import { rechtsquelleFuer, type Rechtsquelle } from './rechtsquelle.ts';

const gesetz = rechtsquelleFuer({ annahmen: {} } as Parameters<typeof rechtsquelleFuer>[0]);
const grenzen = (jahr: number) =>
  obergrenzenDesJahres(jahr, gesetz).map(g => [
    g.instrumente.join('+'),
    schreibeWert(g.satz),
    g.ganzjaehrig ? 'ganzes Jahr' : 'Teil des Jahres',
    g.strittig.join('+'),
  ]);

describe('Gesetzliche Obergrenzen am Eingliederungstitel', () => {
  it('gibt es von 2019 bis 2025 keine (Teilhabechancengesetz)', () => {
    for (let jahr = 2019; jahr <= 2025; jahr++) expect(grenzen(jahr)).toEqual([]);
  });

  it('gibt es für die Freie Förderung ab Juli 2026 wieder: 10 %, 2026 nur einen Teil des Jahres', () => {
    expect(grenzen(2026)).toEqual([['16f', '10 %', 'Teil des Jahres', '']]);
    expect(grenzen(2027)).toEqual([['16f', '10 %', 'ganzes Jahr', '']]);
  });

  it('gab es bis 2018 für §§ 16e und 16f gemeinsam: 20 %, ab 2016 mit offener Frage zu § 16h', () => {
    expect(grenzen(2015)).toEqual([['16e+16f', '20 %', 'ganzes Jahr', '']]);
    expect(grenzen(2016)).toEqual([['16e+16f', '20 %', 'ganzes Jahr', '16h']]);
    expect(grenzen(2018)).toEqual([['16e+16f', '20 %', 'ganzes Jahr', '16h']]);
  });

  it('gelten für das Jahr, sobald sie an seinem ersten oder letzten Tag gelten', () => {
    const nurAm =
      (tag: string): Rechtsquelle =>
      (id, am) =>
        id === 'cap_16f' && tagAlsIso(am) === tag ? gesetz(id, liesTag('2027-01-01') ?? am) : null;
    const jahr = (tag: string) => obergrenzenDesJahres(2024, nurAm(tag)).map(g => g.ganzjaehrig);
    expect([jahr('2024-01-01'), jahr('2024-12-31'), jahr('2024-12-30')]).toEqual([[false], [false], []]);
  });

  it('wechselten zum 1. April 2012', () => {
    expect(grenzen(2011)).toEqual([['16f', '10 %', 'ganzes Jahr', '']]);
    expect(grenzen(2012)).toEqual([
      ['16f', '10 %', 'Teil des Jahres', ''],
      ['16e+16f', '20 %', 'Teil des Jahres', ''],
    ]);
  });
});
