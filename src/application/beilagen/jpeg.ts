import type { Bilddaten } from '#ports';

export const beginntWieJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** A JPEG picture whose parts are in order up to its pixels, or in German what is wrong with it. */
export const pruefeJpeg = (bytes: Uint8Array): Bilddaten | string => {
  const daten = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let mass: Readonly<{ breite: number; hoehe: number }> | null = null;
  let ort = 2;
  while (ort + 4 <= bytes.length && bytes[ort] === 0xff) {
    const marke = daten.getUint8(ort + 1);
    const laenge = daten.getUint16(ort + 2);
    if (ort + 2 + laenge > bytes.length) return BESCHAEDIGT;
    if (RAHMEN.has(marke)) {
      if (laenge < 8 || daten.getUint8(ort + 4) !== 8) return ANDERE_FORM;
      mass = { hoehe: daten.getUint16(ort + 5), breite: daten.getUint16(ort + 7) };
    } else if (marke >= 0xc3 && marke <= 0xcf && marke !== 0xc4) return ANDERE_FORM;
    if (marke === ABTASTUNG)
      return mass && mass.breite > 0 && mass.hoehe > 0 && endet(bytes)
        ? { format: 'jpeg', bytes, ...mass }
        : BESCHAEDIGT;
    ort += 2 + laenge;
  }
  return BESCHAEDIGT;
};

/** Start of frame: baseline, extended, progressive. */
const RAHMEN: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const ABTASTUNG = 0xda;

/** Cameras write a few bytes behind the end. */
const endet = (bytes: Uint8Array): boolean => {
  for (let i = bytes.length - 2; i > bytes.length / 2; i--)
    if (bytes[i] === 0xff && bytes[i + 1] === 0xd9) return true;
  return false;
};

const BESCHAEDIGT = 'Das JPEG-Bild ist beschädigt oder unvollständig. Speichern Sie es neu.';
const ANDERE_FORM =
  'Das JPEG-Bild hat eine seltene Form. Speichern Sie es als gewöhnliches JPEG oder als PNG.';
