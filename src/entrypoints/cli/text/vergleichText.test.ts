import { expect, it } from 'vitest';
import type { Planvergleich } from '#application';
import { vergleichText } from './vergleichText.ts';

const kopf = { jobcenter: 'Musterkreis', jahr: 2026, stand: '10.11.2025', zustand: 'Entwurf' };

const mitNeuen = (neu: Planvergleich['zahlen']['neu']): string =>
  vergleichText(
    {
      format: 'stellwerk-planvergleich/1',
      a: kopf,
      b: kopf,
      deckblatt: [],
      zahlen: { neu, entfallen: [], geaendert: [], gleich: 0 },
      texte: [],
      schwerpunkte: { neu: [], entfallen: [] },
      handlungsansaetze: { neu: [], entfallen: [] },
      befunde: { neu: [], entfallen: [] },
    },
    100,
  );

const zahl = (wert: string, errechnet = false) => ({ adresse: 'a', name: 'Zahl', wert, errechnet });

it('neue Zahlen stehen einzeln, wenn sie gesagt sind; errechnete und Nullen werden gezählt', () => {
  const text = mitNeuen([zahl('0,46 Punkte'), zahl('0,00 €'), zahl('0 %'), zahl('5 %', true), zahl('−3')]);
  expect(text).toContain('Zahl: 0,46 Punkte (a)');
  expect(text).toContain('Zahl: −3 (a)');
  expect(text).toContain('dazu 3 errechnete oder mit dem Wert 0');
  expect(text).not.toContain('0,00 €');
  expect(mitNeuen([zahl('5 %', true)])).toContain('  1 errechnete oder mit dem Wert 0');
});
