import { ImageRun, Paragraph, type Table } from 'docx';
import type { Diagramm } from '#ports';
import { beschriftung } from './beschriftung.ts';
import { klartext } from './klartext.ts';
import { text } from './laeufe.ts';
import { STIL } from './stile.ts';
import { tabelle } from './tabelle.ts';
import type { Umfeld } from './umfeld.ts';

/** A chart: caption, drawing with name and description, the sentence, the data as table. Nothing is lost where the drawing is not shown. */
export const diagramm = (
  { titel, satz, alternativtext, svg, daten }: Diagramm,
  umfeld: Umfeld,
): readonly (Paragraph | Table)[] => {
  const nummer = umfeld.naechste('abbildung');
  const bild = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(mitWordSchrift(svg, umfeld.gestalt.schriftart)),
    fallback: { type: 'png', data: GRAUES_BILD },
    transformation: groesse(svg),
    altText: {
      name: `Abbildung ${nummer}`,
      title: klartext(titel),
      description: klartext(alternativtext || titel),
    },
  });
  return [
    beschriftung('Abbildung', nummer, titel),
    new Paragraph({ style: STIL.bild, children: [bild] }),
    new Paragraph({ children: [text(satz)] }),
    ...(daten.zeilen.length === 0
      ? []
      : [
          new Paragraph({
            style: STIL.anmerkung,
            keepNext: true,
            children: [text(`Daten zu Abbildung ${nummer}`)],
          }),
          tabelle(daten, umfeld),
          new Paragraph({ style: STIL.anmerkung, children: [] }),
        ]),
  ];
};

/** In pixels of 1/96 inch: as wide as the text, not higher than the page. */
const groesse = (svg: string): Readonly<{ width: number; height: number }> => {
  const [breite, hoehe] = ['width', 'height'].map(n =>
    Number(new RegExp(`^<svg[^>]*? ${n}="([\\d.]+)`).exec(svg)?.[1] ?? NaN),
  );
  if (!breite || !hoehe) return { width: 604, height: 302 };
  const faktor = Math.min(604 / breite, 850 / hoehe);
  return { width: Math.round(breite * faktor), height: Math.round(hoehe * faktor) };
};

/** Word has no 'Source Sans 3'; without another name it would take a serif face. */
const mitWordSchrift = (svg: string, schriftart: string): string =>
  svg.replaceAll(
    /(?<=<text [^>]*)font-family="[^"]*"/g,
    `font-family="${schriftart.replaceAll(/[^\p{L}\p{N} ._-]/gu, '')}, Carlito, Arial, sans-serif"`,
  );

/** One light grey point, shown in place of the drawing by programs that cannot draw SVG (Word before 2019). */
export const GRAUES_BILD = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN49+k7AAWpAticPgtoAAAAAElFTkSuQmCC',
  'base64',
);
