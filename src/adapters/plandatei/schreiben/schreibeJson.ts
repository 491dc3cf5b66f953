import type { Ort } from '#domain/plan';
import type { Knoten } from '../baum/baum.ts';
import type { Kanon } from './kanonisch.ts';
import { inAnfuehrungszeichen } from './skalartext.ts';

/** The file as JSON in canonical form, two spaces a level. Not JSON.stringify: that would sort keys that are years. */
export const schreibeJson = (wurzel: Knoten, kanon: Kanon): string => `${schreibe(wurzel, kanon, [], '')}\n`;

const schreibe = (knoten: Knoten, kanon: Kanon, ort: Ort, einzug: string): string => {
  if (knoten.art === 'skalar') {
    const { wert } = kanon.skalar(knoten.wert, ort);
    return typeof wert === 'string' ? inAnfuehrungszeichen(wert) : String(wert);
  }
  const [auf, zu] = knoten.art === 'liste' ? '[]' : '{}';
  if (knoten.eintraege.length === 0) return `${auf}${zu}`;
  const innen = `${einzug}  `;
  const zeilen = kanon.geordnet(knoten.eintraege, ort).map((e, i) => {
    const wert = schreibe(e.wert, kanon, [...ort, e.schluessel ?? String(i)], innen);
    return `${innen}${e.schluessel === null ? '' : `${inAnfuehrungszeichen(e.schluessel)}: `}${wert}`;
  });
  return `${auf}\n${zeilen.join(',\n')}\n${einzug}${zu}`;
};
