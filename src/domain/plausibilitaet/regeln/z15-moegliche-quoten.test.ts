import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gesagt, mitZiel, satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (wert: string) =>
  pruefe(
    mitZiel({
      art: 'quote',
      bezeichnung: 'Integrationsquote',
      richtung: 'mindestens',
      vorgabe: { art: 'wert', wert: satz(wert) },
    }),
    'Z-15',
  );

describe('Z-15: Quoten sind möglich', () => {
  it('sperrt 120 % und −3 %', () => {
    const befunde = mit('120 %');
    expect(kurz(befunde)).toEqual(['Z-15 sperrt ziele.ziele.z.vorgabe.wert']);
    expect(fehltIn(befunde, 'Integrationsquote: Ziel 120 % ist nicht möglich', 'mehr als alle')).toEqual([]);
    expect(fehltIn(mit('−3 %'), '−3 % ist nicht möglich', 'weniger als niemand')).toEqual([]);
  });

  it('sperrt, was erst durch die Änderung über 100 % liegt, und die Quote eines Projekts', () => {
    const relativ = { art: 'relativ', basis: satz('60 %'), um: satz('80 %') } as const;
    const ziel = { art: 'quote', bezeichnung: 'Quote', richtung: 'mindestens', vorgabe: relativ } as const;
    expect(kurz(pruefe(mitZiel(ziel), 'Z-15'))).toEqual(['Z-15 sperrt ziele.ziele.z.wert']);
    const projekte = { p: { bezeichnung: 'Projekt', ziel: { quote: gesagt('anteil', '130 %') } } };
    expect(kurz(pruefe(wirkungsplan({ projekte }), 'Z-15'))).toEqual([
      'Z-15 sperrt projekte.projekte.p.ziel.quote',
    ]);
  });

  it('schweigt zu 0 und 100 %', () => {
    expect(mit('0 %')).toEqual([]);
    expect(mit('100 %')).toEqual([]);
  });

  it('schweigt zur Veränderung eines Bestands um −3 %', () => {
    const vorgabe = { art: 'relativ', basis: zahl('17.241'), um: satz('−3 %') } as const;
    const ziel = { art: 'bestand', bezeichnung: 'LZB', richtung: 'hoechstens', vorgabe } as const;
    expect(pruefe(mitZiel(ziel), 'Z-15')).toEqual([]);
  });
});
