import { zellinhalt } from '#contract';
import type { Pruefsumme } from '#ports';

/** Name of the sheet that says what the others are. */
export const WEGWEISER = 'Stellwerk';

/** A sheet of the workbook: which table it holds, and which heading stands for which field. einzeln: one field a row instead. */
export type Blattweg = Readonly<{
  blatt: string;
  muster: string;
  einzeln: boolean;
  /** Headings over the keys, then those of the fields with their places. */
  schluessel: readonly string[];
  felder: readonly Readonly<{ titel: string; ort: string }>[];
}>;

/** What a workbook says about itself: the plan it was made of, an imprint of every field and its text at that time, and its sheets. */
export type Wegweiser = Readonly<{
  kennung: string;
  abdruecke: readonly string[];
  blaetter: readonly Blattweg[];
}>;

/** Of a field and its text. */
export const feldabdruck = (pruefsumme: Pruefsumme, ort: string, text: string): string =>
  pruefsumme(JSON.stringify([ort, zellinhalt(text)])).slice(0, 10);

const PLAN = 'Plan';
const ABDRUECKE = 'Abdrücke';
/** So that the text of a cell stays below what a workbook can hold. */
const JE_ZELLE = 2000;
const BLATT = 'Blatt';
const SCHLUESSEL = 'Schlüssel';
const FELD = 'Feld';

/** As rows of three columns. */
export const alsZeilen = ({ kennung, abdruecke, blaetter }: Wegweiser): readonly (readonly string[])[] => [
  [PLAN, kennung, ''],
  ...blaetter.flatMap(({ blatt, muster, einzeln, schluessel, felder }) => [
    [BLATT, blatt, `${einzeln ? 'einzeln ' : ''}${muster}`],
    ...schluessel.map(titel => [SCHLUESSEL, titel, '']),
    ...felder.map(({ titel, ort }) => [FELD, titel, ort]),
  ]),
  ...Array.from({ length: Math.ceil(abdruecke.length / JE_ZELLE) }, (_, i) => [
    ABDRUECKE,
    String(i + 1),
    abdruecke.slice(i * JE_ZELLE, (i + 1) * JE_ZELLE).join(' '),
  ]),
];

/** From rows; null when they are not those of a workbook of ours. */
export const ausZeilen = (zeilen: readonly (readonly unknown[])[]): Wegweiser | null => {
  const texte = zeilen.map((zeile): Zeile => [textVon(zeile[0]), textVon(zeile[1]), textVon(zeile[2])]);
  const kennung = texte.find(([was]) => was === PLAN)?.[1];
  if (kennung === undefined) return null;
  return {
    kennung,
    abdruecke: texte.flatMap(([was, , angabe]) => (was === ABDRUECKE ? angabe.split(' ') : [])),
    blaetter: texte.flatMap(([was, blatt, angabe], i) => {
      if (was !== BLATT) return [];
      const ende = texte.findIndex(([anderes], j) => j > i && (anderes === BLATT || anderes === ABDRUECKE));
      const eigene = texte.slice(i + 1, ende < 0 ? undefined : ende);
      return [
        {
          blatt,
          muster: angabe.replace(/^einzeln /, ''),
          einzeln: angabe.startsWith('einzeln '),
          schluessel: eigene.flatMap(([a, titel]) => (a === SCHLUESSEL ? [titel] : [])),
          felder: eigene.flatMap(([a, titel, ort]) => (a === FELD ? [{ titel, ort }] : [])),
        },
      ];
    }),
  };
};

type Zeile = readonly [was: string, b: string, c: string];

const textVon = (wert: unknown): string =>
  typeof wert === 'string' ? wert : typeof wert === 'number' ? String(wert) : '';
