import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Quotenziel } from '#domain/ziele';
import { mitZiel, satz, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (rest: Partial<Quotenziel>) =>
  pruefe(mitZiel({ art: 'quote', bezeichnung: 'K2', richtung: 'mindestens', ...rest }), 'Z-16');
const verlauf = (...werte: readonly string[]) => ({ verlaufVorjahr: werte.map(satz) });

describe('Z-16: der Verlauf einer Quote zählt seit Januar', () => {
  it('meldet den ersten Monat, in dem er fällt', () => {
    const befunde = mit(verlauf('2 %', '4 %', '3 %', '2 %'));
    expect(kurz(befunde)).toEqual(['Z-16 warnt ziele.ziele.z.verlaufVorjahr.3']);
    expect(fehltIn(befunde, 'K2: Vorjahr bis Monat 2 4 %, danach K2: Vorjahr bis Monat 3 3 %')).toEqual([]);
  });

  it('meldet es auch im Planjahr', () => {
    const befunde = mit({ ist: { '2017-02': satz('2 %'), '2017-01': satz('3 %') } });
    expect(kurz(befunde)).toEqual(['Z-16 warnt ziele.ziele.z.ist.2017-02']);
  });

  it('schweigt, wenn er steigt oder gleich bleibt', () => {
    expect(mit(verlauf('2 %', '4 %', '4 %', '6 %'))).toEqual([]);
    expect(mit({ ist: { '2016-12': satz('22 %'), '2017-01': satz('2 %') } })).toEqual([]);
  });

  it('schweigt zu Beständen', () => {
    const ziel = { art: 'bestand', bezeichnung: 'LZB', richtung: 'hoechstens' } as const;
    expect(pruefe(mitZiel({ ...ziel, verlaufVorjahr: [zahl('200'), zahl('100')] }), 'Z-16')).toEqual([]);
  });
});
