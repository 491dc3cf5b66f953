import { open } from 'node:fs/promises';
import path from 'node:path';
import { eingangsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { fehltPlatz } from './platz.ts';

/** How much has come in all files together, and how much may. */
export type Empfangszaehler = { bytes: number; readonly hoechstens: number };

/** After so many bytes the disk is looked at again. */
const NACHSCHAU = 64_000_000;

/** Writes a file as it comes, a piece at a time. Fails when too much comes, or when the disk would run full. */
export const schreibeStrom = async (
  datei: string,
  stuecke: AsyncIterable<Uint8Array>,
  zaehler: Empfangszaehler,
): Promise<Ergebnis<null>> => {
  const griff = await open(datei, 'wx', 0o600);
  let nachgesehen = 0;
  try {
    for await (const stueck of stuecke) {
      zaehler.bytes += stueck.length;
      if (zaehler.bytes > zaehler.hoechstens)
        return misslungen(
          melde(eingangsmeldungen.ZU_GROSS, '', { mb: Math.floor(zaehler.hoechstens / 1e6) }),
        );
      if (zaehler.bytes - nachgesehen > NACHSCHAU) {
        nachgesehen = zaehler.bytes;
        const platz = await fehltPlatz(path.dirname(datei), 0);
        if (platz) return misslungen(platz);
      }
      await griff.writeFile(stueck);
    }
    await griff.sync();
    return gelungen(null);
  } catch (fehler) {
    if (!(fehler instanceof Error && 'code' in fehler && fehler.code === 'ENOSPC')) throw fehler;
    return misslungen(melde(eingangsmeldungen.PLATZ, '', { mb: 1 }));
  } finally {
    await griff.close();
  }
};
