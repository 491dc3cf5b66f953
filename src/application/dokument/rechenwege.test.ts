import { expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import type { Baustein } from '#ports';
import { gerechnet, musterplan } from '../pruefhilfen.ts';
import { anhangRechenwege } from './rechenwege.ts';

const rechnung = gerechnet(
  musterplan({
    personal: {
      stand: 'eigene',
      bereiche: {
        leistung: {
          bezeichnung: 'Leistung',
          aufgabe: 'leistung',
          soll: gesagt('vzae', '10 VZÄ'),
          unbesetzt: gesagt('vzae', '1 VZÄ'),
          langzeiterkrankte: anzahl(2),
        },
      },
    },
  }),
);
const [anhang] = anhangRechenwege(rechnung);
const bausteine: readonly Baustein[] = anhang?.bausteine ?? [];
const ueberschriften = bausteine.flatMap(b => (b.art === 'ueberschrift' ? [b.text] : []));
const saetze = bausteine.flatMap(b => (b.art === 'rechenweg' ? [[b.name, b.satz] as const] : []));

it('Rechenwege stehen unter dem Teil des Plans, zu dem sie gehören, Rechtswerte zuletzt', () => {
  expect(anhang?.nachschlagen).toBe(true);
  expect(ueberschriften).toEqual(['Haushalt', 'Personal', 'Verwendete Rechtswerte']);
});

it('Was vor dem Doppelpunkt steht, sagt ein Rechenweg nur einmal', () => {
  const satz = new Map(saetze).get('Leistung: Vakanzquote');
  expect(satz).toContain('unbesetzte Stellen 1 VZÄ ÷ Soll 10 VZÄ');
  expect(satz).not.toContain('Leistung');
});

it('Ein Rechtswert steht einmal da, auch wenn er für mehrere Tage gebraucht wird', () => {
  const recht = saetze.slice(saetze.findLastIndex(([, s]) => !s.includes('Stichtag')) + 1);
  expect(recht.length).toBeGreaterThan(0);
  expect(new Set(recht.map(r => r.join(' '))).size).toBe(recht.length);
});
