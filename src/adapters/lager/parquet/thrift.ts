/** A value of the compact protocol of Thrift, as Parquet uses it for its head lines: structs by number of the field. */
export type Thriftwert = number | Uint8Array | readonly Thriftwert[] | Thriftsatz;
export type Thriftsatz = ReadonlyMap<number, Thriftwert>;

/** Where the reading stands in the bytes. */
export type Lesestelle = { readonly bytes: Uint8Array; stelle: number };

const WAHR = 1;
const FALSCH = 2;
const BYTE = 3;
const GLEITZAHL = 7;
const TEXT = 8;
const LISTE = 9;
const MENGE = 10;
const SATZ = 12;
/** i16, i32, i64: the same in writing. */
const GANZE = [4, 5, 6];

/** The struct that begins here. Throws RangeError at what is none. */
export const liesSatz = (quelle: Lesestelle): Thriftsatz => {
  const felder = new Map<number, Thriftwert>();
  let nummer = 0;
  for (let kopf = naechstesByte(quelle); kopf !== 0; kopf = naechstesByte(quelle)) {
    const schritt = kopf >> 4;
    nummer = schritt === 0 ? mitVorzeichen(liesZahl(quelle)) : nummer + schritt;
    felder.set(nummer, liesWert(quelle, kopf & 15));
  }
  return felder;
};

const liesWert = (quelle: Lesestelle, art: number): Thriftwert => {
  if (art === WAHR) return 1;
  if (art === FALSCH) return 0;
  if (art === BYTE) return naechstesByte(quelle);
  if (GANZE.includes(art)) return mitVorzeichen(liesZahl(quelle));
  if (art === GLEITZAHL) return liesBytes(quelle, Float64Array.BYTES_PER_ELEMENT);
  if (art === TEXT) return liesBytes(quelle, liesZahl(quelle));
  if (art === LISTE || art === MENGE) return liesListe(quelle);
  if (art === SATZ) return liesSatz(quelle);
  throw new RangeError(`Thrift kennt die Art ${art} hier nicht.`);
};

const liesListe = (quelle: Lesestelle): readonly Thriftwert[] => {
  const kopf = naechstesByte(quelle);
  const laenge = kopf >> 4 === 15 ? liesZahl(quelle) : kopf >> 4;
  const werte: Thriftwert[] = [];
  for (let i = 0; i < laenge; i++) {
    const art = kopf & 15;
    werte.push(art === WAHR || art === FALSCH ? naechstesByte(quelle) : liesWert(quelle, art));
  }
  return werte;
};

/** A number without sign in groups of seven bits. */
export const liesZahl = (quelle: Lesestelle): number => {
  let zahl = 0;
  let gewicht = 1;
  for (;;) {
    const byte = naechstesByte(quelle);
    zahl += (byte & 127) * gewicht;
    if (byte < 128) return zahl;
    gewicht *= 128;
  }
};

const mitVorzeichen = (zahl: number): number => (zahl % 2 === 0 ? zahl / 2 : -(zahl + 1) / 2);

const liesBytes = (quelle: Lesestelle, laenge: number): Uint8Array => {
  const bytes = quelle.bytes.subarray(quelle.stelle, quelle.stelle + laenge);
  if (bytes.length < laenge) throw new RangeError('Die Datei hört mitten in einem Wert auf.');
  quelle.stelle += laenge;
  return bytes;
};

const naechstesByte = (quelle: Lesestelle): number => {
  const byte = quelle.bytes[quelle.stelle++];
  if (byte === undefined) throw new RangeError('Die Datei hört mitten in einem Wert auf.');
  return byte;
};
