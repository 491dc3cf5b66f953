import type { TopLevelSpec } from 'vega-lite';
import type { Verlauf } from '#ports';
import { BREITE, grundform } from './grundform.ts';
import type { Zeichenstil } from './zeichenstil.ts';

/** Lines over months: every series has its own colour, stroke and shape of points. */
export const verlaufsbild = ({ einheit, reihen }: Verlauf, stil: Zeichenstil): TopLevelSpec => {
  const { farben } = stil;
  const namen = reihen.map(({ name }) => name);
  return {
    width: BREITE - 80,
    height: 220,
    autosize: { type: 'pad' },
    config: grundform(stil),
    data: {
      values: reihen.flatMap(({ name, punkte }) =>
        punkte.map(({ stelle, wert }) => ({ name, stelle, wert })),
      ),
    },
    mark: { type: 'line', point: { size: 45, filled: true }, strokeWidth: 2 },
    encoding: {
      x: {
        field: 'stelle',
        type: 'ordinal',
        title: null,
        axis: { labelExpr: MONAT, labelAngle: 0, labelOverlap: true, grid: false },
      },
      y: {
        field: 'wert',
        type: 'quantitative',
        title: einheit === '' ? null : einheit,
        scale: { zero: false, nice: true },
        axis: { labelExpr: ZAHL, tickCount: 5 },
      },
      color: {
        field: 'name',
        type: 'nominal',
        scale: { domain: namen, range: [farben.haupt, farben.nebenschrift, farben.achse] },
        ...(namen.length < 2 && { legend: null }),
      },
      strokeDash: {
        field: 'name',
        type: 'nominal',
        scale: {
          domain: namen,
          range: [
            [1, 0],
            [6, 4],
            [2, 3],
          ],
        },
        legend: null,
      },
      shape: {
        field: 'name',
        type: 'nominal',
        scale: { domain: namen, range: ['circle', 'square', 'triangle-up'] },
        legend: null,
      },
    },
  };
};

/** '2023-07' as '7/23'. */
const MONAT = "toNumber(slice(datum.label, 5, 7)) + '/' + slice(datum.label, 2, 4)";
/** German number: dot for thousands, comma for decimals. */
const ZAHL =
  "replace(replace(replace(format(datum.value, datum.value % 1 == 0 ? ',' : ',.1f'), /,/g, '#'), '.', ','), /#/g, '.')";
