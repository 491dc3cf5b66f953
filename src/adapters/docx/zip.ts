import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Files of an archive by name, in order. */
export type Archiv = ReadonlyMap<string, Uint8Array>;

/** Takes a ZIP archive apart: stored or deflated files, as Word files have them. Throws on anything else. */
export const liesZip = (bytes: Uint8Array): Archiv => {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ende = b.lastIndexOf(ENDE);
  if (ende < 0) throw new Error('Kein ZIP-Archiv');
  const dateien = new Map<string, Uint8Array>();
  let stelle = b.readUInt32LE(ende + 16);
  for (let i = 0; i < b.readUInt16LE(ende + 10); i++) {
    const namenlaenge = b.readUInt16LE(stelle + 28);
    const name = b.toString('utf8', stelle + 46, stelle + 46 + namenlaenge);
    dateien.set(name, inhaltVon(b, stelle));
    stelle += 46 + namenlaenge + b.readUInt16LE(stelle + 30) + b.readUInt16LE(stelle + 32);
  }
  return dateien;
};

/** A ZIP archive without the time of its making: every file dated 1 January 1980. */
export const schreibeZip = (archiv: Archiv): Uint8Array => {
  const koerper: Buffer[] = [];
  const verzeichnis: Buffer[] = [];
  let stelle = 0;
  for (const [name, inhalt] of archiv) {
    const kurz = Buffer.from(name, 'utf8');
    const gepackt = deflateRawSync(inhalt);
    const angaben = Buffer.alloc(26);
    angaben.writeUInt16LE(20, 0);
    angaben.writeUInt16LE(NAMEN_UTF8, 2);
    angaben.writeUInt16LE(DEFLATE, 4);
    angaben.writeUInt16LE(TAG_1980, 8);
    angaben.writeUInt32LE(crc32(inhalt), 10);
    angaben.writeUInt32LE(gepackt.length, 14);
    angaben.writeUInt32LE(inhalt.length, 18);
    angaben.writeUInt16LE(kurz.length, 22);
    koerper.push(DATEI, angaben, kurz, gepackt);
    const ort = Buffer.alloc(14);
    ort.writeUInt32LE(stelle, 10);
    verzeichnis.push(EINTRAG, VERSION, angaben, ort, kurz);
    stelle += 30 + kurz.length + gepackt.length;
  }
  const schluss = Buffer.alloc(18);
  schluss.writeUInt16LE(archiv.size, 4);
  schluss.writeUInt16LE(archiv.size, 6);
  schluss.writeUInt32LE(
    verzeichnis.reduce((summe, teil) => summe + teil.length, 0),
    8,
  );
  schluss.writeUInt32LE(stelle, 12);
  return Buffer.concat([...koerper, ...verzeichnis, ENDE, schluss]);
};

const DATEI = Buffer.from('PK\u0003\u0004', 'latin1');
const EINTRAG = Buffer.from('PK\u0001\u0002', 'latin1');
const ENDE = Buffer.from('PK\u0005\u0006', 'latin1');
const VERSION = Buffer.from([20, 0]);
const NAMEN_UTF8 = 0x0800;
const DEFLATE = 8;
const TAG_1980 = 0x0021;

const inhaltVon = (b: Buffer, eintrag: number): Uint8Array => {
  const verfahren = b.readUInt16LE(eintrag + 10);
  const laenge = b.readUInt32LE(eintrag + 20);
  const kopf = b.readUInt32LE(eintrag + 42);
  const beginn = kopf + 30 + b.readUInt16LE(kopf + 26) + b.readUInt16LE(kopf + 28);
  const gepackt = b.subarray(beginn, beginn + laenge);
  if (verfahren === 0) return gepackt;
  if (verfahren === DEFLATE) return inflateRawSync(gepackt);
  throw new Error(`Unbekanntes Packverfahren ${verfahren}`);
};
