import type { Farbe } from '#ports';

/** Fill for what is taken away: hatched, so that it also differs in print and for the colour-blind. */
export const SCHRAFFUR = 'url(#stellwerk-schraffur)';

/** The SVG with the patterns its fills refer to. */
export const mitMustern = (svg: string, farbe: Farbe): string =>
  svg.replace(/^<svg[^>]*>/, anfang => `${anfang}${muster(farbe)}`);

/** Diagonal strokes in an upright tile: turned tiles come out blurred in some PDF viewers. */
const muster = (farbe: Farbe): string =>
  '<defs><pattern id="stellwerk-schraffur" width="6" height="6" patternUnits="userSpaceOnUse">' +
  `<rect width="6" height="6" fill="#ffffff"/><path d="M-1,1l2,-2M0,6l6,-6M5,7l2,-2" stroke="${farbe}" stroke-width="1.3"/>` +
  '</pattern></defs>';
