import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { duesseldorf } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);

describe('I-01: Gruppen und Summe der Instrumente', () => {
  it('meldet eine gedruckte Summe, die nicht aufgeht, einmal und mit vertauschten Ziffern als Ursache', () => {
    const befunde = pruefe(duesseldorf({ 'instrumente.summe': '11.977' }));
    const gemeldet = befunde.filter(b => b.meldung.pfad === 'instrumente.summe');
    expect(kurz(gemeldet)).toEqual(['I-01 warnt instrumente.summe']);
    expect(fehltIn(gemeldet, 'gedruckt „11.977“', '= 11.797', 'Abweichung +180', 'vertauscht')).toEqual([]);
  });

  it('meldet eine Tabelle für eine Zielgruppe', () => {
    const befunde = pruefe(duesseldorf({ 'instrumente.sichten.u25.summe': '955' }), 'I-01');
    expect(kurz(befunde)).toEqual(['I-01 warnt instrumente.sichten.u25.summe']);
  });

  it('schweigt zu Düsseldorf 2021: 11.797 und 13.921, Gruppen und Tabellen gehen auf', () => {
    expect(pruefe(duesseldorf(), 'I-01')).toEqual([]);
    expect(pruefe(duesseldorf(), 'G-01')).toEqual([]);
  });

  it('schweigt zu einer ungefähren Summe', () => {
    expect(pruefe(duesseldorf({ 'instrumente.summe': 'rd. 11.800' }), 'I-01')).toEqual([]);
  });
});
