import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datenVon } from './baum/baum.ts';
import { liesDateibaum } from './baum/dateibaum.ts';
import { alsZeile, bytes, gelungenes, plandatei, pruefdatei } from './pruefhilfen.ts';
import { vergleichbar } from './schreiben/erhalt.ts';
import { zufallsdatei } from './zufallsdatei.ts';

const mit = (text: string, ort: readonly string[], daten: unknown): string =>
  gelungenes(plandatei.fuegeEin(bytes(text), ort, daten));

describe('etwas in eine Plandatei einsetzen', () => {
  test('ein vorhandener Block wird ersetzt, alle anderen Zeilen bleiben', () => {
    const muster = pruefdatei('musterjobcenter.yaml');
    const neu = mit(muster, ['rechtsstand'], {
      datum: '2026-11-21',
      hash: 'a'.repeat(64),
      werte: { 'x.2023-01-01': '5 %' },
    });
    const davor = muster.slice(0, muster.indexOf('rechtsstand:'));
    expect(neu).toBe(
      `${davor}rechtsstand:\n  datum: 2026-11-21\n  hash: "${'a'.repeat(64)}"\n  werte:\n    x.2023-01-01: "5 %"\n`,
    );
    expect(gelungenes(plandatei.lies(bytes(neu))).plan.rechtsstand?.werte).toEqual({ 'x.2023-01-01': '5 %' });
  });

  test('ein neuer Block kommt an seine Stelle im Format; was nicht die übliche Form hat, bleibt so', () => {
    const text = 'format:   stellwerk-plan/1\nhaushalt:  {stand: a}   # c\n# zu den Texten\ntexte: {}\n';
    expect(mit(text, ['gedruckt'], { 'haushalt.x': '5 €' })).toBe(
      'format:   stellwerk-plan/1\nhaushalt:  {stand: a}   # c\n\ngedruckt:\n  haushalt.x: "5 €"\n\n# zu den Texten\ntexte: {}\n',
    );
    expect(mit(text, ['rechtsstand'], { datum: '2023-01-01' })).toBe(
      `${text}\nrechtsstand:\n  datum: 2023-01-01\n`,
    );
  });

  test('ein einzelner Wert; der Kommentar dahinter bleibt', () => {
    const text = 'deckblatt:\n    # Beratung\n    zustand: Entwurf   # noch\n    land: NW\n';
    expect(mit(text, ['deckblatt', 'zustand'], 'beschlossen')).toBe(
      'deckblatt:\n    # Beratung\n    zustand: beschlossen # noch\n    land: NW\n',
    );
    expect(mit(text, ['deckblatt', 'jahr'], 2023)).toBe(
      'deckblatt:\n    # Beratung\n    zustand: Entwurf   # noch\n    land: NW\n    jahr: 2023\n',
    );
  });

  test('Kommentare in dem, was ersetzt wird, stehen danach darüber', () => {
    const text =
      'rechtsstand: # Stand\n  # oben\n  datum: 2022-01-01 # Tag\n  werte:\n    a: b\n    # innen\n  # unten\n# Ende\n';
    expect(mit(text, ['rechtsstand'], { datum: '2023-01-01' })).toBe(
      '# oben\n# Tag\n# innen\n# unten\nrechtsstand: # Stand\n  datum: 2023-01-01\n# Ende\n',
    );
  });

  test('Zeilenenden von Windows bleiben', () => {
    expect(mit('format: x\r\n# c\r\ntexte:\r\n', ['rechtsstand'], { datum: 'a' })).toBe(
      'format: x\r\n# c\r\ntexte:\r\n\r\nrechtsstand:\r\n  datum: a\r\n',
    );
  });

  test('in Klammern und in JSON wird die ganze Datei in die übliche Form gebracht', () => {
    expect(mit('format: x\ndeckblatt: {land: NW} # c\n', ['deckblatt', 'jahr'], 2023)).toBe(
      'format: x\n\ndeckblatt: # c\n  land: NW\n  jahr: 2023\n',
    );
    expect(mit('{"texte": {}, "format": "x"}', ['texte', 'budget'], 'a\nb')).toBe(
      '{\n  "format": "x",\n  "texte": {\n    "budget": "a\\nb"\n  }\n}\n',
    );
  });

  test('wo kein Verzeichnis ist, lässt sich nichts einsetzen', () => {
    const ergebnis = plandatei.fuegeEin(bytes('a:\n  b: 1\n'), ['a', 'b', 'c'], 2);
    expect(ergebnis.meldungen.map(alsZeile)).toEqual([
      '1:1 „b“ ist kein Verzeichnis mit Feldern; dort lässt sich nichts einfügen.',
    ]);
    expect(plandatei.fuegeEin(bytes('a: "x'), ['a'], 2).ok).toBe(false);
  });

  test('in keiner Zufallsdatei geht etwas anderes verloren', () => {
    const ort = fc.constantFrom(
      ['rechtsstand'],
      ['haushalt'],
      ['deckblatt', 'neu'],
      ['texte', 'budget'],
      ['x', 'y', 'z'],
    );
    const daten = fc.constantFrom<unknown>('Text', 'a\nb\n', 5, null, { a: [1, { b: 'c' }], d: {} }, []);
    fc.assert(
      fc.property(zufallsdatei, ort, daten, (datei, stelle, neu) => {
        const ergebnis = plandatei.fuegeEin(bytes(datei.text), stelle, neu);
        if (!ergebnis.ok) {
          expect(ergebnis.meldungen.map(m => m.code)).toEqual(['DATEI-14']);
          return;
        }
        const baum = gelungenes(liesDateibaum(bytes(ergebnis.wert)));
        expect(baum.kommentare.map(k => k.text.trim()).toSorted()).toEqual([...datei.kommentare].toSorted());
        const erwartet = structuredClone(datei.daten) as Record<string, unknown>;
        let hier = erwartet;
        for (const feld of stelle.slice(0, -1)) {
          const innen = hier[feld];
          const istLeer = innen === undefined || innen === null || Object.keys(innen).length === 0;
          if (istLeer) hier[feld] = {};
          hier = hier[feld] as Record<string, unknown>;
        }
        hier[stelle.at(-1) ?? ''] = neu;
        expect(vergleichbar(datenVon(baum.wurzel))).toBe(vergleichbar(erwartet));
      }),
      { numRuns: 200 },
    );
  });
});
