import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lieferungsmeldungen } from '#contract';
import { melde, misslungen, type Ergebnis } from '#domain/werte';

/** Does something with a Jobcenter's folder that nobody else changes meanwhile. A lock whose process is gone is taken over. */
export const mitSperre = async <T>(
  ordner: string,
  jobcenter: string,
  tue: () => Promise<Ergebnis<T>>,
): Promise<Ergebnis<T>> => {
  await mkdir(ordner, { recursive: true });
  const sperre = path.join(ordner, '.sperre');
  const besetzt = await nimm(sperre);
  if (besetzt !== null)
    return misslungen(melde(lieferungsmeldungen.GESPERRT, '', { jobcenter, prozess: besetzt }));
  try {
    return await tue();
  } finally {
    await rm(sperre, { force: true });
  }
};

/** Takes the lock; null when taken, else the number of the process that has it. */
const nimm = async (sperre: string, versuche = 2): Promise<string | null> => {
  const eigene = `${sperre}-${process.pid}-${process.hrtime.bigint()}`;
  try {
    // A lock is there whole or not at all: nobody may read one without its number.
    await writeFile(eigene, String(process.pid));
    await link(eigene, sperre);
    return null;
  } catch (fehler) {
    if (!(fehler instanceof Error && 'code' in fehler && fehler.code === 'EEXIST')) throw fehler;
  } finally {
    await rm(eigene, { force: true });
  }
  const prozess = (await readFile(sperre, 'utf8').catch(() => '')).trim();
  if (lebt(Number(prozess)) || versuche === 0) return prozess;
  await rm(sperre, { force: true });
  return nimm(sperre, versuche - 1);
};

/** Whether a process is there. */
export const lebt = (prozess: number): boolean => {
  if (!Number.isInteger(prozess) || prozess <= 0) return false;
  try {
    process.kill(prozess, 0);
    return true;
  } catch (fehler) {
    return fehler instanceof Error && 'code' in fehler && fehler.code === 'EPERM';
  }
};
