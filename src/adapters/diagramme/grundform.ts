import type { Config } from 'vega-lite';
import type { Zeichenstil } from './zeichenstil.ts';

/** Width of every chart in the document. */
export const BREITE = 680;

/** Fonts and quiet lines that all charts share. */
export const grundform = ({ farben, schriftart }: Zeichenstil): Config => ({
  font: schriftart,
  aria: false,
  background: 'white',
  view: { stroke: null },
  axis: {
    labelColor: farben.schrift,
    titleColor: farben.schrift,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    domainColor: farben.achse,
    tickColor: farben.achse,
    gridColor: farben.balken,
  },
  legend: { labelColor: farben.schrift, labelFontSize: 12, labelLimit: 300, orient: 'top', title: null },
});
