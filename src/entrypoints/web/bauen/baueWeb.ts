import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { verdichte } from './verdichte.ts';

/** Where the built pages lie: what the server runs, and what browsers load. */
export type Webbau = Readonly<{ server: string; browser: string }>;

/**
 * Builds the pages when their sources have changed since the last time; that takes seconds. Written aside and renamed into place, so that two
 * at once do each other no harm.
 */
export const baueWeb = async (): Promise<Webbau> => {
  const ziel = path.join(ABLAGE, await fingerabdruck());
  if (!existsSync(ziel)) {
    const entwurf = path.join(ABLAGE, `entwurf-${process.pid}-${Date.now()}`);
    await mkdir(entwurf, { recursive: true });
    await fuehreBauAus(entwurf);
    await verdichte(path.join(entwurf, 'client', 'assets'));
    await raeumeAlteWeg();
    await rename(entwurf, ziel).catch(async (fehler: unknown) => {
      await rm(entwurf, { recursive: true, force: true });
      if (!existsSync(ziel)) throw fehler;
    });
  }
  await utimes(ziel, new Date(), new Date());
  return { server: path.join(ziel, 'server', 'index.js'), browser: path.join(ziel, 'client') };
};

const WEB = fileURLToPath(new URL('../', import.meta.url));
const WURZEL = path.join(WEB, '..', '..', '..');
const ABLAGE = path.join(WURZEL, '.cache', 'web');

/** Of everything the pages are made of: their sources, what browsers get of domain, and the packages. */
const fingerabdruck = async (): Promise<string> => {
  const summe = createHash('sha256');
  for (const ordner of [WEB, path.join(WURZEL, 'src', 'domain')])
    for (const datei of await quellen(ordner)) {
      summe.update(path.relative(WURZEL, datei));
      summe.update(await readFile(datei));
    }
  summe.update(await readFile(path.join(WURZEL, 'package-lock.json')));
  return summe.digest('hex').slice(0, 16);
};

const quellen = async (ordner: string): Promise<readonly string[]> =>
  (await readdir(ordner, { withFileTypes: true, recursive: true }))
    .filter(e => e.isFile() && !e.name.includes('.test.'))
    .map(e => path.join(e.parentPath, e.name))
    .toSorted();

/** In a process of its own: the tools need memory that the server should not keep. */
const fuehreBauAus = async (ziel: string): Promise<void> => {
  const werkzeug = path.join(WURZEL, 'node_modules', '@react-router', 'dev', 'bin.cjs');
  const bau = spawn(process.execPath, [werkzeug, 'build', WEB], {
    cwd: WURZEL,
    env: { ...process.env, NODE_ENV: 'production', STELLWERK_WEB_ZIEL: path.relative(WEB, ziel) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let ausgabe = '';
  for (const strom of [bau.stdout, bau.stderr])
    strom.on('data', (stueck: Buffer) => {
      ausgabe += stueck.toString();
    });
  const ende = await new Promise<number | null>((fertig, kaputt) => {
    bau.once('error', kaputt);
    bau.once('close', fertig);
  });
  if (ende !== 0) throw new Error(`Die Seiten lassen sich nicht bauen:\n${ausgabe}`);
};

/** What nobody has started with for a week; a server that runs still serves its own. */
const raeumeAlteWeg = async (): Promise<void> => {
  for (const name of await readdir(ABLAGE)) {
    const ordner = path.join(ABLAGE, name);
    if ((await stat(ordner)).mtimeMs < Date.now() - WOCHE) await rm(ordner, { recursive: true, force: true });
  }
};

const WOCHE = 7 * 86_400_000;
