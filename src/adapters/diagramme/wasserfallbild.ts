import type { TopLevelSpec } from 'vega-lite';
import type { Farben, Wasserfall } from '#ports';
import { SCHRAFFUR } from './muster.ts';
import { istSumme, stufenlagen, type Stufenlage } from './stufen.ts';
import type { Zeichenstil } from './zeichenstil.ts';
import { inZeilen } from './zeilen.ts';

/** Pixels. At the width of a printed text column (160 mm) the letters come out at 8.5 pt. */
const BREITE = 680;
const NAMEN = 214;
const ABSTAND = 12;
const SCHRIFT = 12.8;
const ZEILE = 15;
const LUFT = 15;
/** More room where the bars begin anew. */
const NEUBEGINN = 12;
/** Mean width of a character in 'Source Sans 3', in parts of its size; Vega itself cannot measure without a browser. */
const ZEICHENBREITE = 0.53;

/** Horizontal waterfall as Vega-Lite: names on the left, amounts at the bars' right ends, in the order given. */
export const wasserfallbild = (daten: Wasserfall, { farben, schriftart }: Zeichenstil): TopLevelSpec => {
  const reihen = ordneAn(stufenlagen(daten), farben);
  const hoehe = reihen.at(-1)?.ende ?? 0;
  const strecke = { type: 'quantitative', scale: massstab(reihen), axis: null } as const;
  const pixel = { type: 'quantitative', scale: null, axis: null } as const;
  return {
    width: BREITE,
    height: hoehe,
    padding: 0,
    autosize: 'none',
    background: 'transparent',
    config: { font: schriftart, aria: false, view: { stroke: null } },
    data: { values: reihen.map(reihe => ({ ...reihe })) },
    layer: [
      {
        transform: [{ filter: 'datum.naechste !== null' }],
        mark: { type: 'rule', color: farben.achse, strokeWidth: 1 },
        encoding: {
          x: { field: 'bis', ...strecke },
          y: { field: 'unten', ...pixel },
          y2: { field: 'naechste' },
        },
      },
      {
        mark: { type: 'rect', stroke: farben.haupt, strokeWidth: 1 },
        encoding: {
          x: { field: 'von', ...strecke },
          x2: { field: 'bis' },
          y: { field: 'oben', ...pixel },
          y2: { field: 'unten' },
          fill: { field: 'fuellung', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: [{ oben: 0, unten: hoehe }] },
        mark: { type: 'rule', color: farben.schrift, strokeWidth: 1 },
        encoding: {
          x: { datum: 0, ...strecke },
          y: { field: 'oben', ...pixel },
          y2: { field: 'unten' },
        },
      },
      ...[true, false].flatMap(fett => [
        {
          transform: [{ filter: `datum.fett === ${fett}` }],
          mark: { ...textmarke(fett, farben), lineHeight: ZEILE },
          encoding: {
            x: { value: 0 },
            y: { field: 'nameOben', ...pixel },
            text: { field: 'zeilen', type: 'nominal' as const },
          },
        },
        {
          transform: [{ filter: `datum.fett === ${fett}` }],
          mark: { ...textmarke(fett, farben), dx: 6 },
          encoding: {
            x: { field: 'rechts', ...strecke },
            y: { field: 'mitte', ...pixel },
            text: { field: 'beschriftung', type: 'nominal' as const },
          },
        },
      ]),
    ],
  };
};

const textmarke = (fett: boolean, farben: Farben) =>
  ({
    type: 'text',
    align: 'left',
    baseline: 'alphabetic',
    fontSize: SCHRIFT,
    fontWeight: fett ? 600 : 400,
    color: farben.schrift,
  }) as const;

/** A step with its place on the picture; naechste is the upper edge of the bar it is connected with. */
type Reihe = Stufenlage &
  Readonly<{
    zeilen: readonly string[];
    fett: boolean;
    fuellung: string;
    rechts: number;
    nameOben: number;
    mitte: number;
    oben: number;
    unten: number;
    ende: number;
    naechste: number | null;
  }>;

const ordneAn = (lagen: readonly Stufenlage[], farben: Farben): readonly Reihe[] => {
  let ende = 0;
  const reihen = lagen.map((lage, i) => {
    const beginn = ende + (i > 0 && lage.art === 'start' ? NEUBEGINN : 0);
    const zeilen = inZeilen(lage.name, Math.floor(NAMEN / (SCHRIFT * ZEICHENBREITE)));
    ende = beginn + Math.max(zeilen.length, 1) * ZEILE + LUFT;
    return reihe(lage, zeilen, [beginn, ende], farben);
  });
  return reihen.map((r, i) => ({ ...r, naechste: verbundenMit(reihen[i + 1]) }));
};

/** A line leads down to the next bar, unless that one begins anew. */
const verbundenMit = (naechste: Reihe | undefined): number | null =>
  naechste === undefined || naechste.art === 'start' ? null : naechste.oben;

const reihe = (
  lage: Stufenlage,
  zeilen: readonly string[],
  [beginn, ende]: readonly [number, number],
  farben: Farben,
): Reihe => {
  const mitte = (beginn + ende) / 2;
  const grundlinie = mitte + SCHRIFT * 0.33;
  return {
    ...lage,
    zeilen,
    fett: istSumme(lage.art),
    fuellung: istSumme(lage.art) ? farben.haupt : lage.bis < lage.von ? SCHRAFFUR : farben.balken,
    rechts: Math.max(lage.von, lage.bis),
    nameOben: grundlinie - ((zeilen.length - 1) * ZEILE) / 2,
    mitte: grundlinie,
    oben: mitte - BALKEN / 2,
    unten: mitte + BALKEN / 2,
    ende,
    naechste: null,
  };
};

const BALKEN = 20;

/** From cents to pixels: between the names and the room that the longest amount needs. */
const massstab = (reihen: readonly Reihe[]) => {
  const hoehen = reihen.flatMap(({ von, bis }) => [von, bis]);
  const tiefste = Math.min(0, ...hoehen);
  const hoechste = Math.max(0, ...hoehen);
  const laengste = Math.max(0, ...reihen.map(r => r.beschriftung.length));
  return {
    domain: [tiefste, hoechste > tiefste ? hoechste : tiefste + 1],
    range: [NAMEN + ABSTAND, BREITE - laengste * SCHRIFT * ZEICHENBREITE - ABSTAND],
    zero: false,
    nice: false,
  };
};
