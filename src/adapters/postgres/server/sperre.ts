import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { datenbankmeldungen } from '#contract';
import { melde, misslungen, type Ergebnis } from '#domain/werte';

const HOECHSTENS_MS = 60_000;

/**
 * Does something with a data folder that no other process does meanwhile. The lock is a socket name of the kernel: it vanishes with its process,
 * so there is never a stale one to judge.
 */
export const mitSperre = async <T>(ordner: string, tue: () => Promise<Ergebnis<T>>): Promise<Ergebnis<T>> => {
  const ende = performance.now() + HOECHSTENS_MS;
  let sperre = await nimm(ordner);
  while (sperre === null) {
    if (performance.now() > ende) return misslungen(melde(datenbankmeldungen.BESETZT, '', { ordner }));
    await new Promise(weiter => setTimeout(weiter, 20));
    sperre = await nimm(ordner);
  }
  const genommen = sperre;
  try {
    return await tue();
  } finally {
    await new Promise(fertig => genommen.close(fertig));
  }
};

const nimm = async (ordner: string): Promise<Server | null> =>
  new Promise((genommen, gescheitert) => {
    const sperre = createServer(fremder => fremder.destroy());
    sperre.once('error', fehler => {
      if ('code' in fehler && fehler.code === 'EADDRINUSE') genommen(null);
      else gescheitert(fehler);
    });
    sperre.listen(`\0stellwerk-${createHash('sha256').update(ordner).digest('hex')}`, () => genommen(sperre));
  });
