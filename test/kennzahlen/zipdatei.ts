import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a ZIP. groesse: what it says of its size where that is a lie; art: its Unix mode. */
export type Zipeintrag = Readonly<{
  name: string;
  inhalt: Uint8Array;
  groesse?: number;
  art?: number;
  flaggen?: number;
}>;

/** A ZIP as bytes, also such as no honest program writes. */
export const zipdatei = (eintraege: readonly Zipeintrag[]): Uint8Array => {
  const koepfe: Buffer[] = [];
  const verzeichnis: Buffer[] = [];
  let ort = 0;
  for (const eintrag of eintraege) {
    const name = Buffer.from(eintrag.name);
    const gepackt = deflateRawSync(eintrag.inhalt);
    const felder = Buffer.alloc(26);
    felder.writeUInt16LE(20, 0);
    felder.writeUInt16LE(eintrag.flaggen ?? 0, 2);
    felder.writeUInt16LE(8, 4);
    felder.writeUInt32LE(crc32(eintrag.inhalt), 10);
    felder.writeUInt32LE(gepackt.length, 14);
    felder.writeUInt32LE(eintrag.groesse ?? eintrag.inhalt.length, 18);
    felder.writeUInt16LE(name.length, 22);
    const kopf = Buffer.concat([Buffer.from('PK\x03\x04'), felder, name, gepackt]);
    const mehr = Buffer.alloc(14);
    mehr.writeUInt32LE(((eintrag.art ?? 0o100644) << 16) >>> 0, 6);
    mehr.writeUInt32LE(ort, 10);
    verzeichnis.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), felder, mehr, name]));
    koepfe.push(kopf);
    ort += kopf.length;
  }
  const ende = Buffer.alloc(18);
  ende.writeUInt16LE(eintraege.length, 4);
  ende.writeUInt16LE(eintraege.length, 6);
  ende.writeUInt32LE(Buffer.concat(verzeichnis).length, 8);
  ende.writeUInt32LE(ort, 12);
  return Buffer.concat([...koepfe, ...verzeichnis, Buffer.from('PK\x05\x06'), ende]);
};
