/** The least contrast of text on its ground: WCAG 2.2, 1.4.3; BITV 2.0. */
export const MINDESTKONTRAST = 4.5;

/** Contrast of two colours '#rrggbb' by WCAG: 1 (alike) to 21 (black on white). */
export const kontrast = (a: string, b: string): number => {
  const [dunkel = 0, hell = 0] = [helligkeit(a), helligkeit(b)].toSorted((x, y) => x - y);
  return (hell + 0.05) / (dunkel + 0.05);
};

/** Relative luminance, 0 to 1. */
const helligkeit = (farbe: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(i => linear(Number.parseInt(farbe.slice(i, i + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const linear = (kanal: number): number =>
  kanal <= 0.04045 ? kanal / 12.92 : ((kanal + 0.055) / 1.055) ** 2.4;
