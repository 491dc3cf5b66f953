import { expect, it } from 'vitest';
import { handlungsfeldmatrix } from './handlungsfeldmatrix.ts';
import { alsWorte, bauFuer, tabellen } from '../pruefhilfen.ts';

it('Handlungsfelder stehen als Befähiger und Ergebnisse da, jeder Punkt in eigener Zeile', () => {
  const matrix = tabellen(
    handlungsfeldmatrix(
      bauFuer({
        handlungsfelder: {
          a: { feld: 'schluesselergebnisse', punkte: ['Mehr Integrationen'] },
          b: { feld: 'fuehrung', punkte: ['Ziele vereinbaren', 'Team stärken'] },
          c: { feld: 'prozesse', bezeichnung: 'Abläufe', punkte: ['Akte'] },
        },
      }),
    ),
  );
  expect(Object.entries(matrix).map(([titel, tabelle]) => [titel, alsWorte(tabelle)])).toEqual([
    [
      'Befähiger',
      [
        ['Handlungsfeld', 'was ansteht'],
        ['Führung', '• Ziele vereinbaren/• Team stärken'],
        ['Abläufe', '• Akte'],
      ],
    ],
    [
      'Ergebnisse',
      [
        ['Handlungsfeld', 'was erreicht werden soll'],
        ['Schlüsselergebnisse', '• Mehr Integrationen'],
      ],
    ],
  ]);
});
