import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { Dateibestand } from '#ports';

/** Folders of a data folder that belong into a backup: the deliveries, and the published figures. In a backup files are called as there. */
const ABLAGEN = ['lager', 'aggregate'] as const;

/** Changes with each of these files: deliveries and published figures come and go by them. */
const IST_VERZEICHNIS = /\/(?:manifest|amtlich)\.json$/;

/** The deliveries and published figures in a data folder, as files. What begins with a dot is work in progress or a lock. */
export const lagerdateien = (daten: string): Dateibestand => {
  const zu = (ordner: string, name: string): string => path.join(ordner, ...name.split('/'));
  const alle = async (): Promise<readonly string[]> =>
    (await Promise.all(ABLAGEN.map(ablage => namen(daten, ablage)))).flat();
  return {
    ort: daten,
    namen: alle,
    lies: async name => {
      const griff = await open(zu(daten, name), 'r').catch((fehler: unknown) => {
        if (fehler instanceof Error && 'code' in fehler && fehler.code === 'ENOENT') return null;
        throw fehler;
      });
      return griff && createReadStream('', { fd: griff });
    },
    merkmal: async () => {
      const summe = createHash('sha256');
      for (const name of (await alle()).filter(n => IST_VERZEICHNIS.test(n)))
        summe.update(name).update(await readFile(zu(daten, name)).catch(() => ''));
      return summe.digest('hex');
    },
    beginne: async () => {
      const neu = path.join(daten, `.lager-${process.pid}.neu`);
      const uebernommene: string[] = [];
      await rm(neu, { recursive: true, force: true });
      return {
        schreibe: async (name, stuecke) => {
          const datei = zu(neu, name);
          await mkdir(path.dirname(datei), { recursive: true, mode: 0o700 });
          const griff = await open(datei, 'wx', 0o600);
          try {
            for await (const stueck of stuecke) await griff.writeFile(stueck);
            await griff.sync();
          } finally {
            await griff.close();
          }
        },
        uebernimm: async () => {
          for (const ablage of await readdir(neu).catch((): string[] => [])) {
            const ziel = path.join(daten, ablage);
            await rmdir(ziel).catch(() => undefined);
            await rename(path.join(neu, ablage), ziel);
            uebernommene.push(ziel);
          }
          await rm(neu, { recursive: true, force: true });
        },
        zurueck: async () => {
          for (const ordner of [neu, ...uebernommene]) await rm(ordner, { recursive: true, force: true });
        },
      };
    },
  };
};

const namen = async (daten: string, ablage: string): Promise<readonly string[]> =>
  (await readdir(path.join(daten, ablage), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter(e => e.isFile())
    .map(e => path.relative(daten, path.join(e.parentPath, e.name)).split(path.sep))
    .filter(teile => teile.every(teil => !teil.startsWith('.')))
    .map(teile => teile.join('/'))
    .toSorted();
