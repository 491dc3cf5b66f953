/** '12.060' or '19,8': as people write a number, with so many places. Zero has no sign. */
export const lagezahl = (wert: number, stellen = 0): string =>
  wert
    .toLocaleString('de-DE', { minimumFractionDigits: stellen, maximumFractionDigits: stellen })
    .replace('-', '−')
    .replace(/^−(?=[0,]+$)/, '');

/** A number as it is shown, so that what is shown adds up. */
export const gerundet = (wert: number, stellen = 0): number =>
  Math.round((wert + Number.EPSILON * wert) * 10 ** stellen) / 10 ** stellen;

/** '+36' or '−36'. */
export const mitVorzeichen = (wert: number, stellen = 0): string => {
  const text = lagezahl(wert, stellen);
  return wert > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** '1 Person', '36 Personen'. */
export const personen = (wert: number): string => {
  const text = lagezahl(wert);
  return text === '1' ? '1 Person' : `${text} Personen`;
};
