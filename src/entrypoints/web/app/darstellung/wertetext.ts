import type { Parameterwert } from '#domain/werte';

/** A single value of a plan's data as people read it: whole numbers grouped, yes and no as words; nothing where there is none. */
export const wertetext = (wert: Parameterwert): string => {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert === 'number') return wert.toLocaleString('de-DE', { maximumFractionDigits: 10 });
  return typeof wert === 'string' ? wert : '';
};
