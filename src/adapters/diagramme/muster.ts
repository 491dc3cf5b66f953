import { FARBEN } from './farben.ts';

/** Fill for what is taken away: hatched, so that it also differs in print and for the colour-blind. */
export const SCHRAFFUR = 'url(#stellwerk-schraffur)';

/** The SVG with the patterns its fills refer to. */
export const mitMustern = (svg: string): string => svg.replace(/^<svg[^>]*>/, anfang => `${anfang}${MUSTER}`);

/** Diagonal strokes in an upright tile: turned tiles come out blurred in some PDF viewers. */
const MUSTER =
  '<defs><pattern id="stellwerk-schraffur" width="6" height="6" patternUnits="userSpaceOnUse">' +
  `<rect width="6" height="6" fill="#ffffff"/><path d="M-1,1l2,-2M0,6l6,-6M5,7l2,-2" stroke="${FARBEN.blau}" stroke-width="1.3"/>` +
  '</pattern></defs>';
