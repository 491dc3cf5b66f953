import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datenVon } from './baum/baum.ts';
import { liesDateibaum } from './baum/dateibaum.ts';
import { alsZeile, bytes, gelungenes, plandatei, pruefdatei } from './pruefhilfen.ts';
import { vergleichbar } from './schreiben/erhalt.ts';
import { zufallsdatei } from './zufallsdatei.ts';

const formatiert = (text: string): string => gelungenes(plandatei.formatiere(bytes(text)));
const baum = (text: string) => gelungenes(liesDateibaum(bytes(text)));
const kommentareIn = (text: string): readonly string[] =>
  baum(text)
    .kommentare.map(k => k.text.trim())
    .toSorted();

describe('die übliche Form', () => {
  test('eine von Hand geschriebene Datei mit Kommentaren an allen Stellen', () => {
    expect(formatiert(pruefdatei('unformatiert.yaml'))).toBe(pruefdatei('formatiert.yaml'));
  });

  test.each([['musterjobcenter.yaml'], ['formatiert.yaml']])('was die übliche Form hat, bleibt: %s', name => {
    expect(formatiert(pruefdatei(name))).toBe(pruefdatei(name));
  });

  test('derselbe Plan vor- und nachher, bis auf die Schreibweise der Werte', () => {
    const text = pruefdatei('musterjobcenter.yaml')
      .replace('8980000', '"8.980.000 €"')
      .replace('"84,8 %"', '"84,8 %"');
    const [vorher, nachher] = [text, formatiert(text)].map(t => gelungenes(plandatei.lies(bytes(t))).plan);
    expect(nachher).toEqual(gelungenes(plandatei.lies(bytes(pruefdatei('musterjobcenter.yaml')))).plan);
    expect(vorher?.haushalt.verwaltungskostenbudget).toEqual({
      wert: 898_000_000,
      text: '8.980.000 €',
      schritt: 100,
    });
  });

  test.each([
    ['ganze Euro', 'verwaltungskostenbudget: "59.519.000 €"', 'verwaltungskostenbudget: 59519000'],
    ['Cent bleiben', 'verwaltungskostenbudget: "59519000,00€"', 'verwaltungskostenbudget: "59.519.000,00 €"'],
    [
      'Millionen bleiben',
      "verwaltungskostenbudget: '59,519 Mio. €'",
      'verwaltungskostenbudget: "59,519 Mio. €"',
    ],
    ['Minus', 'umschichtungFrueher: {2020: "−5,00  €"}', 'umschichtungFrueher:\n    2020: "-5,00 €"'],
    ['Mehrdeutiges bleibt', 'verwaltungskostenbudget: 59.519', 'verwaltungskostenbudget: "59.519"'],
    ['Anzahl', 'bezugsgroessen: {elb: "1248"}', 'bezugsgroessen:\n    elb: 1248'],
    [
      'gedruckt bleibt buchstäblich',
      'umschichtung: {betrag: {wert: 1, gedruckt: "−5  €"}}',
      'umschichtung:\n    betrag:\n      wert: 1\n      gedruckt: "−5  €"',
    ],
    ['nichts', 'verwaltungskostenbudget: ~', 'verwaltungskostenbudget:'],
    ['leere Verzeichnisse', 'vergleich: { }', 'vergleich: {}'],
  ])('%s', (_, alt, neu) => {
    expect(formatiert(`haushalt:\n  ${alt}`)).toBe(`haushalt:\n  ${neu}\n`);
  });

  test.each([
    ['ein Wort', '"Wort"', 'Wort'],
    ['ein Datum', '"2022-10-27"', '2022-10-27'],
    ['ein Kürzel', '"16i"', '16i'],
    ['was wie eine Zahl aussieht', "'2022'", '"2022"'],
    ['was wie ja aussieht', "'true'", '"true"'],
    ['Doppelpunkt', "'a: b'", '"a: b"'],
    ['Apostroph', '"it\'s"', "it's"],
    ['mehrere Zeilen', '"a\\nb\\n"', '|\n  a\n  b'],
    ['mehrere Zeilen ohne Ende', '"a\\nb"', '|-\n  a\n  b'],
    ['gefaltet', '>-\n  a\n  b', 'a b'],
    ['Leerzeilen am Ende', '"a\\n\\n"', '"a\\n\\n"'],
    ['unsichtbare Zeichen', '"a\\u202Eb\\u0007"', '"a\\u202eb\\u0007"'],
  ])('Texte: %s', (_, alt, neu) => {
    expect(formatiert(`unbekannt: ${alt}\n`)).toBe(`unbekannt: ${neu}\n`);
  });

  test('Zeilenenden von Windows und eine Marke am Anfang verschwinden', () => {
    expect(formatiert('\uFEFFa: 1\r\n# c\r\nb: 2')).toBe('a: 1\n\n# c\nb: 2\n');
  });
});

describe('nichts geht verloren', () => {
  test('der Zufall findet keine Datei, bei der Daten oder Kommentare fehlen oder ein zweites Mal etwas ändert', () => {
    fc.assert(
      fc.property(zufallsdatei, ({ text, daten, kommentare }) => {
        expect(datenVon(baum(text).wurzel)).toEqual(daten);
        const einmal = formatiert(text);
        expect(vergleichbar(datenVon(baum(einmal).wurzel))).toBe(vergleichbar(daten));
        expect(kommentareIn(einmal)).toEqual([...kommentare].toSorted());
        expect(formatiert(einmal)).toBe(einmal);
      }),
      { numRuns: 300 },
    );
  });

  test('Felder in der Reihenfolge des Formats, Verzeichnisse in der des Schreibers', () => {
    const text =
      'haushalt:\n  vergleich:\n    b: {jahr: 2022, bezeichnung: x}\n    a: {}\n  stand: x\nformat: z\nzuletzt: 1\n';
    expect(formatiert(text)).toBe(
      'format: z\n\nhaushalt:\n  stand: x\n  vergleich:\n    b:\n      bezeichnung: x\n      jahr: 2022\n    a: {}\n\nzuletzt: 1\n',
    );
  });

  test('eine Datei mit Fehlern im Aufbau bleibt, wie sie ist', () => {
    const ergebnis = plandatei.formatiere(bytes('a: 1\nb: "x\n'));
    expect(ergebnis.ok).toBe(false);
    expect(ergebnis.meldungen.map(m => m.fundort)).toEqual([{ zeile: 2, spalte: 4 }]);
  });
});

describe('JSON', () => {
  test('bleibt JSON, in der Reihenfolge des Formats, mit Jahren in der des Schreibers', () => {
    const text =
      '{"haushalt":{"umschichtungFrueher":{"2021":"5 €","2020":"−1,00 €"},"stand":"a"},"format":"stellwerk-plan/1","x":[1,null,true,"é\\u0007",{},[]]}';
    const erwartet = `{
  "format": "stellwerk-plan/1",
  "haushalt": {
    "stand": "a",
    "umschichtungFrueher": {
      "2021": 5,
      "2020": "-1,00 €"
    }
  },
  "x": [
    1,
    null,
    true,
    "é\\u0007",
    {},
    []
  ]
}
`;
    expect(formatiert(text)).toBe(erwartet);
    expect(formatiert(erwartet)).toBe(erwartet);
  });

  test('Kommentare kann JSON nicht halten: dann wird nicht geschrieben', () => {
    const ergebnis = plandatei.formatiere(bytes('{"a": 1, # wichtig\n "b": 2}'));
    expect(ergebnis.meldungen.map(alsZeile)).toEqual([
      '1:10 Beim Schreiben ginge etwas verloren: der Kommentar „# wichtig“. Die Datei bleibt, wie sie ist.',
    ]);
  });
});
