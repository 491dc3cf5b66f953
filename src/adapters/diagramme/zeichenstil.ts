import { HAUSSCHRIFTEN, type Farben, type Gestaltung } from '#ports';

/** What charts are drawn with. schriftart is quoted: a name that ends in a digit is none in CSS without quotes. */
export type Zeichenstil = Readonly<{ farben: Farben; schriftart: string }>;

/** The colours and the face of a design. Letters of charts are measured for the bundled faces: others are not drawn with. */
export const zeichenstilVon = ({ farben, schriften: { ueberschrift } }: Gestaltung): Zeichenstil => ({
  farben,
  schriftart: `'${typeof ueberschrift === 'string' ? ueberschrift : HAUSSCHRIFTEN['source-sans']}'`,
});
