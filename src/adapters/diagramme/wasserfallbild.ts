import type { Wasserfall } from '#ports';
import { mitMustern, SCHRAFFUR } from './muster.ts';
import { istSumme, stufenlagen, type Stufenlage } from './stufen.ts';
import {
  bild,
  BREITE,
  linie,
  rechteck,
  textbreite,
  worte,
  wortzeilen,
  GRUNDLINIE,
  SCHRIFT,
  ZEILE,
} from './svg.ts';
import type { Zeichenstil } from './zeichenstil.ts';
import { inZeilen } from './zeilen.ts';

const NAMEN = 214;
const ABSTAND = 12;
const LUFT = 15;
/** More room where the bars begin anew. */
const NEUBEGINN = 12;
const BALKEN = 20;

/** Horizontal waterfall: names on the left, amounts at the bars' right ends, in the order given. */
export const wasserfallbild = (daten: Wasserfall, stil: Zeichenstil): string => {
  const reihen = ordneAn(stufenlagen(daten));
  const hoehe = reihen.at(-1)?.ende ?? 0;
  const x = massstab(reihen);
  return mitMustern(
    bild(hoehe, [
      ...reihen.flatMap((r, i) => verbindung(r, reihen[i + 1], x, stil)),
      ...reihen.map(r => balken(r, x, stil)),
      linie([x(0), 0], [x(0), hoehe], stil.farben.schrift),
      ...reihen.map(r => beschriftung(r, x, stil)),
    ]),
    stil.farben.haupt,
  );
};

/** A step with its place on the picture. */
type Reihe = Stufenlage & Readonly<{ zeilen: readonly string[]; mitte: number; ende: number }>;
type Massstab = (betrag: number) => number;

const ordneAn = (lagen: readonly Stufenlage[]): readonly Reihe[] => {
  let ende = 0;
  return lagen.map((lage, i) => {
    const beginn = ende + (i > 0 && lage.art === 'start' ? NEUBEGINN : 0);
    const zeilen = inZeilen(lage.name, Math.floor(NAMEN / textbreite('n')));
    ende = beginn + Math.max(zeilen.length, 1) * ZEILE + LUFT;
    return { ...lage, zeilen, mitte: (beginn + ende) / 2, ende };
  });
};

/** A line leads down to the next bar, unless that one begins anew. */
const verbindung = (
  { bis, mitte }: Reihe,
  naechste: Reihe | undefined,
  x: Massstab,
  { farben }: Zeichenstil,
): readonly string[] =>
  naechste === undefined || naechste.art === 'start'
    ? []
    : [linie([x(bis), mitte + BALKEN / 2], [x(bis), naechste.mitte - BALKEN / 2], farben.achse)];

const balken = ({ art, von, bis, mitte }: Reihe, x: Massstab, { farben }: Zeichenstil): string => {
  const [links, rechts] = [x(Math.min(von, bis)), x(Math.max(von, bis))];
  return rechteck([links, mitte - BALKEN / 2], [rechts - links, BALKEN], {
    fuellung: istSumme(art) ? farben.haupt : bis < von ? SCHRAFFUR : farben.balken,
    rand: farben.haupt,
  });
};

const beschriftung = (reihe: Reihe, x: Massstab, stil: Zeichenstil): string => {
  const fett = istSumme(reihe.art);
  const rechts = x(Math.max(reihe.von, reihe.bis)) + ABSTAND / 2;
  return [
    wortzeilen(reihe.zeilen, [0, reihe.mitte], stil, { fett }),
    worte(reihe.beschriftung, [rechts, reihe.mitte + GRUNDLINIE], stil, { fett }),
  ].join('');
};

/** From cents to pixels: between the names and the room that the longest amount needs. */
const massstab = (reihen: readonly Reihe[]): Massstab => {
  const hoehen = reihen.flatMap(({ von, bis }) => [von, bis]);
  const tiefste = Math.min(0, ...hoehen);
  const spanne = Math.max(0, ...hoehen) - tiefste || 1;
  const links = NAMEN + ABSTAND;
  const rechts = BREITE - Math.max(SCHRIFT, ...reihen.map(r => textbreite(r.beschriftung))) - ABSTAND;
  return betrag => links + ((betrag - tiefste) / spanne) * (rechts - links);
};
