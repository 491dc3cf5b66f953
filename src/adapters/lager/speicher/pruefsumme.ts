import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 over files with their names, in the order given. */
export const pruefsummeVon = async (
  dateien: readonly Readonly<{ name: string; datei: string }>[],
): Promise<string> => {
  const summe = createHash('sha256');
  for (const { name, datei } of dateien) {
    summe.update(`${name}\n`);
    for await (const stueck of createReadStream(datei, { highWaterMark: 1 << 20 }))
      summe.update(stueck as Buffer);
  }
  return summe.digest('hex');
};
