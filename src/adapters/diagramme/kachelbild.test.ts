import { describe, expect, it } from 'vitest';
import type { Kacheln, Verlaufsreihe } from '#ports';
import { erstelleDiagrammzeichner } from './diagrammzeichner.ts';

const reihe = (name: string, werte: readonly (number | null)[]): Verlaufsreihe => ({
  name,
  punkte: werte.map((wert, i) => ({ stelle: `2025-${String(i + 1).padStart(2, '0')}`, wert })),
});

const DATEN: Kacheln = {
  titel: 'Integrationsquote',
  einheit: 'in %',
  alle: reihe('Insgesamt', [20, 20.5, 21]),
  kacheln: [
    { reihe: reihe('T01 <ARBEIT>', [18, null, 19]), leer: 'verdeckt' },
    { reihe: reihe('T02', [null, null, null]), leer: 'verdeckt' },
    { reihe: reihe('T03', [22, 23, 24]), leer: 'verdeckt' },
    { reihe: reihe('T04', [1, 2, 3]), leer: 'verdeckt' },
  ],
};

const zeichner = erstelleDiagrammzeichner();

describe('Kleine Bilder je Gruppe', () => {
  it('haben jede Gruppe mit Namen, und wo nichts zu zeigen ist, ein Wort', async () => {
    const svg = await zeichner.kacheln(DATEN);
    expect(svg.match(/<g transform/g)).toHaveLength(4);
    expect(svg).toContain('T01 &lt;ARBEIT&gt;');
    expect(svg.match(/>verdeckt</g)).toHaveLength(1);
  });

  it('unterbrechen die Linie, wo ein Wert fehlt', async () => {
    const svg = await zeichner.kacheln({ ...DATEN, kacheln: DATEN.kacheln.slice(0, 1) });
    expect(svg.match(/stroke-width="2.2"/g)).toHaveLength(2);
  });

  it('sind auch ohne jede Gruppe und ohne Werte ein gültiges Bild', async () => {
    for (const kacheln of [[], DATEN.kacheln.slice(1, 2)]) {
      const svg = await zeichner.kacheln({ ...DATEN, alle: reihe('Insgesamt', []), kacheln });
      expect(svg).toMatch(/^<svg [^>]*>.*<\/svg>$/s);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('Ein Bild, das allein hinausgeht', () => {
  it('trägt Titel, Erklärung und Fußzeilen, alle als Text', async () => {
    const svg = await zeichner.gerahmt(await zeichner.kacheln(DATEN), {
      titel: 'Quote & mehr',
      alternativtext: 'Die Quote steigt.',
      fuss: ['Ladestand 31.10.2026', 'Geschützt '.repeat(40)],
    });
    expect(svg).toContain('<title id="stellwerk-titel">Quote &amp; mehr</title>');
    expect(svg).toContain('<desc id="stellwerk-text">Die Quote steigt.</desc>');
    expect(svg).toContain('>Ladestand 31.10.2026<');
    const [, breite, hoehe] = /^<svg [^>]*width="(\d+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(breite)).toBe(728);
    expect(
      Math.max(...[...svg.matchAll(/<text x="24" y="([\d.]+)"/g)].map(([, y]) => Number(y))),
    ).toBeLessThan(Number(hoehe));
  });
});
