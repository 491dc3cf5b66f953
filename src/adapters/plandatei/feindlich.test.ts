import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytes, meldungenZu, plandatei, pruefdatei } from './pruefhilfen.ts';

const GROSS = 1_999_000;
const voll = (stueck: string): string => stueck.repeat(Math.floor(GROSS / bytes(stueck).length));
const PLAN = 'format: stellwerk-plan/1\n';

describe('Dateien, die Schaden anrichten wollen, werden beantwortet', () => {
  const TIEF = 'Die Datei ist tiefer als 20 Ebenen verschachtelt. Ein Plan braucht höchstens zehn.';
  const VIELE =
    'Die Datei besteht aus mehr als 100.000 Feldern, Werten, Zeichen und Leerzeilen; so groß ist kein Plan.';

  test.each([
    ['[ [ [', voll('['), `1:21 ${TIEF}`],
    ['{a: {a:', voll('{a: '), `1:81 ${TIEF}`],
    ['- - -', voll('- '), `1:41 ${TIEF}`],
    [': : :', voll(': '), `1:41 ${TIEF}`],
    ['a: a: a:', voll('a: '), `1:62 ${TIEF}`],
    ['Einrückung', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), `21:22 ${TIEF}`],
    ['viele Felder', voll('a: 1\n'), `14286:4 ${VIELE}`],
    ['viele Felder in einer Zeile', `{${voll('"a": 1,')}}`, `1:116668 ${VIELE}`],
    ['viele Kommentare', voll('#\n'), `50001:1 ${VIELE}`],
    ['viele leere Zeilen', voll('\n'), `100001:1 ${VIELE}`],
    ['viele Textblöcke', voll('a: |\n'), `12501:1 ${VIELE}`],
  ])('%s', (_, datei, meldung) => {
    expect(meldungenZu(datei)).toEqual([meldung]);
  });

  test.each([
    ['schließende Klammern', voll(']')],
    ['Fragezeichen', voll('? ')],
    ['offenes Anführungszeichen', `"${voll('x')}`],
    ['offener Apostroph', `'${voll("x''")}`],
    ['Schrägstriche', `"${voll('\\')}`],
    ['falsche Zeichenfolgen', `a: "${voll('\\q')}"`],
    ['eine lange Zeile', voll('x')],
    ['Tabulatoren', voll('\t')],
    ['Tabulatoren im Textblock', `a: |\n b\n${voll('\t\n')}`],
    ['Zeilenenden von Windows', voll('a: b\r\n')],
    ['Zeilenenden von früher', voll('\r')],
    ['NUL', voll('\0')],
    ['Anker', voll('&a ')],
    ['Verweise', voll('*a ')],
    ['Typangaben', voll('!a ')],
    ['Dokumente', voll('--- a\n')],
    ['Anweisungen', voll('%A\n')],
    ['Kommas', `[${voll(',')}`],
    ['ein langer Wert', `${PLAN}haushalt: {stand: a, verwaltungskostenbudget: "1${voll(',')}1"}`],
    ['ein langer Wert mit Lücken', `${PLAN}haushalt: {stand: a, verwaltungskostenbudget: "1${voll(' x')}1"}`],
    ['eine lange Adresse', `${PLAN}gedruckt: {"${voll('a.')}": x}`],
    ['ein langer Schlüssel', `${PLAN}${voll('k')}: 1`],
    ['ein langer Text', `${PLAN}texte:\n  budget: |\n${voll('    ä\n')}`],
    ['viele Zuschläge im Kreis', zuschlaege()],
    [
      'viele falsche Schlüssel',
      `${PLAN}staende:\n${Array.from({ length: 15_000 }, (_, i) => `  K${i}: 1\n`).join('')}`,
    ],
  ])('%s', (_, datei) => {
    const meldungen = meldungenZu(datei);
    expect(meldungen.length).toBeGreaterThan(0);
    expect(meldungen.length).toBeLessThanOrEqual(201);
    for (const meldung of meldungen) {
      expect(meldung).toMatch(/^\d+:\d+ /);
      expect(meldung.length).toBeLessThan(600);
    }
    expect(plandatei.formatiere(bytes(datei)).ok).toBeTypeOf('boolean');
  });

  test('Namen, die JavaScript etwas bedeuten, sind Namen', () => {
    const datei = `${PLAN}constructor: 1\nhaushalt:\n  stand: toString\n  __proto__: {a: 1}\nstaende: {hasOwnProperty: 1}\n`;
    expect(meldungenZu(datei)).toEqual([
      '5:3 „__proto__“ ist als Schlüssel nicht möglich. Erwartet: ein anderer Name; dieser ist vergeben.',
    ]);
    expect(
      meldungenZu(datei.replace('  __proto__: {a: 1}\n', '')).map(m => m.split(' ').slice(0, 4).join(' ')),
    ).toEqual([
      '1:1 Das Feld „deckblatt“',
      '2:1 Das Feld „constructor“',
      '4:10 „toString“ hat nicht',
      '5:11 „hasOwnProperty“ ist als',
      '5:27 Hier wird ein',
    ]);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });
});

function zuschlaege(): string {
  const zeile = (i: number): string =>
    `    k${i}: {art: zuschlag, bezeichnung: x, satz: "1 %", auf: [${Array.from({ length: 40 }, (_, j) => `k${(i + j + 1) % 190}`).join(', ')}]}\n`;
  return `${PLAN}haushalt:\n  stand: a\n  verwaltungskosten:\n${Array.from({ length: 190 }, (_, i) => zeile(i)).join('')}`;
}

describe('beschädigte Pläne', () => {
  const MUSTER = pruefdatei('musterjobcenter.yaml');

  const erwarteAntwort = (datei: string): void => {
    const gelesen = plandatei.lies(bytes(datei));
    expect(gelesen.meldungen.length > 0).toBe(!gelesen.ok);
    for (const { fundort } of gelesen.meldungen) {
      expect(fundort?.zeile).toBeGreaterThan(0);
      expect(fundort?.spalte).toBeGreaterThan(0);
      expect(fundort?.zeile).toBeLessThanOrEqual(datei.split('\n').length);
    }
  };

  test('abgeschnitten an jeder Stelle: immer eine Antwort mit Fundort', () => {
    fc.assert(
      fc.property(fc.nat({ max: MUSTER.length }), laenge => {
        erwarteAntwort(MUSTER.slice(0, laenge));
      }),
    );
  });

  test('mit vertauschten, gelöschten und fremden Stücken: immer eine Antwort mit Fundort', () => {
    const stueck = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom(
        '\n',
        '  ',
        ': ',
        '- ',
        '"',
        "'",
        '[',
        '}',
        '#',
        '\t',
        '|',
        '&',
        '*',
        '!',
        'ü',
        '\u202E',
        'null',
        '5',
        '\r\n',
        '---\n',
      ),
    );
    const stelle = fc.nat({ max: MUSTER.length });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(stelle, fc.nat({ max: 30 }), stueck), { minLength: 1, maxLength: 4 }),
        eingriffe => {
          erwarteAntwort(
            eingriffe.reduce((text, [i, n, neu]) => text.slice(0, i) + neu + text.slice(i + n), MUSTER),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test('beliebige Bytes: immer eine Antwort', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), inhalt => {
        expect(plandatei.lies(inhalt).meldungen.every(m => m.fundort !== undefined)).toBe(true);
      }),
    );
  });
});
