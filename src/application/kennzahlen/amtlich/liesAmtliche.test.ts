import { describe, expect, it } from 'vitest';
import { importmeldungen } from '#contract';
import type { Aggregatwert } from '#domain/aggregate';
import { gelungen, melde, misslungen, monatAus, tag, type Tag } from '#domain/werte';
import type { Aggregatleser } from '#ports';
import { liesAmtliche } from './liesAmtliche.ts';
import { zeigeAmtliche } from './zeigeAmtliche.ts';

const wert = (datei: string, zahl: number, ladestand: Tag): Aggregatwert => ({
  jobcenter: '10101',
  kategorie: 'Arbeitslose',
  merkmal: 'Bestand',
  rechtskreis: 'sgb2',
  monat: monatAus(2025, 6),
  wert: zahl,
  wertart: 'wert',
  einheit: 'anzahl',
  hochgerechnet: false,
  ladestand,
  fussnoten: [],
  quelle: { produkt: 'Eckwerte für Jobcenter', vermerk: 'V', datei, stelle: 'Zeile 2' },
});

/** A workbook whose cover names 29.06.2025, unless its name says that it does not; a long table of 1.471. */
const leser: Aggregatleser = {
  eckwerteMappe: async (_, { datei, ladestand }) => {
    const genannt = datei.startsWith('ohne') ? null : tag('2025-06-29');
    const stand = ladestand ?? genannt;
    return stand === null
      ? misslungen(melde(importmeldungen.LADESTAND, datei, { datei }))
      : gelungen([wert(datei, 1470, stand)]);
  },
  eckwerteCsv: (_, { datei, ladestand }) => gelungen([wert(datei, 1471, ladestand)]),
  kennzahlen: () => gelungen([]),
  vergleichsgruppe: () => gelungen({ name: '', mitglieder: [] }),
};
const MAPPE = new TextEncoder().encode('PK');
const LANG = new TextEncoder().encode('\uFEFFperiod,kategorie,merkmal\n');

const staende = async (...dateien: readonly (readonly [string, Uint8Array])[]) => {
  const gelesen = await liesAmtliche(
    leser,
    dateien.map(([datei, inhalt]) => ({ datei, inhalt })),
    { jobcenter: '10101', ladestand: tag('2025-07-20') },
  );
  if (!gelesen.ok) throw new Error(gelesen.meldungen.map(m => m.code).join());
  return zeigeAmtliche(gelesen.wert, { monate: null, nur: null }).werte.map(z => [
    z.fassung.wert,
    z.fassung.ladestand,
    z.geltung,
  ]);
};

describe('Mehrere Dateien veröffentlichter Zahlen', () => {
  it('behalten den Ladestand ihres Deckblatts; der genannte gilt nur, wo keiner steht', async () => {
    expect(await staende(['mit.xlsx', MAPPE])).toEqual([[1470, tag('2025-06-29'), 'gilt']]);
    expect(await staende(['ohne.xlsx', MAPPE])).toEqual([[1470, tag('2025-07-20'), 'gilt']]);
  });

  it('stehen in jeder Mischung nebeneinander, gleich in welcher Reihenfolge', async () => {
    const erwartet = [
      [1470, tag('2025-06-29'), 'ueberholt'],
      [1471, tag('2025-07-20'), 'gilt'],
    ];
    expect(await staende(['mit.xlsx', MAPPE], ['lang.csv', LANG])).toEqual(erwartet);
    expect(await staende(['lang.csv', LANG], ['mit.xlsx', MAPPE])).toEqual(erwartet);
  });

  it('werden ganz abgelehnt, wenn eine nicht zu lesen ist', async () => {
    const gelesen = await liesAmtliche(
      leser,
      [
        { datei: 'mit.xlsx', inhalt: MAPPE },
        { datei: 'fremd.txt', inhalt: new TextEncoder().encode('a\tb') },
      ],
      { jobcenter: '10101', ladestand: null },
    );
    expect(gelesen.ok).toBe(false);
    expect(gelesen.meldungen.map(m => m.code)).toEqual(['L-143']);
  });
});
