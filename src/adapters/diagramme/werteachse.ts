/** The upright axis of a line chart: where it begins and ends, its marks, and whether it leaves out zero. */
export type Werteachse = Readonly<{
  von: number;
  bis: number;
  marken: readonly Readonly<{ wert: number; text: string }>[];
  abgeschnitten: boolean;
}>;

/**
 * An axis for values. It begins at zero unless all values lie close together far from it; then it spans at least a tenth of the largest,
 * so that a small change looks small.
 */
export const werteachse = (werte: readonly number[]): Werteachse => {
  const [tiefster, hoechster] = [Math.min(...werte), Math.max(...werte)];
  const groesster = Math.max(Math.abs(tiefster), Math.abs(hoechster));
  const naheBeieinander = tiefster * hoechster > 0 && hoechster - tiefster < groesster * NAH;
  if (!naheBeieinander) return achse(Math.min(0, tiefster), Math.max(0, hoechster), false);
  const spanne = Math.max((hoechster - tiefster) * 1.2, groesster * MINDESTSPANNE);
  const mitte = (tiefster + hoechster) / 2;
  return achse(mitte - spanne / 2, mitte + spanne / 2, true);
};

/** Values that differ by less than this part of the largest are close together. */
const NAH = 0.3;
const MINDESTSPANNE = 0.1;
/** About so many spaces between marks. */
const FELDER = 5;

const achse = (tiefster: number, hoechster: number, abgeschnitten: boolean): Werteachse => {
  const schritt = runderSchritt((hoechster - tiefster || 1) / FELDER);
  const [erste, letzte] = [Math.floor(tiefster / schritt), Math.ceil((hoechster || 1e-9) / schritt)];
  const stellen = Math.max(0, -Math.floor(Math.log10(schritt) + 1e-9));
  const schreibe = new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: Math.min(stellen, 9),
    maximumFractionDigits: Math.min(stellen, 9),
  });
  const marken = Array.from({ length: letzte - erste + 1 }, (_, i) => {
    const wert = (erste + i) * schritt;
    return {
      wert,
      text: schreibe
        .format(wert)
        .replace(/^-/, '−')
        .replace(/^−(?=[0,]+$)/, ''),
    };
  });
  return { von: erste * schritt, bis: letzte * schritt, marken, abgeschnitten };
};

/** 1, 2 or 5 with zeros, not less than asked for. */
const runderSchritt = (mindestens: number): number => {
  const zehner = 10 ** Math.floor(Math.log10(mindestens));
  return zehner * ([1, 2, 5].find(f => f * zehner >= mindestens * (1 - 1e-9)) ?? 10);
};
