import { statfs } from 'node:fs/promises';
import { eingangsmeldungen } from '#contract';
import { melde, type Meldung } from '#domain/werte';

/** So much stays free, for the database above all. */
const RESERVE = 500_000_000;

/** The message that the disk of a folder has no room for so many bytes; null when it has. */
export const fehltPlatz = async (ordner: string, bytes: number): Promise<Meldung | null> => {
  const { bavail, bsize } = await statfs(ordner);
  const frei = bavail * bsize;
  return frei - bytes >= RESERVE
    ? null
    : melde(eingangsmeldungen.PLATZ, '', { mb: Math.ceil((RESERVE + bytes - frei) / 1e6) });
};
