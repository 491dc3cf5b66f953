import type { Gestaltung } from '#ports';

/** The design as Word wants it: colours as six hex digits without '#', one face. */
export type Wortgestalt = Readonly<{
  haupt: string;
  flaeche: string;
  schrift: string;
  nebenschrift: string;
  linie: string;
  schriftart: string;
}>;

export const wortgestalt = ({ farben, schriften }: Gestaltung): Wortgestalt => ({
  haupt: hex(farben.haupt),
  flaeche: hex(farben.flaeche),
  schrift: hex(farben.schrift),
  nebenschrift: hex(farben.nebenschrift),
  linie: hex(farben.linie),
  schriftart: schriften.word,
});

const hex = (farbe: string): string => farbe.slice(1).toUpperCase();
