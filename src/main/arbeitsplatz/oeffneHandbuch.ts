import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Handbuch } from '#application/arbeitsplatz';

/** The manual from the folder docs of this installation. */
export const oeffneHandbuch = (): Handbuch => ({
  seite: async name => {
    if (!/^[a-z-]+$/.test(name)) return null;
    const ordner = name === 'betrieb' ? DOKUMENTATION : HANDBUCH;
    return readFile(path.join(ordner, `${name}.md`), 'utf8').catch(() => null);
  },
  bild: async name =>
    /^[a-z0-9-]+\.png$/.test(name) ? readFile(path.join(HANDBUCH, 'bilder', name)).catch(() => null) : null,
});

const DOKUMENTATION = fileURLToPath(new URL('../../../docs', import.meta.url));
const HANDBUCH = path.join(DOKUMENTATION, 'handbuch');
