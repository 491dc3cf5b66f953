/** How files of other programs begin, and what they are in words. */
const ANFAENGE: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'ein Dokument aus Word, Excel oder einem ähnlichen Programm'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'ein Dokument aus einem älteren Word oder Excel'],
  [[0x25, 0x50, 0x44, 0x46], 'ein PDF-Dokument'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'ein Dokument im Format RTF'],
];

/** What a file is that cannot be a text, in words; null: it may be one. */
export const fremdesFormat = (inhalt: Uint8Array): string | null =>
  ANFAENGE.find(([anfang]) => anfang.every((byte, i) => inhalt[i] === byte))?.[1] ?? null;

/** The encoding a text that is not UTF-8 was probably saved in, as editors call it. */
export const vermutlicheKodierung = (inhalt: Uint8Array): string | null => {
  const [erstes, zweites] = inhalt;
  if ((erstes === 0xff && zweites === 0xfe) || (erstes === 0xfe && zweites === 0xff)) return 'UTF-16';
  return inhalt.some(byte => UMLAUTE.has(byte)) ? 'Windows-1252 („ANSI“)' : null;
};

/** ä, ö, ü, Ä, Ö, Ü, ß, §, € and the German quotation marks as Windows writes them. */
const UMLAUTE = new Set([0xe4, 0xf6, 0xfc, 0xc4, 0xd6, 0xdc, 0xdf, 0xa7, 0x80, 0x84, 0x93, 0x96]);
