import { describe, expect, it } from 'vitest';
import type { Balken } from '#ports';
import { erstelleDiagrammzeichner } from './index.ts';

const zeichne = (reihen: readonly string[], ...gruppen: Balken['gruppen']): Promise<string> =>
  erstelleDiagrammzeichner().balken({ titel: '', reihen, gruppen });
const rechtecke = (svg: string) =>
  Array.from(svg.matchAll(/<rect x="([^"]+)" y="[^"]+" width="([^"]+)" height="17" fill="([^"]+)"/g), t => ({
    x: Number(t[1]),
    breite: Number(t[2]),
    fuellung: t[3],
  }));

describe('Balken als SVG', () => {
  it('stellt Paare untereinander, die Zahl hinter jedem Balken', async () => {
    const svg = await zeichne(['2026', 'Ansatz 2025'], {
      name: 'Aktivierung',
      werte: [
        { wert: 200, text: '200' },
        { wert: 100, text: '100' },
      ],
    });
    const [erster, zweiter] = rechtecke(svg);
    expect(erster?.breite).toBeCloseTo((zweiter?.breite ?? 0) * 2, 1);
    expect(erster?.fuellung).not.toBe(zweiter?.fuellung);
    for (const wort of ['2026', 'Ansatz 2025', 'Aktivierung', '200', '100'])
      expect(svg).toContain(`>${wort}</text>`);
  });

  it('lässt aus, was es nicht gibt, und eine Legende bei nur einer Reihe', async () => {
    const svg = await zeichne(
      ['Fälle'],
      { name: 'a', werte: [null] },
      { name: 'b', werte: [{ wert: 3, text: '3' }] },
    );
    expect(rechtecke(svg)).toHaveLength(1);
    expect(svg).not.toContain('>Fälle<');
  });

  it('zeichnet Werte unter null nach links und bleibt ohne Werte gültig', async () => {
    const svg = await zeichne(
      ['x'],
      { name: 'a', werte: [{ wert: -5, text: '−5' }] },
      { name: 'b', werte: [{ wert: 5, text: '5' }] },
    );
    const [minus, plus] = rechtecke(svg);
    expect((minus?.x ?? 0) + (minus?.breite ?? 0)).toBeCloseTo(plus?.x ?? 0);
    expect(await zeichne([])).toMatch(/^<svg [^>]*><\/svg>$/);
    expect(await zeichne(['x'], { name: 'a', werte: [{ wert: 0, text: '0' }] })).not.toMatch(/NaN|Infinity/);
  });
});
