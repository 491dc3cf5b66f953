import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importmeldungen } from '#contract';
import { fassungenAus } from '#domain/aggregate';
import { amtlichesBlatt } from '#domain/kennzahlen';
import { monatAus, tag, type Meldung } from '#domain/werte';
import { erstelleAggregatleser } from './aggregatleser.ts';

const leser = erstelleAggregatleser();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ANGABEN = { datei: 'lang.csv', jobcenter: '10101', ladestand: tag('2025-06-01') };
const texte = (meldungen: readonly Meldung[]): readonly string[] =>
  meldungen.map(
    m =>
      Object.values(importmeldungen)
        .find(a => a.code === m.code)
        ?.satz(m.parameter as never) ?? m.code,
  );

// Invented figures in the form of the long table.
const LANG = `period,kategorie,merkmal,insgesamt,sgb2,jahr,monat,label
2025-01,Arbeitslose,Bestand,3743.0,1470.0,2025,1,Arbeitslose | Bestand
2025-01,Arbeitslose,Arbeitslosenquote,3.2,1.3,2025,1,Arbeitslose | Arbeitslosenquote
2025-01,Grundsicherung,"Bedarfsgemeinschaften, alle",,2797.30338102,2025,1,x
2025-01,Grundsicherung,RLB,,5200.0,2025,1,x
2025-01,Stellen,sozialversicherungspflichtig,215.0,,2025,1,x
2025-01,Stellen,sozialversicherungspflichtig,3211.0,,2025,1,x
2025-02,Arbeitslose,Bestand,*,.,2025,2,x
`;

describe('die lange Tabelle der Eckwerte', () => {
  it('gibt je Zeile beide Rechtskreise, Zeichen als Gründe, Hochgerechnetes gekennzeichnet', () => {
    const ergebnis = leser.eckwerteCsv(bytes(LANG), ANGABEN);
    expect(
      ergebnis.ok &&
        ergebnis.wert.map(w => [w.monat, w.merkmal, w.rechtskreis, w.wert ?? w.wertart, w.hochgerechnet]),
    ).toEqual([
      [monatAus(2025, 1), 'Bestand', 'insgesamt', 3743, false],
      [monatAus(2025, 1), 'Bestand', 'sgb2', 1470, false],
      [monatAus(2025, 1), 'Arbeitslosenquote', 'insgesamt', 3.2, false],
      [monatAus(2025, 1), 'Arbeitslosenquote', 'sgb2', 1.3, false],
      [monatAus(2025, 1), 'Bedarfsgemeinschaften, alle', 'sgb2', 2797.30338102, true],
      [monatAus(2025, 1), 'RLB', 'sgb2', 5200, true],
      [monatAus(2025, 1), 'sozialversicherungspflichtig', 'insgesamt', 215, false],
      [monatAus(2025, 1), 'sozialversicherungspflichtig (2)', 'insgesamt', 3211, false],
      [monatAus(2025, 2), 'Bestand', 'insgesamt', 'geheim', false],
      [monatAus(2025, 2), 'Bestand', 'sgb2', 'kein_wert', false],
    ]);
    expect(ergebnis.meldungen.map(m => m.code)).toEqual(['L-106']);
  });

  it('meldet Zeilen und Werte, die sie nicht liest, mit Zeile und Anzahl', () => {
    const kopf = `${LANG.split('\n')[0]}\n`;
    const ergebnis = leser.eckwerteCsv(
      bytes(
        `${kopf}2025-01,A,B,1.0,2.0,2025,2,x\n2025-01,A,C,1.0,viele,2025,1,x\n2025-01,A,D,1.0,"1,5",2025,1,x\n2025-01,A,E\n`,
      ),
      ANGABEN,
    );
    expect(ergebnis.ok && ergebnis.wert.map(w => w.merkmal)).toEqual(['C', 'D']);
    expect(texte(ergebnis.meldungen)).toEqual([
      'lang.csv, Zeile 5: Der Satz wird nicht gelesen. Gefunden: 3 Felder. Erwartet: 8 Felder.',
      'lang.csv, Zeile 2: Der Satz wird nicht gelesen. Gefunden: 2025-01,A,B,1.0,2.0,2025,2,x. Erwartet: period als JJJJ-MM, passend zu jahr und monat, mit kategorie und merkmal.',
      'lang.csv, Zeile 3, Spalte sgb2: „viele“ ist nicht lesbar. Erwartet wird eine Zahl mit Punkt vor den Nachkommastellen oder eines der Zeichen *, ., -, x. Dazu eine weitere Stelle dieser Art.',
    ]);
  });

  it('sagt, welche Spalten sie erwartet', () => {
    const ergebnis = leser.eckwerteCsv(bytes('a;b\n1;2\n'), ANGABEN);
    expect(texte(ergebnis.meldungen)[0]).toContain('Erwartet: die Spalten period,kategorie');
  });

  it('wirft für keinen Text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary-ascii' }), fc.boolean(), (text, mitKopf) => {
        const inhalt = bytes(mitKopf ? `${LANG.split('\n')[0]}\n${text}` : text);
        expect(texte(leser.eckwerteCsv(inhalt, ANGABEN).meldungen)).toBeDefined();
        expect(texte(leser.kennzahlen(inhalt, { datei: 'k.csv', vermerk: '' }).meldungen)).toBeDefined();
      }),
    );
  });
});

describe('veröffentlichte Kennzahlen', () => {
  const KOPF = 'jobcenter;kennzahl;monat;geschlecht;zaehler;nenner;wert;ladestand;art';
  const lies = (...zeilen: readonly string[]) =>
    leser.kennzahlen(bytes(`${[KOPF, ...zeilen].join('\n')}\n`), { datei: 'k.csv', vermerk: 'sgb2.info' });

  it('kommen als Fassungen, mehrere Ladestände nebeneinander, und tragen das amtliche Blatt', () => {
    const ergebnis = lies(
      '10101;K2;2025-06;;1000;4000;25,0;2025-07-10;hochgerechnet',
      '10101;K2;2025-06;;1010;4000;25,3;2025-10-10;',
      '10101;K2;2025-06;w;410,5;2000;20,5;2025-10-10;endgueltig',
      '10102;K3;2025-06;;900;1000;-10;2025-10-10;endgueltig',
    );
    expect(ergebnis.meldungen).toEqual([]);
    const aggregate = ergebnis.ok ? ergebnis.wert : [];
    expect(fassungenAus(aggregate, '10101', { geschlecht: 'w' }).map(f => f.wert)).toEqual([20.5]);
    expect(fassungenAus(aggregate, '10102').map(f => f.wert)).toEqual([-10]);
    const blatt = amtlichesBlatt('K2', fassungenAus(aggregate, '10101'));
    expect(blatt.amtlicherWert(monatAus(2025, 6))).toMatchObject({ fest: true, fassung: { wert: 25.3 } });
    expect(blatt.amtlicherWert(monatAus(2025, 6), tag('2025-08-01'))?.fassung.wert).toBe(25);
  });

  it('fallen auf, wenn Wert, Zähler und Nenner nicht zusammenpassen, und werden trotzdem so übernommen', () => {
    const ergebnis = lies('10101;K2;2025-06;;1000;4000;26,0;2025-10-10;');
    expect(ergebnis.ok && ergebnis.wert[0]?.fassung.wert).toBe(26);
    expect(texte(ergebnis.meldungen)).toEqual([
      'k.csv, Zeile 2, Spalte wert: Der Wert 26,0 passt nicht zu Zähler und Nenner; daraus folgt 25,0. Übernommen wird er, wie er veröffentlicht ist.',
    ]);
  });

  it.each([
    ['10101;K9;2025-06;;1;2;50;2025-10-10;', 'kennzahl', /eine von K1, K1E1/],
    ['10101;K2;06/2025;;1;2;50;2025-10-10;', 'monat', /JJJJ-MM/],
    ['10101;K2;2025-06;;1;2;50;2025-05-10;', 'ladestand', /nicht vor dem Monat/],
    ['10101;K2;2025-06;;1;2;50;2025-10-10;fertig', 'art', /endgueltig/],
    ['10101;K2;2025-06;;eins;2;50;2025-10-10;', 'zaehler', /eine Zahl/],
    ['a b;K2;2025-06;;1;2;50;2025-10-10;', 'jobcenter', /Träger/],
    ['10101;K2;2025-06;x;1;2;50;2025-10-10;', 'geschlecht', /eines von w, m, nicht_ausgewiesen, oder nichts/],
  ])('%s: Spalte %s nicht lesbar', (zeile, spalte, erwartet) => {
    const ergebnis = lies(zeile);
    expect(ergebnis.ok && ergebnis.wert).toEqual([]);
    expect(texte(ergebnis.meldungen)[0]).toContain(`Spalte ${spalte}`);
    expect(texte(ergebnis.meldungen)[0]).toMatch(erwartet);
  });

  it('zwei verschiedene Werte mit demselben Ladestand: der erste bleibt, und es wird gesagt', () => {
    const gleich = '10101;K2;2025-06;;1;2;50;2025-10-10;';
    const ergebnis = lies(gleich, gleich, '10101;K2;2025-06;;1;2;51;2025-10-10;');
    expect(ergebnis.ok && ergebnis.wert.map(a => a.fassung.wert)).toEqual([50]);
    expect(ergebnis.meldungen.map(m => m.parameter['anzahl'])).toEqual([1]);
  });

  it('nehmen keine unbekannte Spalte an', () => {
    const ergebnis = leser.kennzahlen(bytes(`${KOPF};name\n`), { datei: 'k.csv', vermerk: '' });
    expect(ergebnis.meldungen.map(m => m.code)).toEqual(['L-108']);
  });
});
