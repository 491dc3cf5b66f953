import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Lays compressed copies beside texts (script, style, SVG), so that nobody has to compress them again. Fonts are compressed already. */
export const verdichte = async (ordner: string): Promise<void> => {
  for (const name of await readdir(ordner))
    if (/\.(?:js|css|svg|json)$/.test(name)) {
      const inhalt = await readFile(path.join(ordner, name));
      await writeFile(path.join(ordner, `${name}.br`), await promisify(brotliCompress)(inhalt));
      await writeFile(path.join(ordner, `${name}.gz`), await promisify(gzip)(inhalt));
    }
};
