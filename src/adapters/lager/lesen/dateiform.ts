import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import {
  ANFUEHRUNG,
  nachStueck,
  VOR_FELD,
  WAGENRUECKLAUF,
  ZITIERT,
  type Feldzustand,
} from './feldzustand.ts';

/** How a text file is written, as far as reading it depends on it. */
export type Dateiform = Readonly<{
  kodierung: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  leer: boolean;
  /** More than one kind of line end. */
  gemischt: boolean;
  /** Whether there are blanks, quotes, empty lines, and characters nobody sees (or such that are not looked at closely). */
  leerzeichen: boolean;
  anfuehrung: boolean;
  leerzeilen: boolean;
  unsichtbares: boolean;
  /** A quote that is not closed up to the end. */
  offen: boolean;
  /** No text at all. */
  binaer: boolean;
}>;

/** Looks through a file once, in pieces; what is not there need not be looked for in every value. */
export const liesDateiform = async (datei: string): Promise<Dateiform> => {
  const pruefer = utf8Pruefer();
  const enden = new Set<string>();
  const form = { leer: true, leerzeichen: false, anfuehrung: false, leerzeilen: false, unsichtbares: false };
  let nul = false;
  let feld: Feldzustand = VOR_FELD;
  let kodierung: Dateiform['kodierung'] | null = null;
  let davor = '';
  for await (const stueck of createReadStream(datei, { highWaterMark: STUECK })) {
    const bytes = stueck as Buffer;
    if (form.leer) kodierung = utf16(bytes);
    form.leer = false;
    if (kodierung !== null) break;
    pruefer.nimm(bytes);
    form.leerzeichen ||= bytes.includes(LEERZEICHEN);
    if (!form.anfuehrung) form.anfuehrung = bytes.includes(ANFUEHRUNG);
    feld = nachStueck(feld, form.anfuehrung ? bytes : bytes.subarray(-1));
    nul ||= bytes.includes(0);
    const text = davor + bytes.toString('latin1');
    form.leerzeilen ||= text.includes('\n\n') || text.includes('\n\r') || text.includes('\r\r');
    form.unsichtbares ||= STEUERZEICHEN.test(text);
    if (bytes.includes(WAGENRUECKLAUF) || enden.size > 0 || davor === '\r') merkeEnden(text, enden);
    davor = text.slice(-1);
  }
  const utf8 = pruefer.istUtf8();
  return {
    ...form,
    offen: feld === ZITIERT,
    binaer: nul && !utf8 && kodierung === null,
    kodierung: kodierung ?? (utf8 ? 'utf-8' : 'windows-1252'),
    gemischt: enden.size > 1,
    unsichtbares: form.unsichtbares || form.anfuehrung || !pruefer.istAscii(),
  };
};

const STUECK = 1 << 20;
const LEERZEICHEN = 0x20;
const STEUERZEICHEN = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/;

/** UTF-16 has a mark at its beginning, or every other byte of its header is zero. */
const utf16 = (bytes: Buffer): Dateiform['kodierung'] | null => {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a !== 0)) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b !== 0 && b !== undefined) ? 'utf-16be' : null;
};

/** Is what comes in pieces UTF-8? A cut character at the end of a piece is no fault; plain ASCII is not decoded. */
const utf8Pruefer = () => {
  const leser = new TextDecoder('utf-8', { fatal: true });
  let [ascii, gueltig] = [true, true];
  const versuche = (tue: () => void): void => {
    try {
      tue();
    } catch (fehler) {
      if (!(fehler instanceof TypeError)) throw fehler;
      gueltig = false;
    }
  };
  return {
    nimm: (bytes: Buffer): void => {
      if (!gueltig || (ascii && isAscii(bytes))) return;
      ascii = false;
      versuche(() => leser.decode(bytes, { stream: true }));
    },
    istUtf8: (): boolean => {
      if (!ascii && gueltig) versuche(() => leser.decode());
      return gueltig;
    },
    istAscii: (): boolean => ascii,
  };
};

const merkeEnden = (text: string, enden: Set<string>): void => {
  if (text.includes('\r\n')) enden.add('\r\n');
  if (/[^\r]\n/.test(text)) enden.add('\n');
  if (/\r[^\n]/.test(text)) enden.add('\r');
};
