import { createHash } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';

/** Says that this process works on a data folder. */
export type Ordnersperre = Readonly<{ gibFrei(): Promise<void> }>;

/**
 * Takes a data folder for this process; null when another one has it. The lock is a socket name of the kernel, which vanishes with its process
 * however that ends. Only Linux has such names; elsewhere the database's lock has to do.
 */
export const nimmOrdnersperre = async (daten: string): Promise<Ordnersperre | null> => {
  if (process.platform !== 'linux') return { gibFrei: async () => undefined };
  await mkdir(daten, { recursive: true, mode: 0o700 });
  const name = createHash('sha256')
    .update(await realpath(daten))
    .digest('hex');
  return new Promise((genommen, gescheitert) => {
    const sperre = createServer(fremder => fremder.destroy());
    sperre.once('error', fehler => {
      if ('code' in fehler && fehler.code === 'EADDRINUSE') genommen(null);
      else gescheitert(fehler);
    });
    sperre.listen(`\0stellwerk-arbeitsplatz-${name}`, () => {
      sperre.unref();
      genommen({ gibFrei: async () => new Promise(fertig => sperre.close(() => fertig())) });
    });
  });
};
