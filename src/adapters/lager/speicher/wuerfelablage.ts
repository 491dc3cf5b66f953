import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { GROESSEN, monateZahl, type Auftrag, type Groesse, type Wuerfel } from '#domain/kennzahlen';
import { ersetzeDatei } from './dauerhaft.ts';

/** A change of what is counted or how it is laid out changes this number, so that old cubes are counted anew. */
const FASSUNG = 2;

/** The cubes of an order as they were counted before; null when one is missing or damaged. */
export const liesWuerfel = async (ablage: string, auftrag: Auftrag): Promise<readonly Wuerfel[] | null> => {
  const wuerfel: Wuerfel[] = [];
  for (const schnitt of auftrag.schnitte) {
    const leer = { auftrag, schnitt };
    const bytes = await readFile(path.join(ablage, dateiname(leer))).catch(() => null);
    if (!bytes || bytes.byteLength !== laenge(leer) + SUMME) return null;
    const inhalt = bytes.subarray(0, laenge(leer));
    if (bytes.readUInt32LE(inhalt.byteLength) !== crc32(inhalt)) return null;
    const werte = new Float64Array(new Uint8Array(inhalt).buffer);
    const zellen = werte.length / GROESSEN.length;
    wuerfel.push({
      ...leer,
      zellen: Object.fromEntries(
        GROESSEN.map((groesse, i) => [groesse, werte.subarray(i * zellen, (i + 1) * zellen)]),
      ) as Record<Groesse, Float64Array>,
    });
  }
  return wuerfel;
};

/** Keeps cubes beside their delivery, a file a cut. */
export const merkeWuerfel = async (ablage: string, wuerfel: readonly Wuerfel[]): Promise<void> => {
  for (const w of wuerfel) {
    const alle = new Float64Array(laenge(w) / Float64Array.BYTES_PER_ELEMENT);
    GROESSEN.forEach((groesse, i) => alle.set(w.zellen[groesse], i * w.zellen[groesse].length));
    const bytes = Buffer.alloc(alle.byteLength + SUMME);
    bytes.set(new Uint8Array(alle.buffer));
    bytes.writeUInt32LE(crc32(bytes.subarray(0, alle.byteLength)), alle.byteLength);
    await ersetzeDatei(path.join(ablage, dateiname(w)), bytes);
  }
};

/** Bytes of the CRC-32 at the end. */
const SUMME = 4;

type Umriss = Pick<Wuerfel, 'auftrag' | 'schnitt'>;

const klassenzahlen = ({ auftrag, schnitt }: Umriss): readonly number[] =>
  schnitt.map(d => auftrag.dimensionen[d]?.klassen.length ?? 1);

const laenge = (umriss: Umriss): number =>
  klassenzahlen(umriss).reduce((zahl, klassen) => zahl * klassen, monateZahl(umriss.auftrag)) *
  GROESSEN.length *
  Float64Array.BYTES_PER_ELEMENT;

const dateiname = ({ auftrag, schnitt }: Umriss): string => {
  const dimensionen = schnitt.map(d => auftrag.dimensionen[d]);
  const inhalt = JSON.stringify([
    FASSUNG,
    GROESSEN,
    auftrag.mindestluecke,
    dimensionen,
    [...auftrag.stichtage],
  ]);
  return `wuerfel-${createHash('sha256').update(inhalt).digest('hex').slice(0, 16)}.bin`;
};
