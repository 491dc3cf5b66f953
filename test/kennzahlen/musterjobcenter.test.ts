import { beforeAll, describe, expect, test } from 'vitest';
import { type Ablage } from '#application';
import { erzeugeMusterlieferung, type Lieferungsprotokoll } from '#application/kennzahlen';

/** Takes everything and keeps nothing. */
const NICHTS: Ablage = {
  oeffne: async () => ({ schreibe: async () => undefined, schliesse: async () => undefined }),
  uebernimm: async () => undefined,
  verwirf: async () => undefined,
};

describe('Das Musterjobcenter', () => {
  let protokoll: Lieferungsprotokoll;
  const wert = (name: string): number =>
    protokoll.kalibrierung.find(z => z.name.startsWith(name))?.wert ?? Number.NaN;
  beforeAll(async () => {
    protokoll = await erzeugeMusterlieferung({ seed: 1, personen: 70_000, monate: 60 }, NICHTS);
  });

  test('trifft die Größenordnungen wirklicher Jobcenter', () => {
    expect(protokoll.kalibrierung.filter(zeile => zeile.erreicht !== true)).toEqual([]);
    expect(protokoll.kalibrierung.length).toBeGreaterThan(20);
  });

  test('hat ohne Angaben am Ende etwa 30.000 ELB', () => {
    expect(protokoll.elb).toBeGreaterThan(29_000);
    expect(protokoll.elb).toBeLessThan(31_000);
  });

  test('zeigt den Zugang aus dem Krieg 21 Monate später im Langzeitbezug', () => {
    expect(wert('Zugang ELB im Fluchthalbjahr')).toBeGreaterThan(130);
    expect(wert('Zugang LZB 21 Monate später')).toBeGreaterThan(150);
  });

  test('misst nicht, wofür Monate fehlen', async () => {
    const kurz = await erzeugeMusterlieferung({ seed: 1, personen: 500, monate: 3 }, NICHTS);
    expect(kurz.kalibrierung.find(z => z.name.startsWith('K2 '))).toMatchObject({
      wert: null,
      erreicht: null,
    });
  });
});
