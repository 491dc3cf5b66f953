/** A file in an archive, and where its bytes begin. */
export type Tareintrag = Readonly<{ name: string; bytes: number; beginn: number }>;

/** Archives are made of blocks of this size. */
export const BLOCK = 512;

/** The space that a content takes, filled up to whole blocks. */
export const aufgerundet = (bytes: number): number => Math.ceil(bytes / BLOCK) * BLOCK;

/** The header of a file (POSIX ustar), which every `tar` can read. Throws when the name is too long for it. */
export const tarkopf = (name: string, bytes: number, sekunden: number): Buffer => {
  const kopf = Buffer.alloc(BLOCK);
  const [vorsilbe, kurz] = zerlege(name);
  kopf.write(kurz, 0);
  kopf.write('0000600\0', 100);
  kopf.write('0000000\0', 108);
  kopf.write('0000000\0', 116);
  schreibeZahl(kopf, bytes, 124);
  schreibeZahl(kopf, sekunden, 136);
  kopf.write('        ', 148);
  kopf.write('0', 156);
  kopf.write('ustar', 257);
  kopf.write('00', 263);
  kopf.write(vorsilbe, 345);
  kopf.write(`${summe(kopf).toString(8).padStart(6, '0')}\0 `, 148);
  return kopf;
};

/** What a header says; null for an empty block, which ends an archive, undefined for one that is none. */
export const liesTarkopf = (kopf: Buffer): Readonly<{ name: string; bytes: number }> | null | undefined => {
  if (kopf.every(byte => byte === 0)) return null;
  const gesagt = Number.parseInt(kopf.toString('latin1', 148, 156), 8);
  const ohne = Buffer.from(kopf);
  ohne.fill(' ', 148, 156);
  if (kopf.toString('latin1', 257, 262) !== 'ustar' || summe(ohne) !== gesagt) return undefined;
  const kurz = text(kopf, 0, 100);
  const vorsilbe = text(kopf, 345, 500);
  return { name: vorsilbe === '' ? kurz : `${vorsilbe}/${kurz}`, bytes: liesZahl(kopf, 124) };
};

/** Octal digits; above 8 GB as a binary number, as GNU tar does. */
const schreibeZahl = (kopf: Buffer, zahl: number, ort: number): void => {
  if (zahl < 8 ** 11) {
    kopf.write(`${zahl.toString(8).padStart(11, '0')}\0`, ort);
    return;
  }
  kopf[ort] = 0x80;
  kopf.writeBigUInt64BE(BigInt(zahl), ort + 4);
};

const liesZahl = (kopf: Buffer, ort: number): number =>
  kopf[ort] === 0x80
    ? Number(kopf.readBigUInt64BE(ort + 4))
    : Number.parseInt(kopf.toString('latin1', ort, ort + 11), 8);

const summe = (kopf: Buffer): number => kopf.reduce((bisher, byte) => bisher + byte, 0);

const text = (kopf: Buffer, von: number, bis: number): string => {
  const roh = kopf.subarray(von, bis);
  const ende = roh.indexOf(0);
  return roh.toString('utf8', 0, ende < 0 ? roh.length : ende);
};

/** A name of up to 100 bytes, and a path of up to 155 before it. */
const zerlege = (name: string): readonly [vorsilbe: string, kurz: string] => {
  if (Buffer.byteLength(name) <= 100) return ['', name];
  for (let i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) {
    const [vorsilbe, kurz] = [name.slice(0, i), name.slice(i + 1)];
    if (Buffer.byteLength(vorsilbe) <= 155 && Buffer.byteLength(kurz) <= 100) return [vorsilbe, kurz];
  }
  throw new Error(`Der Name ist zu lang für eine Sicherung: ${name}`);
};
