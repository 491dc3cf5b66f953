import type { Grund } from '#domain/kennzahlen';

/** What stands in place of a number. */
export const ZEICHEN = {
  FEHLT: 'fehlt',
  NENNER_0: '–',
  GEHEIM: '*',
  NICHT_GRUPPIERBAR: 'x',
} as const satisfies Record<Grund, string>;

/** '1.234,5': at least and at most so many places, with a real minus, and no sign before zero. */
export const zahl = (wert: number, mindestens = 0, hoechstens = Math.max(2, mindestens)): string =>
  wert
    .toLocaleString('de-DE', { minimumFractionDigits: mindestens, maximumFractionDigits: hoechstens })
    .replace('-', '−')
    .replace(/^−(?=[0,]+$)/, '');

/** Percent as they are published: one place. */
export const prozent = (wert: number): string => zahl(wert, 1, 1);

/** Changes show where they go: '+3,3'. */
export const mitPlus = (text: string): string =>
  /^[\d.,]+$/.test(text) && /[1-9]/.test(text) ? `+${text}` : text;
