import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { mitZiel, satz, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const lzb = (um: string, monatlich: string) =>
  pruefe(
    mitZiel({
      art: 'bestand',
      bezeichnung: 'LZB',
      richtung: 'hoechstens',
      vorgabe: { art: 'relativ', basis: zahl('17.241'), um: satz(um) },
      monatlich: zahl(monatlich),
    }),
    'Z-05',
  );

describe('Z-05: monatliche Veränderung und Jahresziel', () => {
  it('meldet ME-aktiv 2017: −32 im Monat gegen ±0,0 %', () => {
    const befunde = lzb('± 0,0 %', '−32');
    expect(kurz(befunde)).toEqual(['Z-05 warnt ziele.ziele.z']);
    expect(
      fehltIn(
        befunde,
        '−32 im Monat',
        '−384 bis Jahresende (−2,23 %)',
        '−208 im Jahresdurchschnitt (−1,21 %',
      ),
    ).toEqual([]);
  });

  it('meldet ein Ziel, das nur von Dezember zu Dezember passt, und nennt die nötige Zahl', () => {
    expect(fehltIn(lzb('−2,2 %', '−32'), 'Dazu gehören etwa −58 im Monat')).toEqual([]);
  });

  it('schweigt, wenn beide zueinander passen', () => {
    expect(lzb('−1,2 %', '−32')).toEqual([]);
    expect(lzb('0,0 %', '0')).toEqual([]);
  });

  it('schweigt ohne Jahresziel und ohne monatliche Zahl', () => {
    const ziel = { art: 'bestand', bezeichnung: 'LZB', richtung: 'hoechstens' } as const;
    expect(pruefe(mitZiel({ ...ziel, monatlich: zahl('−32'), vorjahr: zahl('17.241') }), 'Z-05')).toEqual([]);
    expect(pruefe(mitZiel({ ...ziel, vorgabe: { art: 'wert', wert: zahl('1') } }), 'Z-05')).toEqual([]);
  });
});
