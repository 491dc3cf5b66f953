import type { Bilddaten } from '#ports';
import { bildabschnitt } from './jpegabschnitt.ts';
import { verbinde } from './verbinde.ts';

export const beginntWieJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** A JPEG picture whose parts are in order, with nothing but the picture in it, or in German what is wrong with it. */
export const pruefeJpeg = (bytes: Uint8Array): Bilddaten | string => {
  const daten = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stuecke = [bytes.subarray(0, 2)];
  let mass: Readonly<{ breite: number; hoehe: number }> | null = null;
  let abgetastet = false;
  let ort = 2;
  while (ort + 2 <= bytes.length && bytes[ort] === 0xff) {
    const marke = daten.getUint8(ort + 1);
    if (marke === ENDE) {
      if (!mass || !abgetastet || mass.breite === 0 || mass.hoehe === 0) return BESCHAEDIGT;
      stuecke.push(bytes.subarray(ort, ort + 2));
      return { format: 'jpeg', bytes: verbinde(stuecke), ...mass };
    }
    if (marke === FUELLUNG) {
      ort += 1;
      continue;
    }
    if (ort + 4 > bytes.length) return BESCHAEDIGT;
    const laenge = daten.getUint16(ort + 2);
    if (laenge < 2 || ort + 2 + laenge > bytes.length) return BESCHAEDIGT;
    if (RAHMEN.has(marke)) {
      if (laenge < 8 || daten.getUint8(ort + 4) !== 8) return ANDERE_FORM;
      mass = { hoehe: daten.getUint16(ort + 5), breite: daten.getUint16(ort + 7) };
    } else if (marke >= 0xc3 && marke <= 0xcf && marke !== 0xc4 && marke !== 0xc8) return ANDERE_FORM;
    const naechster = ort + 2 + laenge;
    stuecke.push(bildabschnitt(marke, bytes.subarray(ort, naechster)));
    ort = marke === ABTASTUNG ? endeDerPunkte(bytes, naechster) : naechster;
    if (marke === ABTASTUNG) stuecke.push(bytes.subarray(naechster, ort));
    abgetastet ||= marke === ABTASTUNG;
  }
  return BESCHAEDIGT;
};

/** Start of frame: baseline, extended, progressive. */
const RAHMEN: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const ABTASTUNG = 0xda;
const ENDE = 0xd9;
const FUELLUNG = 0xff;

/** Where the pixels of a scan end: at the next marker that is neither an escaped byte nor a restart. */
const endeDerPunkte = (bytes: Uint8Array, ab: number): number => {
  for (let i = bytes.indexOf(0xff, ab); i !== -1; i = bytes.indexOf(0xff, i + 1)) {
    const marke = bytes[i + 1];
    if (marke !== undefined && marke !== 0 && marke !== FUELLUNG && (marke < 0xd0 || marke > 0xd7)) return i;
  }
  return bytes.length;
};

const BESCHAEDIGT = 'Das JPEG-Bild ist beschädigt oder unvollständig. Speichern Sie es neu.';
const ANDERE_FORM =
  'Das JPEG-Bild hat eine seltene Form. Speichern Sie es als gewöhnliches JPEG oder als PNG.';
