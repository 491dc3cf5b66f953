import type { Bild, Bilddaten } from '#ports';
import type { Satzstueck } from './druckvorlage.ts';
import type { Satzmittel } from './satzmittel.ts';

/** Pictures that the template reads as files, without lying on any disk: the bytes by file name. */
export type Bildablage = Readonly<{
  dateien: ReadonlyMap<string, Uint8Array>;
  /** What the user calls a file, by its name here. */
  quellen: ReadonlyMap<string, string>;
  lege(bild: Bilddaten): string;
}>;

export const erstelleBildablage = (): Bildablage => {
  const dateien = new Map<string, Uint8Array>();
  const quellen = new Map<string, string>();
  return {
    dateien,
    quellen,
    lege: ({ bytes, format, datei }) => {
      const name = `bild-${dateien.size + 1}.${format}`;
      dateien.set(name, bytes);
      if (datei !== undefined) quellen.set(name, datei);
      return name;
    },
  };
};

/** A picture, as large as its pixels allow and the page has room. */
export const bereiteBild = (
  { titel, alternativtext, bild }: Bild,
  { text, klartext }: Satzmittel,
  ablage: Bildablage,
): Satzstueck => ({
  art: 'bild',
  titel: text(titel),
  alternativtext: klartext(alternativtext) || klartext(titel) || 'Bild',
  datei: ablage.lege(bild),
  breite: Math.min(SATZBREITE, bild.breite * PIXEL, bildgroesse(bild, HOECHSTE_HOEHE)),
});

/** The width in millimetres at which the picture is this high. */
export const bildgroesse = ({ breite, hoehe }: Bilddaten, hoch: number): number =>
  Math.round((100 * hoch * breite) / hoehe) / 100;

const SATZBREITE = 160;
const HOECHSTE_HOEHE = 190;
/** Millimetres: 96 to the inch. */
const PIXEL = 25.4 / 96;
