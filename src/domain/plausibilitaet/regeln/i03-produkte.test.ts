import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { anzahl, duesseldorf, planMitZeilen, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);

describe('I-03: Produkte und „darunter“', () => {
  it('meldet ein „darunter“, das größer ist als das Ganze', () => {
    const befunde = pruefe(
      planMitZeilen({
        fbw: zeile(300, { bezeichnung: 'FbW' }),
        davon: zeile(400, { bezeichnung: 'abschlussorientiert', teilVon: 'fbw', rolle: 'darunter' }),
      }),
      'I-03',
    );
    expect(kurz(befunde)).toEqual(['I-03 warnt instrumente.zeilen.davon.menge']);
    expect(fehltIn(befunde, '„abschlussorientiert“ (400)', '„FbW“ (300)')).toEqual([]);
  });

  it('meldet Produkte, die zusammen größer sind als ihre Zeile', () => {
    const befunde = pruefe(
      planMitZeilen({
        mat: zeile(100, { bezeichnung: 'MAT' }),
        a: zeile(70, { teilVon: 'mat', rolle: 'produkt' }),
        b: zeile(40, { teilVon: 'mat', rolle: 'produkt' }),
      }),
      'I-03',
    );
    expect(kurz(befunde)).toEqual(['I-03 warnt instrumente.zeilen.mat.rest']);
    expect(fehltIn(befunde, '100 − Produkte 110 = −10')).toEqual([]);
  });

  it('Düsseldorf 2021: nennt den Rest von 160 und die vier mehrfach genannten Produkte, beides nur als Hinweis', () => {
    const befunde = pruefe(duesseldorf(), 'I-03');
    expect(kurz(befunde)).toEqual([
      'I-03 hinweis instrumente.zeilen.aktivierung.rest',
      'I-03 hinweis instrumente.sichten',
    ]);
    expect(
      fehltIn(
        befunde,
        '6.392 − Produkte 6.232 = 160',
        '„„Stark im Beruf“',
        '„Außerbetriebliche Berufsausbildung (BaE)“',
        '„Assistierte Ausbildung (AsA flex)“',
        '„Arbeiten und Lernen“',
        'ergeben die Tabellen 11.527',
      ),
    ).toEqual([]);
    expect(befunde.map(b => b.text).join()).not.toContain('Talentcenter');
  });

  it('schweigt, wenn die Produkte die Zeile ganz erklären, und zählt „darunter“ nicht dazu', () => {
    const befunde = pruefe(
      planMitZeilen({
        mat: zeile(100),
        a: zeile(60, { teilVon: 'mat', rolle: 'produkt' }),
        b: zeile(40, { teilVon: 'mat', rolle: 'produkt' }),
        c: zeile(30, { teilVon: 'mat', rolle: 'darunter' }),
      }),
      'I-03',
    );
    expect(befunde).toEqual([]);
  });

  it('vergleicht keine Stunden mit Eintritten', () => {
    const befunde = pruefe(
      planMitZeilen({
        asa: zeile(20),
        abh: { ...zeile(0), einheit: 'stunden', menge: anzahl(4000), teilVon: 'asa', rolle: 'darunter' },
      }),
      'I-03',
    );
    expect(befunde).toEqual([]);
  });
});
