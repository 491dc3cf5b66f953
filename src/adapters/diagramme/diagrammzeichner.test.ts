import { describe, expect, it } from 'vitest';
import type { Wasserfall } from '#ports';
import { erstelleDiagrammzeichner } from './index.ts';

const MIO = 100_000_000;
const HAUSHALT: Wasserfall = {
  titel: 'Vom Eingliederungstitel zum verfügbaren Betrag',
  stufen: [
    { name: 'Eingliederungstitel 2023', betrag: 59.519 * MIO, art: 'start' },
    { name: 'Umschichtung in das Verwaltungskostenbudget', betrag: 450_484_800, art: 'ab' },
    { name: 'Beschäftigungszuschuss', betrag: 0.43 * MIO, art: 'zu' },
    { name: 'verfügbar', betrag: 55.444152 * MIO, art: 'summe' },
  ],
};
const zeichne = (daten: Wasserfall): Promise<string> => erstelleDiagrammzeichner().wasserfall(daten);
const flaechen = (svg: string): readonly string[] =>
  Array.from(ohneMuster(svg).matchAll(/<rect [^>]*fill="([^"]+)" stroke=/g), treffer => treffer[1] ?? '');
const ohneMuster = (svg: string): string => svg.slice(svg.indexOf('</defs>'));
/** How far left and right bars and words begin or end. */
const raender = (svg: string): readonly number[] => [
  ...Array.from(ohneMuster(svg).matchAll(/<(?:text|rect) x="([^"]+)"/g), treffer => Number(treffer[1])),
  ...Array.from(
    ohneMuster(svg).matchAll(/<rect x="([^"]+)" y="[^"]+" width="([^"]+)"/g),
    ([, x, breite]) => Number(x) + Number(breite),
  ),
];

describe('Wasserfall als SVG', () => {
  it('enthält Namen und Beträge als Text in der Schrift des Dokuments', async () => {
    const svg = await zeichne(HAUSHALT);
    expect(svg).toContain('>Eingliederungstitel 2023</text>');
    expect(svg).toContain('>59,519\u00a0Mio.\u00a0€</text>');
    expect(svg).toContain('>−4,505\u00a0Mio.\u00a0€</text>');
    expect(svg).toContain(`font-family="'Source Sans 3'"`);
  });

  it('unterscheidet Summen, Zugänge und Abgänge durch Füllung und Muster', async () => {
    const svg = await zeichne(HAUSHALT);
    expect(flaechen(svg)).toEqual(['#1f3a5f', 'url(#stellwerk-schraffur)', '#dfe8f1', '#1f3a5f']);
    expect(svg).toContain('<pattern id="stellwerk-schraffur"');
  });

  it('schraffiert, was fällt, auch wenn ein Zugang negativ ist', async () => {
    const svg = await zeichne({ titel: '', stufen: [{ name: 'a', betrag: -5 * MIO, art: 'zu' }] });
    expect(flaechen(svg)).toEqual(['url(#stellwerk-schraffur)']);
  });

  it('verweist auf nichts außerhalb und trägt keine englischen Rollennamen', async () => {
    const svg = (await zeichne(HAUSHALT)).replaceAll(/ xmlns(?::xlink)?="[^"]*"/g, '');
    expect(svg).not.toMatch(/http|href|<image|<script|<style|@import/);
    expect(svg).not.toMatch(/aria-|role=/);
  });

  it('zeigt Zeichen mit Bedeutung in SVG als Text', async () => {
    const name = '</text><script>x()</script> "a" role="b" &amp; $&';
    const svg = await zeichne({ titel: '', stufen: [{ name, betrag: 1, art: 'zu' }] });
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('role="b"');
    expect(svg).toContain('&amp;amp;');
  });

  it('bleibt in der Breite, was auch kommt', async () => {
    const svg = await zeichne({
      titel: '',
      stufen: [
        { name: 'groß', betrag: 9_000_000_000_000_000, art: 'start' },
        { name: 'winzig', betrag: 1, art: 'zu' },
        { name: 'unter null', betrag: 9_000_000_000_000_000, art: 'ab' },
        { name: 'noch tiefer', betrag: 8_000_000_000_000_000, art: 'ab' },
        { name: 'x'.repeat(400), betrag: -8_000_000_000_000_000, art: 'summe' },
      ],
    });
    expect(svg).toContain('width="680"');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(Math.min(...raender(svg))).toBe(0);
    expect(Math.max(...raender(svg))).toBeLessThan(680);
  });

  it.each([
    ['ohne Stufen', []],
    ['wenn alles null ist', [{ name: 'a', betrag: 0, art: 'zu' as const }]],
  ])('zeichnet auch %s ein gültiges Bild', async (_, stufen) => {
    const svg = await zeichne({ titel: '', stufen });
    expect(svg).toMatch(/^<svg [^>]*>.*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('verbindet aufeinanderfolgende Balken, aber keinen mit einem neuen Anfang', async () => {
    const linien = async (art: 'start' | 'summe'): Promise<number> => {
      const [erste, ...weitere] = HAUSHALT.stufen;
      const stufen = erste ? [erste, ...weitere, { ...erste, art }] : [];
      return ((await zeichne({ titel: '', stufen })).match(/stroke="#8c96a1"/g) ?? []).length;
    };
    expect([await linien('summe'), await linien('start')]).toEqual([4, 3]);
  });

  it('ist bei gleichen Daten gleich', async () => {
    expect(await zeichne(HAUSHALT)).toBe(await zeichne(HAUSHALT));
  });
});
