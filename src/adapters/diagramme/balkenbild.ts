import type { TopLevelSpec } from 'vega-lite';
import type { Balken } from '#ports';
import { FARBEN } from './farben.ts';
import { BREITE, GRUNDFORM } from './grundform.ts';

const BALKENHOEHE = 20;
const NAMENSBREITE = 260;
/** Space behind the longest bar for its number. */
const LUFT = 1.22;

/** Bars of each group below each other, series told apart by lightness, the number behind each bar. */
export const balkenbild = ({ reihen, gruppen }: Balken): TopLevelSpec => {
  const werte = gruppen.flatMap(({ name, werte: einer }, gruppe) =>
    einer.flatMap((w, i) =>
      w ? [{ gruppe, name, reihe: reihen[i] ?? '', rang: i, wert: w.wert, text: w.text }] : [],
    ),
  );
  const hoechster = Math.max(1, ...werte.map(w => w.wert));
  const y = { field: 'gruppe', type: 'ordinal' as const, title: null };
  const x = {
    field: 'wert',
    type: 'quantitative' as const,
    title: null,
    axis: null,
    scale: { domain: [Math.min(0, ...werte.map(w => w.wert)), hoechster * LUFT] },
  };
  const yOffset = { field: 'rang', type: 'ordinal' as const };
  return {
    width: BREITE - NAMENSBREITE - 20,
    height: { step: BALKENHOEHE },
    autosize: { type: 'pad' },
    config: GRUNDFORM,
    data: { values: werte },
    transform: [],
    layer: [
      {
        mark: { type: 'bar', stroke: FARBEN.blau, strokeWidth: 1 },
        encoding: {
          y: {
            ...y,
            axis: {
              labelExpr: namensausdruck(gruppen),
              labelLimit: NAMENSBREITE,
              ticks: false,
              domain: false,
            },
          },
          yOffset,
          x,
          fill: {
            field: 'reihe',
            type: 'nominal',
            scale: { domain: [...reihen], range: [FARBEN.blau, FARBEN.hell] },
            ...(reihen.length < 2 ? { legend: null } : {}),
          },
        },
      },
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5, fontSize: 12, color: FARBEN.text },
        encoding: { y, yOffset, x, text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
};

/** The names by position: two groups may be called alike. */
const namensausdruck = (gruppen: Balken['gruppen']): string =>
  `${JSON.stringify(gruppen.map(({ name }) => name))}[datum.value]`;
