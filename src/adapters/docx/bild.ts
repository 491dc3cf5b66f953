import { ImageRun, Paragraph } from 'docx';
import type { Bild, Bilddaten } from '#ports';
import { beschriftung } from './beschriftung.ts';
import { GRAUES_BILD } from './diagramm.ts';
import { klartext } from './klartext.ts';
import { STIL } from './stile.ts';
import type { Umfeld } from './umfeld.ts';

/** A picture with its caption; name, title and description for those who do not see it. */
export const bild = (
  { titel, alternativtext, bild: daten }: Bild,
  umfeld: Umfeld,
): readonly [Paragraph, Paragraph] => {
  const nummer = umfeld.naechste('abbildung');
  const faktor = Math.min(1, 604 / daten.breite, 720 / daten.hoehe);
  const lauf = bildlauf(daten, daten.breite * faktor, {
    name: `Abbildung ${nummer}`,
    title: klartext(titel),
    description: klartext(alternativtext || titel),
  });
  return [
    beschriftung('Abbildung', nummer, titel),
    new Paragraph({ style: STIL.bild, keepNext: false, children: [lauf] }),
  ];
};

/** A picture in a line, as wide as asked for in pixels of 1/96 inch. */
export const bildlauf = (
  { format, bytes, breite, hoehe }: Bilddaten,
  weite: number,
  altText: Readonly<{ name: string; title: string; description: string }>,
): ImageRun => {
  const transformation = { width: Math.round(weite), height: Math.round((weite * hoehe) / breite) };
  if (format === 'svg')
    return new ImageRun({
      type: 'svg',
      data: bytes,
      fallback: { type: 'png', data: GRAUES_BILD },
      transformation,
      altText,
    });
  return new ImageRun({ type: format === 'png' ? 'png' : 'jpg', data: bytes, transformation, altText });
};
