import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';

const BEGINN = Buffer.from([0xef, 0xbb, 0xbf]);

/** Is a file UTF-8? Read in pieces; a cut character at the end of a piece is no fault. */
export const istUtf8 = async (datei: string): Promise<boolean> => {
  const leser = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const stueck of createReadStream(datei, { highWaterMark: 1 << 20 }))
      leser.decode(stueck as Buffer, { stream: true });
    leser.decode();
    return true;
  } catch (fehler) {
    if (fehler instanceof TypeError) return false;
    throw fehler;
  }
};

/** Writes a Windows-1252 file as UTF-8. */
export const schreibeAlsUtf8 = async (quelle: string, ziel: string): Promise<void> => {
  const leser = new TextDecoder('windows-1252');
  const schreiber = createWriteStream(ziel);
  for await (const stueck of createReadStream(quelle, { highWaterMark: 1 << 20 }))
    if (!schreiber.write(leser.decode(stueck as Buffer, { stream: true }))) await once(schreiber, 'drain');
  schreiber.end(leser.decode());
  await once(schreiber, 'finish');
};

/** The header line of a CSV file as names; at most its first 64 kB. */
export const liesKopfzeile = async (datei: string): Promise<readonly string[]> => {
  let anfang = Buffer.alloc(0);
  for await (const stueck of createReadStream(datei, { end: (1 << 16) - 1 }))
    anfang = Buffer.concat([anfang, stueck as Buffer]);
  const ohneMarke = anfang.subarray(0, 3).equals(BEGINN) ? anfang.subarray(3) : anfang;
  const [zeile = ''] = ohneMarke.toString('utf8').split(/\r\n|\n|\r/, 1);
  return zeile.split(';').map(name => name.trim().replace(/^"(.*)"$/, '$1'));
};
