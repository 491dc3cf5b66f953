import type { TopLevelSpec } from 'vega-lite';
import type { Balken } from '#ports';
import { BREITE, grundform } from './grundform.ts';
import type { Zeichenstil } from './zeichenstil.ts';
import { inZeilen } from './zeilen.ts';

const BALKENHOEHE = 20;
const ZEILE = 15;
const LUFT_DARUNTER = 6;
/** Vega takes letters for wider than they are, so names get more room than they need. */
const NAMENSBREITE = 300;
const ZEICHEN = 32;
/** Space behind the longest bar for its number. */
const LUFT = 1.22;

/** Bars of each group below each other, series told apart by lightness, the number behind each bar. */
export const balkenbild = ({ reihen, gruppen }: Balken, stil: Zeichenstil): TopLevelSpec => {
  const { farben } = stil;
  const werte = gruppen.flatMap(({ name, werte: einer }, gruppe) =>
    einer.flatMap((w, i) =>
      w ? [{ gruppe, name, reihe: reihen[i] ?? '', rang: i, wert: w.wert, text: w.text }] : [],
    ),
  );
  const hoechster = Math.max(1, ...werte.map(w => w.wert));
  const y = { field: 'gruppe', type: 'ordinal' as const, title: null, sort: 'ascending' as const };
  const x = {
    field: 'wert',
    type: 'quantitative' as const,
    title: null,
    axis: null,
    scale: { domain: [Math.min(0, ...werte.map(w => w.wert)), hoechster * LUFT] },
  };
  const yOffset = { field: 'rang', type: 'ordinal' as const, sort: 'ascending' as const };
  return {
    width: BREITE - NAMENSBREITE - 20,
    height: { step: hoeheJeBalken(gruppen, reihen.length) },
    autosize: { type: 'pad' },
    config: grundform(stil),
    data: { values: werte },
    layer: [
      {
        mark: { type: 'bar', stroke: farben.haupt, strokeWidth: 1 },
        encoding: {
          y: {
            ...y,
            axis: {
              labelExpr: namensausdruck(gruppen),
              labelLimit: 2 * NAMENSBREITE,
              ticks: false,
              domain: false,
            },
          },
          yOffset,
          x,
          fill: {
            field: 'reihe',
            type: 'nominal',
            scale: { domain: [...reihen], range: [farben.haupt, farben.balken] },
            ...(reihen.length < 2 ? { legend: null } : {}),
          },
        },
      },
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5, fontSize: 12, color: farben.schrift },
        encoding: { y, yOffset, x, text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
};

/** Room for the longest name, however many bars share it. */
const hoeheJeBalken = (gruppen: Balken['gruppen'], reihen: number): number =>
  Math.max(
    BALKENHOEHE,
    ...gruppen.map(({ name }) => (inZeilen(name, ZEICHEN).length * ZEILE + LUFT_DARUNTER) / reihen),
  );

/** The names by position: two groups may be called alike. */
const namensausdruck = (gruppen: Balken['gruppen']): string =>
  `${JSON.stringify(gruppen.map(({ name }) => inZeilen(name, ZEICHEN)))}[datum.value]`;
