import { createReadStream } from 'node:fs';

/** The header line of a CSV file. names: its columns by ';'. trennzeichen: what they are separated by where it is another character. */
export type Kopfzeile = Readonly<{ namen: readonly string[]; trennzeichen: string | null; zuLang: boolean }>;

/** Reads the header line; at most its first 64 kB. bekannte: names one would expect. */
export const liesKopfzeile = async (datei: string, bekannte: readonly string[]): Promise<Kopfzeile> => {
  let anfang = Buffer.alloc(0);
  for await (const stueck of createReadStream(datei, { end: HOECHSTENS_BYTES - 1 }))
    anfang = Buffer.concat([anfang, stueck as Buffer]);
  const ohneMarke = anfang.subarray(0, 3).equals(MARKE) ? anfang.subarray(3) : anfang;
  const [zeile = '', danach] = ohneMarke.toString('utf8').split(/\r\n|\n|\r/, 2);
  const namen = getrennt(zeile, ';');
  // A separator behind the last name makes no column.
  while (namen.length > 1 && namen.at(-1) === '') namen.pop();
  const anderes = Object.keys(TRENNZEICHEN).find(
    zeichen => getrennt(zeile, zeichen).filter(name => bekannte.includes(name)).length > 1,
  );
  return {
    namen,
    trennzeichen: namen.length === 1 && anderes ? (TRENNZEICHEN[anderes] ?? null) : null,
    zuLang: danach === undefined && anfang.length === HOECHSTENS_BYTES,
  };
};

const MARKE = Buffer.from([0xef, 0xbb, 0xbf]);
const HOECHSTENS_BYTES = 1 << 16;
const TRENNZEICHEN: Readonly<Record<string, string>> = {
  ',': 'Kommas',
  '\t': 'Tabulatoren',
  '|': 'senkrechten Strichen',
};

/** The fields of a line; a quoted one may contain the separator. */
const getrennt = (zeile: string, zeichen: string): string[] => {
  const felder: string[] = [];
  for (let ab = 0; ab <= zeile.length;) {
    const zitiert = /^\s*"((?:[^"]|"")*)"\s*/.exec(zeile.slice(ab, ab + HOECHSTENS_BYTES));
    const ende = zeile.indexOf(zeichen, ab + (zitiert?.[0].length ?? 0));
    const bis = ende < 0 ? zeile.length : ende;
    felder.push(zitiert ? (zitiert[1] ?? '').replaceAll('""', '"').trim() : zeile.slice(ab, bis).trim());
    ab = bis + 1;
    if (felder.length > HOECHSTENS_FELDER) break;
  }
  return felder;
};

/** More names than this need not be looked at to know that there are too many. */
const HOECHSTENS_FELDER = 10_000;
