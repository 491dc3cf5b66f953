import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Builds every file that lies directly in app/skripte as a script of its own, beside the pages. All their names carry one checksum of that
 * folder, which the pages know as `SKRIPTSTAND`: so a page can name a script before it is built.
 */
export const skripte = (): Plugin => ({
  name: 'stellwerk-skripte',
  config: () => ({ define: { 'import.meta.env.SKRIPTSTAND': JSON.stringify(stand()) } }),
  buildStart() {
    if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
    for (const name of eigenstaendige())
      this.emitFile({
        type: 'chunk',
        id: path.join(ORDNER, `${name}.ts`),
        fileName: `assets/skript-${name}-${stand()}.js`,
      });
  },
});

const ORDNER = fileURLToPath(new URL('../app/skripte/', import.meta.url));

const eigenstaendige = (): readonly string[] =>
  readdirSync(ORDNER, { withFileTypes: true })
    .filter(e => e.isFile() && e.name.endsWith('.ts') && !e.name.includes('.test.'))
    .map(e => path.basename(e.name, '.ts'));

const stand = (): string => {
  const summe = createHash('sha256');
  for (const datei of readdirSync(ORDNER, { withFileTypes: true, recursive: true })
    .filter(e => e.isFile())
    .map(e => path.join(e.parentPath, e.name))
    .toSorted())
    summe.update(path.relative(ORDNER, datei)).update(readFileSync(datei));
  return summe.digest('hex').slice(0, 8);
};
