import { describe, expect, test } from 'vitest';
import { bytes, meldungenZu, ohneMarke, plandatei } from './pruefhilfen.ts';

const KEIN_YAML = 'Die Datei ist kein gültiges YAML oder JSON: ';
const DOPPELPUNKT = 'Hinter dem Feldnamen fehlt ein Doppelpunkt mit einem Leerzeichen danach („feld: wert“).';
const EINRUECKUNG =
  'Die Einrückung dieser Zeile passt zu keiner Zeile darüber. Felder einer Ebene beginnen in derselben Spalte.';
const KOMMA =
  'Zwischen zwei Einträgen der Klammer fehlt ein Komma, oder hinter einem Feldnamen ein Doppelpunkt.';
const BLOCK = 'Nach „|“ oder „>“ beginnt der Text erst in der nächsten Zeile.';
const TABULATOR = 'Die Zeile ist mit einem Tabulator eingerückt. Rücken Sie mit Leerzeichen ein.';
const OFFEN = 'Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.';
const VERGESSEN =
  'Der Text in Anführungszeichen, der hier beginnt, endet erst in einer späteren Zeile, und dahinter steht noch etwas. Fehlt das schließende Anführungszeichen?';
const ZUVIEL =
  'Nach dem Wert steht noch etwas. Gehört es dazu, setzen Sie alles zusammen in Anführungszeichen.';
const ZU_WEIT =
  'Die nächste Zeile ist weiter eingerückt, obwohl hier schon ein Wert steht. Rücken Sie sie ein wie diese.';

describe('Fehler im Aufbau: Zeile, Spalte, Satz', () => {
  test('nach einem Tabulator sind die weiteren Einrückungen Folgen und bleiben weg', () => {
    const text = 'a:\n\tb: 1\n  c:\n    d: 2\n   e: 3\n  f: 4\n';
    expect(meldungenZu(text)).toEqual([`2:1 ${KEIN_YAML}${TABULATOR}`]);
  });

  test.each([
    ['Tabulator', 'a:\n⟦\tb: 1\n', TABULATOR],
    ['Tabulator nach Leerzeichen', 'a:\n  b: 1\n⟦\tc: 2\n', TABULATOR],
    ['Tabulator im Textblock', 'a: |\n  b\n⟦\t\nc: 1\n', TABULATOR],
    ['zu weit eingerückt', 'a: ⟦1\n  b: 2\n', ZU_WEIT],
    ['zu wenig eingerückt', 'a:\n    b: 1\n  ⟦c: 2\n', EINRUECKUNG],
    ['Liste anders eingerückt', 'a:\n  - x\n ⟦- y\n', EINRUECKUNG],
    ['Textblock zu wenig eingerückt', 'a: |\n   x\n  ⟦y\n', EINRUECKUNG],
    ['fehlender Doppelpunkt am Anfang', '⟦format stellwerk\ndeckblatt: 1\n', DOPPELPUNKT],
    ['fehlender Doppelpunkt', 'a: 1\n⟦b\nc: 2\n', DOPPELPUNKT],
    ['fehlendes Leerzeichen nach dem Doppelpunkt', 'a: 1\n⟦b:2\n', DOPPELPUNKT],
    ['fehlendes Leerzeichen weiter innen', 'x:\n  ⟦a:1\n  b: 2\n', DOPPELPUNKT],
    ['Text nach dem Textblock', 'a: |\n⟦x\n', DOPPELPUNKT],
    [
      'Doppelpunkt im Wert',
      'titel: ⟦Plan: 2023\n',
      'Im Wert steht ein Doppelpunkt mit Leerzeichen. Setzen Sie den ganzen Wert in Anführungszeichen.',
    ],
    ['doppeltes Anführungszeichen offen', 'a: ⟦"x\n', OFFEN],
    ['einfaches Anführungszeichen offen', "a: ⟦'it''s\n", OFFEN],
    ['einfaches Anführungszeichen nur verdoppelt', "a: ⟦'x''", OFFEN],
    ['Anführungszeichen nur mit Schrägstrich', 'a: ⟦"x\\"', OFFEN],
    ['Anführungszeichen vergessen', 'a: ⟦"x\nb: "y"\n', OFFEN],
    ['Anführungszeichen vergessen in Klammern', '{"a": ⟦"x,\n"b": 1}\n', VERGESSEN],
    ['Text nach mehreren Zeilen in Anführungszeichen', 'a: ⟦"x\n  y" z\n', VERGESSEN],
    ['Text nach dem Anführungszeichen', 'a: "x" ⟦y\n', ZUVIEL],
    ['Apostroph im Text', "a: 'it'⟦s'\n", ZUVIEL],
    [
      'Schrägstrich im Text',
      'a: "C:⟦\\Users"\n',
      'Nach dem umgekehrten Schrägstrich steht kein bekanntes Zeichen („\\U“). Schreiben Sie ihn doppelt („\\\\“).',
    ],
    [
      'Zeichen, das es nicht gibt',
      'a: "⟦\\U00110000"\n',
      'Nach dem umgekehrten Schrägstrich steht kein bekanntes Zeichen („\\U“). Schreiben Sie ihn doppelt („\\\\“).',
    ],
    [
      'Prozentzeichen',
      'a: ⟦%x\n',
      'Ein Wert kann nicht mit „%“ beginnen. Setzen Sie ihn in Anführungszeichen.',
    ],
    ['Klammeraffe', 'a: ⟦@x\n', 'Ein Wert kann nicht mit „@“ beginnen. Setzen Sie ihn in Anführungszeichen.'],
    ['Gravis', 'a: ⟦`x\n', 'Ein Wert kann nicht mit „`“ beginnen. Setzen Sie ihn in Anführungszeichen.'],
    [
      'Komma am Anfang',
      'a: ⟦,x\n',
      'Ein Wert kann nicht mit „,“ beginnen. Setzen Sie ihn in Anführungszeichen.',
    ],
    ['Text in der Zeile des Textblocks', 'a: | ⟦x\n', BLOCK],
    ['Text gleich nach dem Zeichen', 'a: >⟦x\n', BLOCK],
    [
      'Liste in der Zeile des Feldes',
      'a: ⟦- x\n',
      'Ein Listeneintrag („- “) beginnt in einer neuen Zeile unter seinem Feld. Gehört der Strich zum Text, setzen Sie den Text in Anführungszeichen.',
    ],
    ['Klammer offen', 'a: ⟦[1, 2\n', 'Die Klammer „[“, die hier beginnt, wird nicht geschlossen.'],
    [
      'Klammer offen, weiteres Feld',
      'a: ⟦{b: 1\nc: 2\n',
      'Die Klammer „{“, die hier beginnt, wird nicht geschlossen.',
    ],
    ['Klammer ohne Anfang', 'a: ⟦]\n', 'Zur schließenden Klammer „]“ fehlt die öffnende.'],
    ['falsche Klammer', 'a: [1⟦}\n', '„}“ schließt eine Klammer, die mit „[“ geöffnet wurde.'],
    ['Komma zu viel', 'a: [1,⟦,2]\n', 'Hier steht ein Komma zu viel.'],
    ['Komma fehlt', '{"a": 1,\n "b" ⟦2}', KOMMA],
    ['Kommentar ohne Leerzeichen', 'a: "x"⟦#c\n', 'Vor dem Kommentarzeichen „#“ fehlt ein Leerzeichen.'],
    ['leerer Feldname', '⟦: a\n', 'Vor dem Doppelpunkt fehlt der Feldname.'],
    [
      'Klammer als Feldname',
      '⟦[a, b]: c\n',
      'Ein Feldname ist ein einfacher Text, keine Klammer und keine Liste.',
    ],
  ])('%s', (_, datei, satz) => {
    const { text, ort } = ohneMarke(datei);
    expect(meldungenZu(text)).toEqual([`${ort} ${KEIN_YAML}${satz}`]);
  });

  test('mehrere Fehler an mehreren Stellen kommen alle, eine Meldung je Zeile', () => {
    const datei = 'a: @x\nb: %y\nc: "z" z\nd: 1\nd: 2\n';
    expect(meldungenZu(datei)).toHaveLength(3);
    expect(meldungenZu('a: 1\nb: 2\na: 3\nx:\n  y: 1\n  y: 2\n')).toEqual([
      '3:1 Das Feld „a“ steht hier zum zweiten Mal, zuerst in Zeile 1. Behalten Sie eines.',
      '6:3 Das Feld „y“ steht hier zum zweiten Mal, zuerst in Zeile 5. Behalten Sie eines.',
    ]);
  });

  test('eine abgeschnittene Datei', () => {
    expect(meldungenZu('format: stellwerk-plan/1\ndeckblatt:\n  titel: "Lokales Pl')).toEqual([
      `3:10 ${KEIN_YAML}${OFFEN}`,
    ]);
    expect(meldungenZu('{"format": "stellwerk-plan/1", "deckblatt": {"titel": "x",')).toEqual([
      `1:1 ${KEIN_YAML}Die Klammer „{“, die hier beginnt, wird nicht geschlossen.`,
    ]);
  });
});

describe('was YAML könnte, ein Plan aber nicht braucht', () => {
  const RAT = 'Gehört das Zeichen zum Text, setzen Sie den Text in Anführungszeichen.';
  const verweis = (zeichen: string): string =>
    `Anker und Verweise („${zeichen}“) sind in Dateien von Stellwerk nicht erlaubt. Schreiben Sie den Inhalt aus; gehört das Zeichen zum Text, setzen Sie den Text in Anführungszeichen.`;
  const DOKUMENTE = 'Legen Sie für jedes eine eigene Datei an.';

  test.each([
    ['Anker', 'a: ⟦&x 1\n', verweis('&x')],
    ['Verweis', 'a: ⟦*x\n', verweis('*x')],
    ['Text mit Sternchen', 'a: ⟦*wichtig*\n', verweis('*wichtig*')],
    [
      'Typangabe',
      'a: ⟦!!str 1\n',
      `Typangaben („!!str“) sind in Dateien von Stellwerk nicht erlaubt. ${RAT}`,
    ],
    [
      'Einmischung',
      '⟦<<: 1\n',
      'Einmischungen („<<“) sind in Dateien von Stellwerk nicht erlaubt. Schreiben Sie den Inhalt aus.',
    ],
    [
      'Anweisung',
      '⟦%YAML 1.1\n---\na: 1\n',
      `Anweisungen an YAML sind in Dateien von Stellwerk nicht erlaubt. ${RAT}`,
    ],
    ['Fragezeichen', '⟦? a\n: b\n', `Schlüssel mit „?“ sind in Dateien von Stellwerk nicht erlaubt. ${RAT}`],
    [
      'zweites Dokument',
      'a: 1\n⟦---\nb: 2\n',
      `Mehrere Dokumente in einer Datei („---“) sind in Dateien von Stellwerk nicht erlaubt. ${DOKUMENTE}`,
    ],
    [
      'Ende eines Dokuments',
      'a: 1\n⟦...\n',
      `Mehrere Dokumente in einer Datei („...“) sind in Dateien von Stellwerk nicht erlaubt. ${DOKUMENTE}`,
    ],
  ])('%s', (_, datei, satz) => {
    const { text, ort } = ohneMarke(datei);
    expect(meldungenZu(text)).toEqual([`${ort} ${satz}`]);
  });

  test('alle Anker und Verweise werden gemeldet', () => {
    expect(meldungenZu('a: &a [x]\nb: &b [*a, *a]\nc: [*b]\n').map(m => m.split(' ')[0])).toEqual([
      '1:4',
      '2:4',
      '2:8',
      '2:12',
      '3:5',
    ]);
  });
});

describe('Dateien, die kein Text sind', () => {
  const LEER = '1:1 Die Datei ist leer. Ein Plan beginnt mit der Zeile „format: stellwerk-plan/1“.';
  const kodierung = (vermutlich = ''): string =>
    `Die Datei ist nicht als UTF-8 gespeichert${vermutlich}. Speichern Sie sie im Editor mit der Kodierung UTF-8.`;

  test.each([[''], ['\n\n'], ['# nur ein Kommentar\n'], ['---\n'], ['\uFEFF'], ['null'], ['   \t ']])(
    'leer: %j',
    datei => {
      expect(meldungenZu(datei)).toEqual([LEER]);
    },
  );

  test('andere Kodierungen', () => {
    expect(meldungenZu(Buffer.from('a: 1\nbü: 2\nc: 3', 'latin1'))).toEqual([
      `2:2 ${kodierung(', sondern vermutlich als Windows-1252 („ANSI“)')}`,
    ]);
    expect(meldungenZu(Buffer.from('\uFEFFa: ä\n', 'utf16le'))).toEqual([
      `1:1 ${kodierung(', sondern vermutlich als UTF-16')}`,
    ]);
    expect(meldungenZu(Buffer.from([...bytes('ä: "'), 0xf0, 0x9f, 0x98]))).toEqual([`1:5 ${kodierung()}`]);
  });

  test('unsichtbare Zeichen', () => {
    const satz = (zeichen: string): string =>
      `Hier steht ein unsichtbares Steuerzeichen (${zeichen}). Löschen Sie es.`;
    expect(meldungenZu('a: 1\nb: \0x\nc: \u202Ey\n')).toEqual([
      `2:4 ${satz('U+0000')}`,
      `3:4 ${satz('U+202E')}`,
    ]);
    expect(meldungenZu('a: 1\rb: 2\r')).toEqual([`1:5 ${satz('U+000D')}`, `1:10 ${satz('U+000D')}`]);
    expect(meldungenZu('\uFEFF\uFEFFa: 1')).toEqual([`1:1 ${satz('U+FEFF')}`]);
    expect(meldungenZu('a: 😀😀\u0007')).toEqual([`1:8 ${satz('U+0007')}`]);
  });

  test('zu große Dateien, bis zur Grenze gelesen', () => {
    expect(meldungenZu(new Uint8Array(2_000_001))).toEqual([
      '1:1 Die Datei ist 2.000.001 Bytes groß, erlaubt sind 2.000.000. Teilen Sie den Plan oder kürzen Sie Texte.',
    ]);
    expect(meldungenZu(`# ${'x'.repeat(1_999_998)}`)).toEqual([LEER]);
  });

  test.each([['Hallo Welt'], ['- a\n- b\n'], ['12'], ['"x"'], ['[1, 2]']])(
    'etwas anderes als ein Plan: %j',
    datei => {
      expect(meldungenZu(datei)).toHaveLength(1);
      expect(meldungenZu(datei)[0]).toMatch(
        /^1:1 Hier wird ein Verzeichnis mit Feldern erwartet, gefunden: /,
      );
      expect(plandatei.formatiere(bytes(datei)).ok).toBe(false);
    },
  );
});
