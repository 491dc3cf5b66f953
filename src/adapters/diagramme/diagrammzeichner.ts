import { GRUNDGESTALTUNG, type Gestaltung, type Schaubildzeichner } from '#ports';
import { balkenbild } from './balkenbild.ts';
import { kachelbild } from './kachelbild.ts';
import { rahmenbild } from './rahmenbild.ts';
import { verlaufsbild } from './verlaufsbild.ts';
import { wasserfallbild } from './wasserfallbild.ts';
import { zeichenstilVon } from './zeichenstil.ts';

/**
 * Draws charts as SVG text in the colours and the face of a design: text stays text, nothing is fetched, the same data give the same SVG.
 * Marks carry no texts for screen readers: what a reader needs to hear is the alternative text beside the picture.
 */
export const erstelleDiagrammzeichner = (gestaltung: Gestaltung = GRUNDGESTALTUNG): Schaubildzeichner => {
  const stil = zeichenstilVon(gestaltung);
  return {
    wasserfall: daten => Promise.resolve(wasserfallbild(daten, stil)),
    verlauf: daten => Promise.resolve(verlaufsbild(daten, stil)),
    balken: daten => Promise.resolve(balkenbild(daten, stil)),
    kacheln: daten => Promise.resolve(kachelbild(daten, stil)),
    gerahmt: (svg, rahmen) => Promise.resolve(rahmenbild(svg, rahmen, stil)),
  };
};
