import type { Bildrahmen } from '#ports';
import { BREITE, maskiert, textbreite, worte, ZEILE } from './svg.ts';
import type { Zeichenstil } from './zeichenstil.ts';
import { inZeilen } from './zeilen.ts';

const RAND = 24;
const ABSATZ = 14;

/** A chart as picture of its own: title, chart, remarks, all on white, with what a screen reader says. */
export const rahmenbild = (
  svg: string,
  { titel, alternativtext, fuss }: Bildrahmen,
  stil: Zeichenstil,
): string => {
  const zeichen = Math.floor(BREITE / textbreite('n'));
  const oben = inZeilen(titel, zeichen);
  const unten = fuss.flatMap(zeile => inZeilen(zeile, zeichen));
  const anfang = RAND + oben.length * ZEILE + ABSATZ;
  const ende = anfang + hoeheVon(svg) + ABSATZ;
  const breite = BREITE + 2 * RAND;
  const hoehe = ende + unten.length * ZEILE + RAND;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}" role="img" aria-labelledby="stellwerk-titel stellwerk-text">`,
    `<title id="stellwerk-titel">${maskiert(titel)}</title><desc id="stellwerk-text">${maskiert(alternativtext)}</desc>`,
    `<rect width="${breite}" height="${hoehe}" fill="#ffffff"/>`,
    ...oben.map((zeile, i) => worte(zeile, [RAND, RAND + (i + 0.8) * ZEILE], stil, { fett: true })),
    svg.replace('<svg ', `<svg x="${RAND}" y="${anfang}" `),
    ...unten.map((zeile, i) =>
      worte(zeile, [RAND, ende + (i + 0.8) * ZEILE], stil, { farbe: stil.farben.nebenschrift }),
    ),
    '</svg>',
  ].join('');
};

const hoeheVon = (svg: string): number => Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1] ?? 0);
