import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importmeldungen } from '#contract';
import { monatAus, tag, type Meldung } from '#domain/werte';
import { baueMappe, type Bauzelle } from '../mappe/mappenbau.ts';
import { packe } from '../mappe/packung.ts';
import { liesEckwerteMappe } from './eckwerteMappe.ts';

// Figures are invented; the layout is that of the product „Eckwerte für Jobcenter“ (head, headings without number, B in all, G SGB II).
const DECKBLATT = [['Eckwerte für Jobcenter'], ['Erstellungsdatum: 29.06.2026, Statistik-Service']];
const KOPF: readonly (readonly Bauzelle[])[] = [
  ['Eckwerte für Jobcenter'],
  ['Jobcenter Musterstadt'],
  ['Berichtsmonat: Juni 2026'],
  [],
  ['Merkmal', 'Insgesamt', null, null, null, null, 'SGB II'],
];
const ECKWERTE: readonly (readonly Bauzelle[])[] = [
  ...KOPF,
  ['Arbeitslose 1)'],
  ['Bestand 2) 4)', 3743, 12, null, null, null, 1470],
  ['dar. Ausländer', 1300, null, null, null, null, '*'],
  ['Arbeitslosenquote 3)', 3.2, null, null, null, null, 1.3],
  ['gemeldete Arbeitsstellen'],
  ['Zugang', 219],
  ['sozialversicherungspflichtig', 215],
  ['Bestand', 1571],
  ['sozialversicherungspflichtig', 1551],
  ['Grundsicherung für Arbeitsuchende'],
  ['Bedarfsgemeinschaften (BG) 1)', null, null, null, null, null, 2673.3533],
  ['Personen (PERS)', null, null, null, null, null, { formel: 'G1+G2', wert: 5488 }],
  ['Beschäftigung'],
  ['am Arbeitsort', '.', null, null, null, null, 'x'],
  ['Pendler', '-', null, null, null, null, '1.234,5'],
  ['1) Vorläufige Werte.'],
];
const ANGABEN = { datei: 'jc-eckwerte-202606.xlsx', jobcenter: '10101' };
const texte = (meldungen: readonly Meldung[]): readonly string[] =>
  meldungen.map(
    m =>
      Object.values(importmeldungen)
        .find(a => a.code === m.code)
        ?.satz(m.parameter as never) ?? m.code,
  );

const lies = async (blaetter: Parameters<typeof baueMappe>[0]) => {
  const ergebnis = await liesEckwerteMappe(baueMappe({ Deckblatt: DECKBLATT, ...blaetter }), ANGABEN);
  if (!ergebnis.ok) throw new Error(texte(ergebnis.meldungen).join('\n'));
  return { werte: ergebnis.wert, saetze: texte(ergebnis.meldungen) };
};

describe('die Mappe „Eckwerte für Jobcenter“', () => {
  it('gibt jeden Wert mit Kategorie, Rechtskreis, Monat, Ladestand und Quelle', async () => {
    const { werte } = await lies({ '1.1 Eckwerte': ECKWERTE });
    expect(werte[0]).toEqual({
      jobcenter: '10101',
      kategorie: 'Arbeitslose',
      merkmal: 'Bestand',
      rechtskreis: 'insgesamt',
      monat: monatAus(2026, 6),
      wert: 3743,
      wertart: 'wert',
      einheit: 'anzahl',
      hochgerechnet: false,
      ladestand: tag('2026-06-29'),
      fussnoten: ['Vorläufige Werte.'],
      quelle: {
        produkt: 'Eckwerte für Jobcenter',
        vermerk: '© Statistik der Bundesagentur für Arbeit',
        datei: 'jc-eckwerte-202606.xlsx',
        stelle: 'Blatt 1.1 Eckwerte, Zelle B7',
      },
    });
    expect(
      werte.map(w => [w.kategorie, w.merkmal, w.rechtskreis, w.wert ?? w.wertart, w.hochgerechnet]),
    ).toEqual([
      ['Arbeitslose', 'Bestand', 'insgesamt', 3743, false],
      ['Arbeitslose', 'Bestand', 'sgb2', 1470, false],
      ['Arbeitslose', 'dar. Ausländer', 'insgesamt', 1300, false],
      ['Arbeitslose', 'dar. Ausländer', 'sgb2', 'geheim', false],
      ['Arbeitslose', 'Arbeitslosenquote', 'insgesamt', 3.2, false],
      ['Arbeitslose', 'Arbeitslosenquote', 'sgb2', 1.3, false],
      ['gemeldete Arbeitsstellen', 'Zugang', 'insgesamt', 219, false],
      ['gemeldete Arbeitsstellen', 'sozialversicherungspflichtig', 'insgesamt', 215, false],
      ['gemeldete Arbeitsstellen', 'Bestand', 'insgesamt', 1571, false],
      ['gemeldete Arbeitsstellen', 'sozialversicherungspflichtig (2)', 'insgesamt', 1551, false],
      ['Grundsicherung für Arbeitsuchende', 'Bedarfsgemeinschaften (BG)', 'sgb2', 2673.3533, true],
      ['Grundsicherung für Arbeitsuchende', 'Personen (PERS)', 'sgb2', 5488, true],
      ['Beschäftigung', 'am Arbeitsort', 'insgesamt', 'kein_wert', false],
      ['Beschäftigung', 'am Arbeitsort', 'sgb2', 'nicht_sinnvoll', false],
      ['Beschäftigung', 'Pendler', 'insgesamt', 'nicht_vorhanden', false],
      ['Beschäftigung', 'Pendler', 'sgb2', 1234.5, true],
    ]);
  });

  it('hat die Fußnoten von Kategorie, Merkmal und Zelle im Wortlaut', async () => {
    const { werte } = await lies({
      '1.1': [
        ...KOPF,
        ['Arbeitslose 1)'],
        ['Bestand 2) 4)', '3.743 3)', null, null, null, null, 1470],
        ['Grundsicherung'],
        ['BG', 12],
        ['1) Vorläufige Werte.'],
        ['2)  Ohne  Aufstocker'],
        ['3) Revidiert'],
      ],
    });
    expect(werte.map(w => [w.kategorie, w.fussnoten])).toEqual([
      ['Arbeitslose', ['Vorläufige Werte.', 'Ohne Aufstocker', 'Revidiert']],
      ['Arbeitslose', ['Vorläufige Werte.', 'Ohne Aufstocker']],
      ['Grundsicherung', []],
    ]);
  });

  it('nimmt den Monat vom Blatt, nicht aus dem Dateinamen, auch als Datum', async () => {
    const drei = [['Langzeitleistungsbezug'], ['März 2026'], ['LZB'], ['Bestand', 800.5]];
    const vier = [['Förderung'], [{ datum: 46_082 }], ['Eintritte'], ['Insgesamt', 12]];
    const { werte } = await lies({ '3.4': drei, '4.1': vier });
    expect(werte.map(w => [w.monat, w.rechtskreis, w.kategorie, w.wert])).toEqual([
      [monatAus(2026, 3), 'sgb2', 'LZB', 800.5],
      [monatAus(2026, 3), 'sgb2', 'Eintritte', 12],
    ]);
  });

  it('liest ein Blatt ohne Monat nicht und sagt es, auch wenn im Dateinamen einer steht', async () => {
    const { werte, saetze } = await lies({ '1.1': ECKWERTE, '3.1': [['BG nach Größe'], ['BG', 12]] });
    expect(werte.every(w => w.monat === monatAus(2026, 6))).toBe(true);
    expect(saetze).toContainEqual(
      expect.stringContaining('Blatt 3.1 wird nicht gelesen: Der Berichtsmonat steht nicht darauf'),
    );
  });

  it('lässt die Zeitreihe 1.2 aus und sagt es', async () => {
    const { saetze } = await lies({ '1.1': ECKWERTE, '1.2': ECKWERTE });
    expect(saetze).toContainEqual(
      expect.stringContaining('Blatt 1.2 wird nicht gelesen: Es ist eine Zeitreihe'),
    );
  });

  it('nennt Zelle, Gefundenes und Erwartetes, wenn ein Wert unlesbar ist; „=1+1“ bleibt Text', async () => {
    const blatt = [...KOPF, ['Arbeitslose'], ['Bestand', 7], ['Zugang', '=1+1'], ['Abgang', 'viele']];
    const { werte, saetze } = await lies({ '1.1': blatt });
    expect(werte).toHaveLength(1);
    expect(saetze).toEqual([
      'jc-eckwerte-202606.xlsx, Blatt 1.1, Zelle B8: „=1+1“ ist nicht lesbar. Erwartet wird eine Zahl oder eines der Zeichen *, ., -, x. Dazu eine weitere Stelle dieser Art.',
    ]);
  });

  it('liest die anderen Blätter, wenn eines einen Fehlerwert enthält', async () => {
    const { werte, saetze } = await lies({
      '1.1': ECKWERTE,
      '2.1': [['Mai 2026'], ['X', { fehler: '#REF!' }]],
    });
    expect(werte).toHaveLength(16);
    expect(saetze.join('\n')).toContain('Blatt 2.1, Zelle B2: „#REF!“ ist nicht lesbar');
  });

  it('braucht einen Ladestand', async () => {
    const ohne = await liesEckwerteMappe(baueMappe({ '1.1': ECKWERTE }), ANGABEN);
    expect(ohne.ok).toBe(false);
    expect(ohne.meldungen.map(m => m.code)).toContain('L-107');
    const mit = await liesEckwerteMappe(baueMappe({ '1.1': ECKWERTE }), {
      ...ANGABEN,
      ladestand: tag('2026-07-01'),
    });
    expect(mit.ok && mit.wert[0]?.ladestand).toBe(tag('2026-07-01'));
  });
});

describe('eine feindliche Mappe', () => {
  const codes = async (inhalt: Uint8Array): Promise<readonly string[]> => {
    const ergebnis = await liesEckwerteMappe(inhalt, ANGABEN);
    return ergebnis.ok ? ['gelesen'] : ergebnis.meldungen.map(m => m.code);
  };
  const blatt = (xml: string) => baueMappe({ '1.1': [] }, { 'xl/worksheets/sheet1.xml': xml });

  it.each([
    ['leer', new Uint8Array()],
    ['Text', new TextEncoder().encode('PK, aber keine Mappe')],
    ['nur ein Ende', new Uint8Array([0x50, 0x4b, 5, 6, ...new Uint8Array(18)])],
    ['ohne Blätter', packe(new Map([['a.xml', new TextEncoder().encode('<a/>')]]))],
    ['andere Blätter', baueMappe({ Tabelle1: [['a', 1]] })],
  ])('%s: keine Mappe', async (_, inhalt) => {
    expect(await codes(inhalt)).toEqual(['L-101']);
  });

  it('entpackt eine Bombe nicht, auch nicht, wenn sie ihre Größe falsch angibt', async () => {
    const bombe = baueBombe(80 * 1024 ** 2);
    expect(await codes(bombe)).toEqual(['L-102']);
  });

  it.each([
    ['DTD', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>'],
    [
      'Zeile weit draußen',
      '<worksheet><sheetData><row r="1000000000"><c r="A1000000000"><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'Spalte weit draußen',
      '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['verschleierte Zeile', '<worksheet><sheetData><row r="&#49;000000"/></sheetData></worksheet>'],
    ['Zeile als Gleitzahl', '<worksheet><sheetData><row r="1e9"/></sheetData></worksheet>'],
  ])('%s: zu groß oder zu gefährlich', async (_, xml) => {
    expect(await codes(blatt(xml))).toEqual(['L-102']);
  });

  it('aus zerschnittenen und verdrehten Bytes wirft nie', async () => {
    const gut = baueMappe({ Deckblatt: DECKBLATT, '1.1': ECKWERTE });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(gut.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.nat(gut.length),
        async (stellen, laenge) => {
          const bytes = Uint8Array.from(gut);
          for (const [i, b] of stellen) bytes[i] = b;
          const ergebnis = await liesEckwerteMappe(bytes.subarray(0, laenge), ANGABEN);
          expect(typeof ergebnis.ok).toBe('boolean');
          expect(() => texte(ergebnis.meldungen)).not.toThrow();
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** A workbook whose sheet inflates to many zeros, with a size of 10 in its directory. */
const baueBombe = (groesse: number): Uint8Array => {
  const gepackt = deflateRawSync(Buffer.alloc(groesse, 32));
  const zip = packe(new Map([['xl/workbook.xml', gepackt]]));
  const eintrag = zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  zip.writeUInt16LE(8, eintrag + 10);
  zip.writeUInt32LE(10, eintrag + 24);
  zip.writeUInt16LE(8, 8);
  return zip;
};
