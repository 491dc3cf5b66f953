import type { Gestaltung } from '#ports';
import { bildgroesse, type Bildablage } from './bilder.ts';
import type { Satzgestalt } from './druckvorlage.ts';
import type { Satzmittel } from './satzmittel.ts';
import { titelschriften, textschriften } from './schriften.ts';

/** The design as the template reads it. */
export const bereiteGestalt = (
  { farben, schriften, logo, fuss }: Gestaltung,
  { klartext }: Satzmittel,
  ablage: Bildablage,
): Satzgestalt => ({
  haupt: farben.haupt,
  flaeche: farben.flaeche,
  schrift: farben.schrift,
  nebenschrift: farben.nebenschrift,
  linie: farben.linie,
  textschriften: textschriften(schriften),
  titelschriften: titelschriften(schriften),
  logo: logo
    ? {
        datei: ablage.lege(logo.bild),
        alternativtext: klartext(logo.alternativtext),
        breite: Math.min(logo.breite, bildgroesse(logo.bild, HOECHSTE_LOGOHOEHE)),
      }
    : null,
  fuss: klartext(fuss ?? ''),
});

/** Millimetres: a tall logo must not push the title off the cover. */
const HOECHSTE_LOGOHOEHE = 45;
