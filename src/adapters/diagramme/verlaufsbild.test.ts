import { describe, expect, it } from 'vitest';
import type { Verlauf } from '#ports';
import { erstelleDiagrammzeichner } from './index.ts';

const reihe = (name: string, ...werte: readonly number[]): Verlauf['reihen'][number] => ({
  name,
  punkte: werte.map((wert, i) => ({ stelle: `2025-${String(i + 1).padStart(2, '0')}`, wert })),
});
const zeichne = (einheit: string, ...reihen: Verlauf['reihen']): Promise<string> =>
  erstelleDiagrammzeichner().verlauf({ titel: '', einheit, reihen });
const texte = (svg: string): readonly string[] =>
  Array.from(svg.matchAll(/>([^<>]+)<\/text>/g), t => t[1] ?? '');
const strecken = (svg: string): readonly string[] =>
  Array.from(svg.matchAll(/ d="(M[^"]+L[^"]+)" fill="none"[^>]*stroke-width="2"/g), t => t[1] ?? '');

describe('Verlauf als SVG', () => {
  it('sagt, wenn die Achse nicht bei null beginnt', async () => {
    const svg = await zeichne('', reihe('ELB', 12_118, 12_094, 12_061, 12_046));
    expect(texte(svg)).toContain('Die senkrechte Achse beginnt nicht bei null.');
    expect(texte(svg)).toContain('11.500');
  });

  it('beginnt sonst bei null und sagt nichts dazu', async () => {
    const svg = await zeichne('in %', reihe('Soll', 1.6, 10, 22.7));
    expect(texte(svg)).toEqual(['in %', '0', '5', '10', '15', '20', '25', '1/25', '2/25', '3/25']);
  });

  it('unterscheidet Reihen auch ohne Farbe und nennt sie', async () => {
    const svg = await zeichne('', reihe('Soll', 1, 2), reihe('Ist', 1, 3), reihe('Vorjahr', 0, 1));
    expect(texte(svg)).toEqual(expect.arrayContaining(['Soll', 'Ist', 'Vorjahr']));
    expect(svg).toContain('stroke-dasharray="6 4"');
    expect(svg).toContain('stroke-dasharray="2 3"');
    expect(strecken(svg).length).toBeGreaterThanOrEqual(3);
  });

  it('hält Monate auseinander, wie sie auseinanderliegen', async () => {
    const punkte = ['2024-01', '2024-02', '2024-12'].map(stelle => ({ stelle, wert: 1 }));
    const svg = await zeichne('', { name: 'a', punkte });
    const x = Array.from(svg.matchAll(/x="([\d.]+)"[^>]*text-anchor="middle"/g), t => Number(t[1]));
    const [a = 0, b = 0, c = 0] = x;
    expect((c - b) / (b - a)).toBeCloseTo(10, 1);
  });

  it.each([
    ['ohne Reihen', []],
    ['mit einem Punkt', [reihe('a', 5)]],
    ['wenn alles null ist', [reihe('a', 0, 0)]],
    ['unter null', [reihe('a', -5, -5.1)]],
    ['mit sehr kleinen Werten', [reihe('a', 0.0001, 0.0002)]],
  ])('zeichnet auch %s ein gültiges Bild', async (_, reihen) => {
    const svg = await zeichne('', ...reihen);
    expect(svg).toMatch(/^<svg [^>]*>.*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('Ein Verlauf mit Lücken', () => {
  it('unterbricht die Linie und zeichnet vorläufige Werte hohl', async () => {
    const svg = await erstelleDiagrammzeichner().verlauf({
      titel: '',
      einheit: 'in %',
      reihen: [
        {
          name: 'Wert',
          punkte: [
            { stelle: '2025-01', wert: 20 },
            { stelle: '2025-02', wert: null },
            { stelle: '2025-03', wert: 21 },
            { stelle: '2025-04', wert: 22, vorlaeufig: true },
          ],
        },
      ],
    });
    expect(svg.match(/fill="none"/g)).toHaveLength(3);
    expect(svg.match(/fill="#ffffff" stroke=/g)).toHaveLength(1);
  });
});
