import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Richtungsaussage } from '#domain/strukturen';
import { satz, wirkungsplan } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const aussage = (richtung: Richtungsaussage['richtung'], zaehler: string, ...nenner: readonly string[]) =>
  pruefe(
    wirkungsplan({
      strukturen: {
        richtungsaussagen: {
          r: {
            bezeichnung: 'Anteil der LZB',
            richtung,
            zaehler: satz(zaehler),
            nenner: Object.fromEntries(nenner.map((n, i) => [`teil${i}`, satz(n)])),
          },
        },
      },
    }),
    'Z-07',
  );

describe('Z-07: Aussage über einen Anteil', () => {
  it('meldet Mülheim 2023: LZB −3,8 %, ELB zwischen +3,3 und −3,4 %: der Anteil steigt nicht', () => {
    const befunde = aussage('steigt', '-3,8 %', '3,3 %', '-3,4 %');
    expect(kurz(befunde)).toEqual(['Z-07 warnt strukturen.richtungsaussagen.r']);
    expect(
      fehltIn(
        befunde,
        'der Anteil steigt',
        'um −3,8 %, der Nenner um 3,3 % bis −3,4 %',
        '−6,87 % bis −0,41 %',
      ),
    ).toEqual([]);
  });

  it('meldet „sinkt“ und „bleibt“, wo der Anteil steigt', () => {
    expect(aussage('sinkt', '5 %', '1 %')).toHaveLength(1);
    expect(aussage('bleibt', '5 %', '1 %')).toHaveLength(1);
  });

  it('schweigt, wo die Aussage stimmt oder offen ist', () => {
    expect(aussage('sinkt', '-3,8 %', '3,3 %', '-3,4 %')).toEqual([]);
    expect(aussage('steigt', '-1,0 %', '3,3 %', '-3,4 %')).toEqual([]);
    expect(aussage('bleibt', '1,2 %', '0,8 %')).toEqual([]);
  });

  it('schweigt innerhalb der Rundung und ohne Nenner', () => {
    expect(aussage('steigt', '1 %', '2 %')).toEqual([]);
    expect(aussage('steigt', '-5 %')).toEqual([]);
  });
});
