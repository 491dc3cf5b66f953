import { lstat, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The name of the socket in its folder, as PostgreSQL and its clients make it from the port. */
export const SOCKET = '.s.PGSQL.5432';

const ANFANG = 'stellwerk-pg-';
/** A socket path has at most 107 bytes. */
const LAENGSTER_ORDNER = 70;

/** A folder that only we can open, with a name nobody can guess; or the one before, so that clients find the new server where the old one was. */
export const richteSocketordnerEin = async (bisher?: string): Promise<string> => {
  if (bisher === undefined) return mkdtemp(path.join(kurzerOrdner(), ANFANG));
  await mkdir(bisher, { mode: 0o700 }).catch(() => undefined);
  const { uid, mode } = await lstat(bisher);
  // Its name is known by now: somebody else may have been faster.
  if (uid !== process.getuid?.() || (mode & 0o170077) !== 0o040000)
    throw new Error(`Der Ordner ${bisher} gehört nicht uns allein.`);
  for (const name of [SOCKET, `${SOCKET}.lock`]) await rm(path.join(bisher, name), { force: true });
  return bisher;
};

/** Only folders that we made ourselves: the path comes from a file. */
export const raeumeSocketordner = async (ordner: string): Promise<void> => {
  if (path.dirname(ordner) === kurzerOrdner() && path.basename(ordner).startsWith(ANFANG))
    await rm(ordner, { recursive: true, force: true });
};

const kurzerOrdner = (): string => (tmpdir().length <= LAENGSTER_ORDNER ? tmpdir() : '/tmp');
