import { tagAlsIso, type Tag } from '#domain/werte';

/** Collects ASCII text as bytes; grows, and is emptied again after its bytes were written. */
export type Bytepuffer = Readonly<{
  zeichen(code: number): void;
  text(text: string): void;
  /** A whole number from 0 to 2^31 − 1, with leading zeros to a width. */
  zahl(zahl: number, breite?: number): void;
  /** 'JJJJ-MM-TT', from 1900 to 2100. */
  tag(tag: number): void;
  /** What was collected; valid until the next text. */
  leere(): Uint8Array;
}>;

/** An empty puffer. */
export const erstelleBytepuffer = (): Bytepuffer => {
  let bytes = new Uint8Array(2 ** 16);
  let zahl = 0;
  const mache = (platz: number): void => {
    if (zahl + platz <= bytes.length) return;
    const groesser = new Uint8Array(2 * bytes.length);
    groesser.set(bytes);
    bytes = groesser;
  };
  return {
    zeichen: code => {
      mache(1);
      bytes[zahl++] = code;
    },
    text: text => {
      mache(text.length);
      for (let i = 0; i < text.length; i++) bytes[zahl++] = text.charCodeAt(i);
    },
    zahl: (wert, breite = 1) => {
      mache(HOECHSTENS_ZIFFERN);
      const stellen = Math.max(breite, stellenVon(wert));
      let rest = wert;
      for (let i = zahl + stellen - 1; i >= zahl; i--) {
        const zehntel = (rest / 10) | 0;
        bytes[i] = NULL + rest - 10 * zehntel;
        rest = zehntel;
      }
      zahl += stellen;
    },
    tag: tag => {
      mache(TAGBREITE);
      const ab = (tag - ERSTER_TAG) * TAGBREITE;
      if (TAGE[ab] === undefined) throw new RangeError(`Tag außerhalb der Tafel: ${tag}`);
      for (let i = 0; i < TAGBREITE; i++) bytes[zahl + i] = TAGE[ab + i] as number;
      zahl += TAGBREITE;
    },
    leere: () => {
      const gesammelt = bytes.subarray(0, zahl);
      zahl = 0;
      return gesammelt;
    },
  };
};

const NULL = 48;
const HOECHSTENS_ZIFFERN = 16;
const TAGBREITE = 10;
/** 1 January 1900 and the number of days from then to 2100. */
const ERSTER_TAG = -25_567;
const TAGE_ZAHL = 73_050;

const stellenVon = (zahl: number): number => {
  let stellen = 1;
  for (let grenze = 10; zahl >= grenze; grenze *= 10) stellen++;
  return stellen;
};

const alleTage = (): Uint8Array => {
  const tafel = new Uint8Array(TAGE_ZAHL * TAGBREITE);
  for (let t = 0; t < TAGE_ZAHL; t++) {
    const iso = tagAlsIso((ERSTER_TAG + t) as Tag);
    for (let i = 0; i < TAGBREITE; i++) tafel[t * TAGBREITE + i] = iso.charCodeAt(i);
  }
  return tafel;
};

const TAGE = alleTage();
