import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { TABELLENNAMEN } from '#contract';

/** More than this is not unpacked: it would be no delivery of one Jobcenter. */
const HOECHSTENS_BYTES = 64 * 1024 ** 3;

const ERWARTET = new Set([
  'lieferung.json',
  ...TABELLENNAMEN.flatMap(name => [`${name}.csv`, `${name}.parquet`]),
]);

/**
 * Unpacks the files of a delivery from a ZIP into a folder, by their names alone: folders in the archive and other files are left out.
 * Throws when it is no ZIP, has a file twice, or is too large.
 */
export const entpacke = async (zip: string, ordner: string): Promise<void> => {
  const archiv = await yauzl.openPromise(zip, { lazyEntries: true });
  const gesehen = new Set<string>();
  let bytes = 0;
  for await (const eintrag of archiv.eachEntry()) {
    const name = path.posix.basename(eintrag.fileName);
    if (!ERWARTET.has(name)) continue;
    if (gesehen.has(name)) throw new RangeError(`${name} steht zweimal in der ZIP-Datei`);
    gesehen.add(name);
    bytes += eintrag.uncompressedSize;
    if (bytes > HOECHSTENS_BYTES) throw new RangeError('entpackt wäre sie größer als 64 GB');
    await pipeline(await archiv.openReadStreamPromise(eintrag), createWriteStream(path.join(ordner, name)));
  }
};
