import type { Spaltenlage } from './fuss.ts';
import { liesSatz, type Lesestelle, type Thriftsatz } from './thrift.ts';
import { liesPlain, liesStellen, sindAlleDa } from './werte.ts';

/** Kinds of page and of encoding: numbers of parquet.thrift. */
const DATEN = 0;
const WOERTERBUCH = 2;
const PLAIN = 0;
const STELLEN: readonly number[] = [2, 8];
/** Positions of more than 24 bits do not come out of whole bytes within 32. */
const GROESSTES_WOERTERBUCH = 2 ** 24;

/** Writes the values of a column of a row group behind each other from position ab on; false when they are not of the kind we read. */
export const liesSeiten = (
  ziel: Int32Array,
  ab: number,
  datei: Uint8Array,
  { beginn, werte }: Spaltenlage,
  zeilen: number,
): boolean => {
  if (werte !== zeilen) return false;
  const quelle: Lesestelle = { bytes: datei, stelle: beginn };
  let woerterbuch = new Int32Array();
  for (let gelesen = 0; gelesen < zeilen;) {
    const kopf = liesSatz(quelle);
    const bytes = naechsteSeite(quelle, kopf);
    const art = kopf.get(1);
    const angaben = (kopf.get(5) ?? kopf.get(7) ?? new Map()) as Thriftsatz;
    const zahl = Number(angaben.get(1) ?? 0);
    if (art === WOERTERBUCH) {
      woerterbuch = new Int32Array(zahl);
      liesPlain(woerterbuch, 0, zahl, bytes, 0);
    } else if (art === DATEN && zahl > 0) {
      if (!liesDaten(ziel, ab + gelesen, zahl, bytes, Number(angaben.get(2)), woerterbuch)) return false;
      gelesen += zahl;
    } else return false;
  }
  return true;
};

/** A page of data: how long the levels of definition are, these, the values. */
const liesDaten = (
  ziel: Int32Array,
  ab: number,
  zahl: number,
  bytes: Uint8Array,
  schluessel: number,
  woerterbuch: Int32Array,
): boolean => {
  const laenge = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const beginn = laenge + Uint32Array.BYTES_PER_ELEMENT;
  if (!sindAlleDa(bytes.subarray(Uint32Array.BYTES_PER_ELEMENT, beginn), zahl)) return false;
  if (schluessel === PLAIN) liesPlain(ziel, ab, zahl, bytes, beginn);
  else if (STELLEN.includes(schluessel) && woerterbuch.length <= GROESSTES_WOERTERBUCH)
    liesStellen(ziel, ab, zahl, bytes, beginn, woerterbuch);
  else return false;
  return true;
};

/** The bytes of the page that follows its head. */
const naechsteSeite = (quelle: Lesestelle, kopf: Thriftsatz): Uint8Array => {
  const seite = quelle.bytes.subarray(quelle.stelle, quelle.stelle + Number(kopf.get(3) ?? 0));
  quelle.stelle += seite.length;
  return seite;
};
