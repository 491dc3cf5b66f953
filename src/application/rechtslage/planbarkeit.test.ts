import { describe, expect, it } from 'vitest';
import type { Planzeile } from '#domain/haushalt';
import { euro } from '#domain/werte';
import { INSTRUMENTE } from '#recht';
import {
  instrumentmeldungen,
  OHNE_INSTRUMENT,
  planbarkeitDerZeile,
  pruefeInstrument,
} from './planbarkeit.ts';

const zeile = (instrument: string, variante?: string): Planzeile => ({
  bezeichnung: 'Zeile',
  instrument,
  ...(variante !== undefined && { variante }),
  art: 'neu',
  kosten: { wert: euro(1), text: 1, schritt: 100 },
});
const planbar = (instrument: string, jahr: number, variante?: string): boolean =>
  planbarkeitDerZeile(zeile(instrument, variante), jahr).planbar;

describe('Neu aus dem Eingliederungstitel planbar', () => {
  it('ist Weiterbildung bis 2024, danach zahlt die Agentur', () => {
    expect([planbar('FbW', 2024), planbar('FbW', 2025)]).toEqual([true, false]);
    expect([planbar('REHA', 2024), planbar('REHA', 2025)]).toEqual([true, false]);
  });

  it('ist ein Instrument, wenn es wenigstens einen Monat des Jahres gilt', () => {
    expect([planbar('16i', 2018), planbar('16i', 2019)]).toEqual([false, true]);
    expect([planbar('16k', 2022), planbar('16k', 2023)]).toEqual([false, true]);
    expect([2022, 2023, 2024, 2025].map(jahr => planbar('BUERGERGELDBONUS', jahr))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('ist nie, was die Kommune zahlt', () => {
    expect(planbar('16a', 2023)).toBe(false);
  });

  it('ist, was außerhalb der hinterlegten Instrumente geplant wird', () => {
    expect(planbar(OHNE_INSTRUMENT, 2026)).toBe(true);
  });

  it('hängt an der Variante, wenn die Zeile eine nennt', () => {
    expect([2015, 2016].map(jahr => planbar('FbW', jahr, 'Grundkompetenzen'))).toEqual([false, true]);
    expect(planbar('FbW', 2015, 'gesamt')).toBe(true);
  });

  it('sagt, warum nicht', () => {
    const antwort = planbarkeitDerZeile(zeile('REHA'), 2025);
    expect(antwort.planbar ? '' : antwort.grund).toContain('kann am 01.01.2025 nicht neu');
    const zuFrueh = planbarkeitDerZeile(zeile('16i'), 2018);
    expect(zuFrueh.planbar ? '' : zuFrueh.grund).toContain('nur ab 01.01.2019');
  });

  it('sagt für jedes Instrument und Jahr entweder ja oder einen Grund', () => {
    const jahre = Array.from({ length: 14 }, (_, i) => 2015 + i);
    const antworten = INSTRUMENTE.flatMap(i => jahre.map(jahr => planbarkeitDerZeile(zeile(i), jahr)));
    const gruende = antworten.flatMap(antwort => (antwort.planbar ? [] : [antwort.grund]));
    expect(gruende.filter(grund => !/^„.+\.$/.test(grund))).toEqual([]);
    expect(gruende.length).toBeGreaterThan(0);
  });
});

describe('Instrumente eines Plans', () => {
  it.each(['16i', 'EGZ', 'SONSTIGES'])('%s ist bekannt', instrument => {
    expect(pruefeInstrument('hier', instrument)).toEqual([]);
  });

  it('sind unbekannt, wenn sie niemand hinterlegt hat; die Meldung nennt die möglichen', () => {
    const [meldung] = pruefeInstrument('haushalt.planung.zeilen.a', '16x');
    expect(meldung).toMatchObject({
      code: 'INSTRUMENT-01',
      stufe: 'sperrt',
      pfad: 'haushalt.planung.zeilen.a.instrument',
    });
    expect(instrumentmeldungen[0].satz({ instrument: '16x', erlaubt: ['16i', 'EGZ'] })).toBe(
      'Das Instrument „16x“ ist nicht hinterlegt. Möglich sind: 16i, EGZ, SONSTIGES.',
    );
  });

  it.each([
    ['16d', '„AGH“'],
    ['§ 45', '„MAT“ oder „MAG“'],
    ['§88', '„EGZ“'],
    ['AVGS', '„MAT“'],
    ['16 I', '„16i“'],
  ])('heißen manchmal nach ihrem Paragrafen: %s ist %s', (instrument, vorschlag) => {
    expect(pruefeInstrument('hier', instrument)[0]?.parameter).toMatchObject({ vorschlag });
  });

  it('haben nur die Varianten, die es gibt', () => {
    expect(pruefeInstrument('hier', 'FbW', 'gesamt')).toEqual([]);
    const [falsch] = pruefeInstrument('hier', 'FbW', 'halb');
    expect(falsch).toMatchObject({ code: 'INSTRUMENT-02', pfad: 'hier.variante' });
    expect(falsch?.parameter['erlaubt']).toContain('gesamt');
    const [keine] = pruefeInstrument('hier', '16i', 'gesamt');
    expect(keine?.parameter['erlaubt']).toEqual([]);
    expect(instrumentmeldungen[1].satz({ instrument: '16i', variante: 'gesamt', erlaubt: [] })).toBe(
      '16i hat keine Varianten; lassen Sie „variante“ weg.',
    );
  });
});
