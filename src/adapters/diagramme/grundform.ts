import type { Config } from 'vega-lite';
import { FARBEN } from './farben.ts';

/** Width of every chart in the document. */
export const BREITE = 680;

/** Fonts and quiet lines that all charts share. */
export const GRUNDFORM: Config = {
  // Quoted: a name that ends in a digit is none in CSS without quotes.
  font: "'Source Sans 3'",
  aria: false,
  background: 'white',
  view: { stroke: null },
  axis: {
    labelColor: FARBEN.text,
    titleColor: FARBEN.text,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    domainColor: FARBEN.linie,
    tickColor: FARBEN.linie,
    gridColor: FARBEN.hell,
  },
  legend: { labelColor: FARBEN.text, labelFontSize: 12, labelLimit: 300, orient: 'top', title: null },
};
