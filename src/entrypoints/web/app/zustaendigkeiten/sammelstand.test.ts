import { describe, expect, test } from 'vitest';
import type { Sammelzeile } from '#application/planung';
import { tag } from '#domain/werte';
import { sammelstaende } from './sammelstand.ts';

const zeile = (angaben: Partial<Sammelzeile>): Sammelzeile => ({
  id: '1',
  plan: 'p',
  kapitel: 'ziele',
  einheit: 'e',
  konto: null,
  name: '',
  frist: null,
  status: 'offen',
  ueberfaellig: false,
  befunde: { sperrt: 0, warnt: 0, hinweis: 0, geprueft: 0 },
  einheiten: ['Bereich 1'],
  darfMelden: false,
  darfVergeben: false,
  ...angaben,
});

describe('Wie weit die Einheiten sind', () => {
  test('zählt von den Teams nach oben, nennt die nächste offene Frist und hält Personen für sich', () => {
    const staende = sammelstaende([
      zeile({ einheiten: ['Bereich 1', 'Team 2'], frist: tag('2026-10-15'), ueberfaellig: true }),
      zeile({ einheiten: ['Bereich 1', 'Team 1'], frist: tag('2026-09-01'), status: 'fertig gemeldet' }),
      zeile({ status: 'in Arbeit', frist: tag('2026-12-01') }),
      zeile({ einheit: null, konto: 'k', einheiten: [] }),
    ]);
    expect(staende.map(s => [s.name, s.tiefe, ...Object.values(s.anzahl), s.ueberfaellig, s.frist])).toEqual([
      ['Bereich 1', 0, 1, 1, 1, 1, '15.10.2026'],
      ['Team 1', 1, 0, 0, 1, 0, null],
      ['Team 2', 1, 1, 0, 0, 1, '15.10.2026'],
      ['Einzelne Personen', 0, 1, 0, 0, 0, null],
    ]);
  });
});
