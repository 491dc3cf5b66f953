import { describe, expect, it } from 'vitest';
import { erstelleRasterer } from './erstelleRasterer.ts';

const SVG = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><text x="4" y="30" font-size="20" font-family="'Source Sans 3'">${text}</text></svg>`;

describe('Ein Bild aus Punkten', () => {
  it('ist ein PNG in der gewünschten Breite und im Verhältnis der Zeichnung', async () => {
    const png = Buffer.from(await erstelleRasterer().alsPng(SVG('Größe'), 800));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 200]);
  });

  it('enthält die Schrift, ohne dass die Maschine eine hätte', async () => {
    const [mit, ohne] = await Promise.all(
      [SVG('Integrationsquote'), SVG('')].map(async svg => erstelleRasterer().alsPng(svg, 800)),
    );
    expect(mit?.length).toBeGreaterThan((ohne?.length ?? 0) * 2);
  });
});
