import { crc32, inflateRawSync } from 'node:zlib';

/** The parts of a packed file by name. */
export type Packung = ReadonlyMap<string, Uint8Array>;

/** What is wrong with a packed file: it is none, or it is larger than any of the kind. */
export type Packungsfehler = Readonly<{ art: 'keine' | 'gross'; grund: string }>;

const HOECHSTENS_GEPACKT = 16 * 1024 ** 2;
const HOECHSTENS_ENTPACKT = 64 * 1024 ** 2;
const HOECHSTENS_TEILE = 2000;

/** Unpacks the XML parts of a workbook. Never more than 64 MB, whatever the file says about its sizes. */
export const entpackeMappe = (inhalt: Uint8Array): Packung | Packungsfehler => {
  if (inhalt.byteLength > HOECHSTENS_GEPACKT) return { art: 'gross', grund: 'mehr als 16 MB' };
  try {
    return entpacke(Buffer.from(inhalt.buffer, inhalt.byteOffset, inhalt.byteLength));
  } catch (fehler) {
    const code = fehler instanceof Error && 'code' in fehler ? fehler.code : '';
    return code === 'ERR_BUFFER_TOO_LARGE' ? ZU_VIEL : KEINE;
  }
};

const ZU_VIEL: Packungsfehler = { art: 'gross', grund: 'entpackt mehr als 64 MB' };
const KEINE: Packungsfehler = { art: 'keine', grund: 'Sie ist beschädigt oder keine ZIP-Datei' };

const entpacke = (b: Buffer): Packung | Packungsfehler => {
  const ende = b.lastIndexOf(ENDE);
  if (ende < 0) return KEINE;
  const anzahl = b.readUInt16LE(ende + 10);
  if (anzahl > HOECHSTENS_TEILE) return { art: 'gross', grund: `${anzahl} Teile` };
  const teile = new Map<string, Uint8Array>();
  let stelle = b.readUInt32LE(ende + 16);
  let frei = HOECHSTENS_ENTPACKT;
  for (let i = 0; i < anzahl; i++) {
    if (b.readUInt32LE(stelle) !== EINTRAG.readUInt32LE()) return KEINE;
    const namenlaenge = b.readUInt16LE(stelle + 28);
    const name = b.toString('utf8', stelle + 46, stelle + 46 + namenlaenge);
    if (/\.(?:xml|rels)$/.test(name)) {
      const teil = inhaltVon(b, stelle, frei);
      if (teil === null) return KEINE;
      frei -= teil.byteLength;
      if (frei <= 0) return ZU_VIEL;
      teile.set(name, teil);
    }
    stelle += 46 + namenlaenge + b.readUInt16LE(stelle + 30) + b.readUInt16LE(stelle + 32);
  }
  return teile;
};

/** null for an encrypted part or an unknown way of packing. Throws when the part is larger than allowed or cut off. */
const inhaltVon = (b: Buffer, eintrag: number, hoechstens: number): Uint8Array | null => {
  const verschluesselt = (b.readUInt16LE(eintrag + 8) & 1) === 1;
  const verfahren = b.readUInt16LE(eintrag + 10);
  const laenge = b.readUInt32LE(eintrag + 20);
  const kopf = b.readUInt32LE(eintrag + 42);
  const beginn = kopf + 30 + b.readUInt16LE(kopf + 26) + b.readUInt16LE(kopf + 28);
  const gepackt = b.subarray(beginn, beginn + laenge);
  if (verschluesselt || gepackt.length < laenge) return null;
  if (verfahren === 0) return gepackt;
  return verfahren === 8 ? inflateRawSync(gepackt, { maxOutputLength: Math.max(1, hoechstens) }) : null;
};

/** Packs parts without compressing them: what a reader gets then is exactly what was looked at before. */
export const packe = (teile: Packung): Buffer => {
  const koerper: Buffer[] = [];
  const verzeichnis: Buffer[] = [];
  let stelle = 0;
  for (const [name, inhalt] of teile) {
    const kurz = Buffer.from(name, 'utf8');
    const angaben = Buffer.alloc(26);
    angaben.writeUInt16LE(20, 0);
    angaben.writeUInt16LE(NAMEN_UTF8, 2);
    angaben.writeUInt16LE(TAG_1980, 8);
    angaben.writeUInt32LE(crc32(inhalt), 10);
    angaben.writeUInt32LE(inhalt.byteLength, 14);
    angaben.writeUInt32LE(inhalt.byteLength, 18);
    angaben.writeUInt16LE(kurz.length, 22);
    koerper.push(DATEI, angaben, kurz, Buffer.from(inhalt));
    const ort = Buffer.alloc(14);
    ort.writeUInt32LE(stelle, 10);
    verzeichnis.push(EINTRAG, VERSION, angaben, ort, kurz);
    stelle += 30 + kurz.length + inhalt.byteLength;
  }
  const eintraege = Buffer.concat(verzeichnis);
  const schluss = Buffer.alloc(18);
  schluss.writeUInt16LE(teile.size, 4);
  schluss.writeUInt16LE(teile.size, 6);
  schluss.writeUInt32LE(eintraege.length, 8);
  schluss.writeUInt32LE(stelle, 12);
  return Buffer.concat([...koerper, eintraege, ENDE, schluss]);
};

const DATEI = Buffer.of(0x50, 0x4b, 3, 4);
const EINTRAG = Buffer.of(0x50, 0x4b, 1, 2);
const ENDE = Buffer.of(0x50, 0x4b, 5, 6);
const VERSION = Buffer.from([20, 0]);
const NAMEN_UTF8 = 0x0800;
const TAG_1980 = 0x0021;
