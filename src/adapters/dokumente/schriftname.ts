import { druckfehler } from './druckfehler.ts';

/** The family under which Typst knows a font file: its name without weight, width and slope. Throws a Druckfehler when it has none. */
export const schriftnameAus = (schrift: Uint8Array): string => {
  let name = liesSchriftnamen(schrift).trim();
  for (let davor = ''; name !== davor;) {
    davor = name;
    name = name.replace(ENDUNG, '').replace(/[ _-]$/, '') || davor;
  }
  return name;
};

/** The list of Typst 0.14; a word before it like 'Extra' goes along when it stands alone. */
const ENDUNG =
  /(?:[ _-](?:extra|ext|ex|x|semi|sem|sm|demi|dem|ultra))?[ _-]?(?:normal|italic|oblique|slanted|thin|th|hairline|light|lt|regular|medium|med|md|bold|bd|demi|extb|black|blk|bk|heavy|narrow|condensed|cond|cn|cd|compressed|expanded|exp)$/i;

/** Name 1 (family) of the table 'name', as Windows and Unicode write it. */
const liesSchriftnamen = (schrift: Uint8Array): string => {
  const daten = new DataView(schrift.buffer, schrift.byteOffset, schrift.byteLength);
  try {
    for (let i = 0; i < daten.getUint16(4); i++) {
      const eintrag = 12 + 16 * i;
      if (daten.getUint32(eintrag) === NAME)
        return schriftnameIn(schrift, daten, daten.getUint32(eintrag + 8));
    }
  } catch (fehler) {
    if (!(fehler instanceof RangeError)) throw fehler;
  }
  throw OHNE_NAMEN;
};

/** 'name' */
const NAME = 0x6e616d65;

const schriftnameIn = (schrift: Uint8Array, daten: DataView, ort: number): string => {
  const texte = ort + daten.getUint16(ort + 4);
  for (let i = 0; i < daten.getUint16(ort + 2); i++) {
    const satz = ort + 6 + 12 * i;
    if (daten.getUint16(satz + 6) !== 1 || ![0, 3].includes(daten.getUint16(satz))) continue;
    const beginn = texte + daten.getUint16(satz + 10);
    return new TextDecoder('utf-16be').decode(schrift.subarray(beginn, beginn + daten.getUint16(satz + 8)));
  }
  throw OHNE_NAMEN;
};

const OHNE_NAMEN = druckfehler(
  'Eine Schriftdatei der Gestaltung nennt ihre Familie nicht. Nehmen Sie eine andere Datei der Schrift.',
);
