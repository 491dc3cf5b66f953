import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { mitZiel, satz, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const lzb = (um: string | null, k3?: string) =>
  pruefe(
    mitZiel({
      art: 'bestand',
      bezeichnung: 'LZB',
      richtung: 'hoechstens',
      ...(um !== null && { vorgabe: { art: 'relativ', basis: zahl('10.000'), um: satz(um) } }),
      ...(k3 !== undefined && { k3Dezember: satz(k3) }),
    }),
    'Z-08',
  );

describe('Z-08: Jahresziel und K3 im Dezember', () => {
  it('meldet den Vergleich, mit und ohne berechenbares Jahresziel', () => {
    expect(kurz(lzb('-1,2 %', '-2,2 %'))).toEqual(['Z-08 warnt ziele.ziele.z']);
    expect(fehltIn(lzb('-1,2 %', '-2,2 %'), '−2,2 %', '(−1,20 %)', 'Jahresdurchschnitt')).toEqual([]);
    expect(lzb(null, '-2,2 %')).toHaveLength(1);
  });

  it('schweigt ohne Vergleich', () => {
    expect(lzb('-1,2 %')).toEqual([]);
  });

  it('schweigt, wo beide gleich sind', () => {
    expect(lzb('-1,2 %', '-1,2 %')).toEqual([]);
  });
});
