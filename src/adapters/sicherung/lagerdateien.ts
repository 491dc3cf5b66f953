import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { Dateibestand } from '#ports';

/** How files of the store are called in a backup. */
const VORSILBE = 'lager/';

/** The store of deliveries in a data folder, as files. What begins with a dot is work in progress or a lock. */
export const lagerdateien = (daten: string): Dateibestand => {
  const ort = path.join(daten, 'lager');
  const zu = (name: string): string => path.join(ort, ...name.slice(VORSILBE.length).split('/'));
  return {
    ort,
    namen: async () => namen(ort),
    lies: async name => {
      const griff = await open(zu(name), 'r').catch((fehler: unknown) => {
        if (fehler instanceof Error && 'code' in fehler && fehler.code === 'ENOENT') return null;
        throw fehler;
      });
      return griff && createReadStream('', { fd: griff });
    },
    merkmal: async () => {
      const summe = createHash('sha256');
      for (const name of (await namen(ort)).filter(n => n.endsWith('/manifest.json')))
        summe.update(name).update(await readFile(zu(name)).catch(() => ''));
      return summe.digest('hex');
    },
    beginne: async () => {
      const neu = path.join(daten, `.lager-${process.pid}.neu`);
      let uebernommen = false;
      await rm(neu, { recursive: true, force: true });
      return {
        schreibe: async (name, stuecke) => {
          const datei = path.join(neu, ...name.slice(VORSILBE.length).split('/'));
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
          const da = await readdir(neu).catch(() => null);
          if (da === null) return;
          await rmdir(ort).catch(() => undefined);
          await rename(neu, ort);
          uebernommen = true;
        },
        zurueck: async () => rm(uebernommen ? ort : neu, { recursive: true, force: true }),
      };
    },
  };
};

const namen = async (ort: string): Promise<readonly string[]> =>
  (await readdir(ort, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter(e => e.isFile())
    .map(e => path.relative(ort, path.join(e.parentPath, e.name)).split(path.sep))
    .filter(teile => teile.every(teil => !teil.startsWith('.')))
    .map(teile => VORSILBE + teile.join('/'))
    .toSorted();
