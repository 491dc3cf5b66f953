import type { Bilddaten } from '#ports';
import { verbinde } from './verbinde.ts';

const ANFANG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const beginntWiePng = (bytes: Uint8Array): boolean => ANFANG.every((b, i) => bytes[i] === b);

/** A PNG picture with all of its pixels and nothing else, or in German what is wrong with it. */
export const pruefePng = async (bytes: Uint8Array): Promise<Bilddaten | string> => {
  const teile = zerlege(bytes);
  const kopf = teile?.[0];
  if (!teile || kopf?.art !== 'IHDR' || kopf.inhalt.length !== 13 || teile.at(-1)?.art !== 'IEND')
    return BESCHAEDIGT;
  const bild = liesKopf(kopf.inhalt);
  if (!bild) return BESCHAEDIGT;
  if (bild.breite * bild.hoehe > HOECHSTENS_PUNKTE)
    return `Das Bild hat ${bild.breite} × ${bild.hoehe} Bildpunkte, das ist zu viel für eine Seite. Verkleinern Sie es.`;
  if (bild.palette && !teile.some(t => t.art === 'PLTE')) return BESCHAEDIGT;
  const punkte = teile.filter(t => t.art === 'IDAT').map(t => t.inhalt);
  return (await istVollstaendig(punkte, bild.laenge))
    ? { format: 'png', bytes: nurBild(teile), breite: bild.breite, hoehe: bild.hoehe }
    : BESCHAEDIGT;
};

const BESCHAEDIGT = 'Das PNG-Bild ist beschädigt oder unvollständig. Speichern Sie es neu.';
const HOECHSTENS_PUNKTE = 40_000_000;

/** A chunk; ganz: with its length, name and checksum. */
type Teil = Readonly<{ art: string; inhalt: Uint8Array; ganz: Uint8Array }>;

/** What a picture needs to look as it does, with the greatest length of each. Texts, times and places where it was taken are no part of it. */
const BILDTEILE: ReadonlyMap<string, number> = new Map([
  ['IHDR', 13],
  ['PLTE', 768],
  ['tRNS', 256],
  ['gAMA', 4],
  ['sRGB', 1],
  ['pHYs', 9],
  ['IDAT', Infinity],
  ['IEND', 0],
]);

const nurBild = (teile: readonly Teil[]): Uint8Array =>
  verbinde([
    Uint8Array.from(ANFANG),
    ...teile.filter(t => t.inhalt.length <= (BILDTEILE.get(t.art) ?? -1)).map(t => t.ganz),
  ]);

/** The chunks; null when one is cut off or its checksum is wrong. */
const zerlege = (bytes: Uint8Array): readonly Teil[] | null => {
  const daten = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const teile: Teil[] = [];
  for (let ort = ANFANG.length; ort + 12 <= bytes.length;) {
    const ende = ort + 8 + daten.getUint32(ort);
    if (ende + 4 > bytes.length || pruefsumme(bytes.subarray(ort + 4, ende)) !== daten.getUint32(ende))
      return null;
    const art = String.fromCharCode(...bytes.subarray(ort + 4, ort + 8));
    teile.push({ art, inhalt: bytes.subarray(ort + 8, ende), ganz: bytes.subarray(ort, ende + 4) });
    if (art === 'IEND') return teile;
    ort = ende + 4;
  }
  return null;
};

/** Samples a pixel by colour type, and the depths it may have. */
const ARTEN: Readonly<Record<number, readonly [werte: number, tiefen: readonly number[]]>> = {
  0: [1, [1, 2, 4, 8, 16]],
  2: [3, [8, 16]],
  3: [1, [1, 2, 4, 8]],
  4: [2, [8, 16]],
  6: [4, [8, 16]],
};

/** Measures, and how many bytes all pixels take; null for a head that no picture has. */
const liesKopf = (kopf: Uint8Array) => {
  const daten = new DataView(kopf.buffer, kopf.byteOffset, kopf.byteLength);
  const [breite, hoehe, tiefe] = [daten.getUint32(0), daten.getUint32(4), daten.getUint8(8)];
  const [farbart, verflechtung] = [daten.getUint8(9), daten.getUint8(12)];
  const art = ARTEN[farbart];
  if (!art?.[1].includes(tiefe) || breite === 0 || hoehe === 0 || verflechtung > 1) return null;
  const feld = (b: number, h: number) => (b === 0 ? 0 : h * (1 + Math.ceil((b * art[0] * tiefe) / 8)));
  const laenge =
    verflechtung === 0
      ? feld(breite, hoehe)
      : ADAM7.reduce(
          (summe, [x, y, dx, dy]) => summe + feld(Math.ceil((breite - x) / dx), Math.ceil((hoehe - y) / dy)),
          0,
        );
  return { breite, hoehe, laenge, palette: farbart === 3 };
};

/** Begin and step of the seven passes of an interlaced picture. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Do the packed pixels unpack, and to exactly as many bytes as they should? More are not even unpacked. */
const istVollstaendig = async (gepackt: readonly Uint8Array[], laenge: number): Promise<boolean> => {
  const strom = new Blob(gepackt.map(g => new Uint8Array(g)))
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  let gelesen = 0;
  try {
    for await (const stueck of strom as ReadableStream<Uint8Array>) {
      gelesen += stueck.length;
      if (gelesen > laenge) return false;
    }
  } catch {
    return false;
  }
  return gelesen === laenge;
};

/** CRC-32. */
const pruefsumme = (bytes: Uint8Array): number => {
  let summe = 0xffffffff;
  for (const b of bytes) summe = (TAFEL[(summe ^ b) & 0xff] ?? 0) ^ (summe >>> 8);
  return (summe ^ 0xffffffff) >>> 0;
};

const TAFEL = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
