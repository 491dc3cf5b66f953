import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Mappenblatt } from '#ports';
import { tag } from '#domain/werte';
import { blattnamen } from './blattnamen.ts';
import { erstelleTabellenmappe } from './erstelleTabellenmappe.ts';

const BLATT: Mappenblatt = {
  name: 'Werte',
  vorspann: ['Titel', 'Ladestand 31.10.2026'],
  spalten: [
    { titel: 'Name', breite: 20 },
    { titel: 'Wert', breite: 10 },
  ],
  zeilen: [
    [
      { art: 'text', text: '=1+1' },
      { art: 'zahl', wert: 20.25, stellen: 1 },
    ],
    [
      { art: 'text', text: 'Tag\u0000\u0007' },
      { art: 'tag', tag: tag('2026-02-28') },
    ],
    [null, { art: 'zahl', wert: 1_231_050.63, stellen: 2, einheit: 'euro' }],
  ],
  nachspann: ['* verdeckt'],
};

const lies = async (blaetter: readonly Mappenblatt[]) =>
  readXlsxFile(Buffer.from(await erstelleTabellenmappe().schreibe(blaetter)));

describe('Eine Arbeitsmappe', () => {
  it('hat Vorspann, Kopf, Zeilen und Nachspann; Zahlen sind Zahlen, Tage sind Tage', async () => {
    const [blatt] = await lies([BLATT]);
    expect(blatt?.sheet).toBe('Werte');
    const daten = blatt?.data ?? [];
    expect(daten.map(z => z[0])).toEqual([
      'Titel',
      'Ladestand 31.10.2026',
      null,
      'Name',
      '=1+1',
      'Tag',
      null,
      null,
      '* verdeckt',
    ]);
    expect(daten[4]?.[1]).toBe(20.25);
    expect(daten[5]?.[1]).toEqual(new Date('2026-02-28T00:00:00Z'));
    expect(daten[6]?.[1]).toBe(1_231_050.63);
  });

  it('macht aus keinem Text eine Formel', async () => {
    const mappe = Buffer.from(await erstelleTabellenmappe().schreibe([BLATT]));
    expect(mappe.includes('<f>')).toBe(false);
    expect((await lies([BLATT]))[0]?.data[4]?.[0]).toBe('=1+1');
  });

  it('benennt Blätter so, wie eine Mappe es zulässt, und jedes anders', () => {
    expect(blattnamen(['A/B: [x]?', 'a b   x', '', "'", 'l'.repeat(40), 'L'.repeat(40)])).toEqual([
      'A B   x',
      'a b   x 2',
      'Tabelle',
      'Tabelle 2',
      'l'.repeat(31),
      `${'L'.repeat(29)} 2`,
    ]);
  });
});
