import type { TopLevelSpec } from 'vega-lite';
import { GRUNDGESTALTUNG, type Diagrammzeichner, type Gestaltung } from '#ports';
import { balkenbild } from './balkenbild.ts';
import { mitMustern } from './muster.ts';
import { verlaufsbild } from './verlaufsbild.ts';
import { wasserfallbild } from './wasserfallbild.ts';
import { zeichenstilVon } from './zeichenstil.ts';

/**
 * Draws charts as SVG text in the colours and the face of a design: text stays text, nothing is fetched, the same data give the same SVG.
 * Marks carry no texts for screen readers: what a reader needs to hear is the alternative text beside the picture.
 */
export const erstelleDiagrammzeichner = (gestaltung: Gestaltung = GRUNDGESTALTUNG): Diagrammzeichner => {
  const stil = zeichenstilVon(gestaltung);
  return {
    wasserfall: async daten =>
      mitMustern(ohneRollen(await zeichne(wasserfallbild(daten, stil))), stil.farben.haupt),
    verlauf: async daten => ohneRollen(await zeichne(verlaufsbild(daten, stil))),
    balken: async daten => ohneRollen(await zeichne(balkenbild(daten, stil))),
  };
};

/** Vega weighs a quarter of a second, so it is loaded with the first chart. */
const zeichne = async (bild: TopLevelSpec): Promise<string> => {
  const [{ parse, View }, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  return new View(parse(compile(bild).spec), { renderer: 'none' }).toSVG();
};

/** Vega names its groups in English for screen readers. Texts of users stand outside of tags and stay untouched. */
const ohneRollen = (svg: string): string =>
  svg.replace(/<[a-z]+ [^>]*>/g, tag => tag.replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, ''));
