import { liesZahl, type Lesestelle } from './thrift.ts';

/** Numbers of four bytes, lowest first, behind each other. */
export const liesPlain = (
  ziel: Int32Array,
  ab: number,
  zahl: number,
  bytes: Uint8Array,
  beginn: number,
): void => {
  const laenge = zahl * Int32Array.BYTES_PER_ELEMENT;
  if (beginn + laenge > bytes.length) throw new RangeError(ZU_KURZ);
  const roh = new Uint8Array(ziel.buffer, ziel.byteOffset, ziel.byteLength);
  roh.set(bytes.subarray(beginn, beginn + laenge), ab * Int32Array.BYTES_PER_ELEMENT);
};

/** Positions in a dictionary: how many bits each has, then runs of one position or groups of eight packed ones. */
export const liesStellen = (
  ziel: Int32Array,
  ab: number,
  zahl: number,
  bytes: Uint8Array,
  beginn: number,
  woerterbuch: Int32Array,
): void => {
  const breite = bytes[beginn] as number;
  const quelle: Lesestelle = { bytes, stelle: beginn + 1 };
  const sicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ende = ab + zahl;
  for (let i = ab; i < ende;) {
    const kopf = liesZahl(quelle);
    const laenge = (kopf - (kopf % 2)) / 2;
    const gepackt = kopf % 2 === 1;
    const bis = Math.min(ende, i + (gepackt ? laenge * GRUPPE : laenge));
    if (gepackt) entpacke(ziel, i, bis, bytes, sicht, quelle.stelle, breite, woerterbuch);
    else ziel.fill(nachgeschlagen(woerterbuch, bitsAb(bytes, quelle.stelle * GRUPPE, breite)), i, bis);
    quelle.stelle += gepackt ? laenge * breite : Math.ceil(breite / GRUPPE);
    i = bis;
  }
  if (quelle.stelle > bytes.length) throw new RangeError(ZU_KURZ);
};

/** Packed values come in groups of so many, so that a group ends with a byte. */
const GRUPPE = 8;
const ZU_KURZ = 'Eine Seite der Parquet-Datei ist kürzer, als sie sagt.';

/** Takes four bytes for every position, wherever its bits begin, and the last few bit by bit: no position has more than 24. */
const entpacke = (
  ziel: Int32Array,
  von: number,
  bis: number,
  bytes: Uint8Array,
  sicht: DataView,
  beginn: number,
  breite: number,
  woerterbuch: Int32Array,
): void => {
  const maske = (1 << breite) - 1;
  const letztes = bytes.length - Uint32Array.BYTES_PER_ELEMENT;
  let bit = beginn * GRUPPE;
  let hoechste = 0;
  let i = von;
  for (; i < bis && bit >>> 3 <= letztes; i++) {
    const stelle = (sicht.getUint32(bit >>> 3, true) >>> (bit & 7)) & maske;
    if (stelle > hoechste) hoechste = stelle;
    ziel[i] = woerterbuch[stelle] as number;
    bit += breite;
  }
  nachgeschlagen(woerterbuch, hoechste);
  for (; i < bis; i++, bit += breite) ziel[i] = nachgeschlagen(woerterbuch, bitsAb(bytes, bit, breite));
};

const bitsAb = (bytes: Uint8Array, bit: number, breite: number): number => {
  let zahl = 0;
  for (let i = 0; i < breite; i++)
    zahl += (((bytes[(bit + i) >>> 3] as number) >>> ((bit + i) & 7)) & 1) * 2 ** i;
  return zahl;
};

const nachgeschlagen = (woerterbuch: Int32Array, stelle: number): number => {
  const wert = woerterbuch[stelle];
  if (wert === undefined)
    throw new RangeError('Die Parquet-Datei nennt einen Wert, der nicht in ihrem Wörterbuch steht.');
  return wert;
};

/** Do levels of definition say that no value is NULL? They come as runs like positions, of one bit. */
export const sindAlleDa = (bytes: Uint8Array, zahl: number): boolean => {
  const quelle: Lesestelle = { bytes, stelle: 0 };
  for (let i = 0; i < zahl;) {
    const kopf = liesZahl(quelle);
    const laenge = (kopf - (kopf % 2)) / 2;
    const gepackt = kopf % 2 === 1;
    const da = gepackt
      ? istVoll(bytes.subarray(quelle.stelle, quelle.stelle + laenge), zahl - i)
      : bytes[quelle.stelle] === 1;
    if (!da) return false;
    quelle.stelle += gepackt ? laenge : 1;
    i += gepackt ? laenge * GRUPPE : laenge;
  }
  return true;
};

/** Are the first bits all 1? */
const istVoll = (bytes: Uint8Array, bits: number): boolean =>
  bytes.every((byte, i) => {
    const noetig = (1 << Math.min(GRUPPE, Math.max(0, bits - i * GRUPPE))) - 1;
    return (byte & noetig) === noetig;
  });
