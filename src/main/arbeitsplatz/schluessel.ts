import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** The key of secrets at rest: 32 bytes that only this user can read, made at the first start. It is there whole or not at all. */
export const schluesselIn = async (daten: string): Promise<string> => {
  const datei = path.join(daten, 'schluessel');
  await mkdir(daten, { recursive: true, mode: 0o700 });
  const vorhanden = await readFile(datei, 'utf8').catch(() => null);
  if (vorhanden !== null) return vorhanden.trim();
  const neu = `${datei}.${process.pid}.neu`;
  const griff = await open(neu, 'w', 0o600);
  try {
    await griff.writeFile(randomBytes(32).toString('base64'));
    await griff.sync();
  } finally {
    await griff.close();
  }
  await link(neu, datei).catch((fehler: unknown) => {
    if (!(fehler instanceof Error && 'code' in fehler && fehler.code === 'EEXIST')) throw fehler;
  });
  await rm(neu, { force: true });
  return (await readFile(datei, 'utf8')).trim();
};
