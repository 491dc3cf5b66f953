import { mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { datenbankmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { alsGewoehnlicherBenutzer, fuehreAus } from './ausfuehren.ts';
import { sichere } from './dauerhaft.ts';
import { programmumgebung, type Programme } from './programme.ts';

/** The database role that owns the cluster and everything in it. */
export const EIGENTUEMER = 'stellwerk';

/** The folder of PostgreSQL's own files. */
export const clusterIn = (ordner: string): string => path.join(ordner, 'cluster');

const NEU = 'cluster.neu-';

/**
 * Makes the files of a new server, once. They are written aside and renamed, so whatever is there is whole. Text is UTF-8 and sorted by
 * PostgreSQL itself, so an update of the machine changes no index; pages carry checksums.
 */
export const legeClusterAn = async (ordner: string, programme: Programme): Promise<Ergebnis<null>> => {
  const cluster = clusterIn(ordner);
  const gefunden = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (gefunden === programme.ausgabe) return gelungen(null);
  if (gefunden !== '') {
    const erwartet = programme.ausgabe;
    return misslungen(melde(datenbankmeldungen.FREMDE_AUSGABE, '', { ordner, gefunden, erwartet }));
  }
  await raeumeHalbes(ordner);
  const aufruf = await alsGewoehnlicherBenutzer(path.join(programme.ordner, 'initdb'));
  if (!aufruf.ok) return aufruf;
  const unzugaenglich = await pruefeZutritt(ordner, aufruf.wert.slice(0, -1));
  if (unzugaenglich) return unzugaenglich;
  const neu = await mkdtemp(path.join(ordner, NEU));
  const { ergebnis, ausgabe } = await fuehreAus(
    [...aufruf.wert, '-D', neu, ...anlage(programme.ausgabe)],
    await programmumgebung(programme, ordner),
  );
  if (ergebnis !== 0) {
    await rm(neu, { recursive: true, force: true });
    return misslungen(melde(datenbankmeldungen.ANLEGEN, '', { ordner, ausgabe: letzteZeilen(ausgabe) }));
  }
  await rename(neu, cluster);
  await sichere(ordner);
  return gelungen(null);
};

/** Root may enter every folder, PostgreSQL on its behalf only those that belong to root or stand open. */
const pruefeZutritt = async (
  ordner: string,
  abgetrennt: readonly string[],
): Promise<Ergebnis<never> | null> => {
  const umgebung = { PATH: process.env['PATH'] ?? '/usr/bin:/bin' };
  if ((await fuehreAus([...abgetrennt, 'test', '-w', ordner], umgebung)).ergebnis === 0) return null;
  const grund = 'er selbst oder ein Ordner über ihm gehört einem anderen Benutzer';
  return misslungen(melde(datenbankmeldungen.ORDNER, '', { ordner, grund }));
};

/** The private socket folder is the door, so whoever comes through it is trusted. */
const anlage = (ausgabe: string): readonly string[] => [
  `--username=${EIGENTUEMER}`,
  '--auth=trust',
  '--encoding=UTF8',
  '--data-checksums',
  ...(Number(ausgabe) >= 17
    ? ['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C.UTF-8']),
];

const raeumeHalbes = async (ordner: string): Promise<void> => {
  const halbe = (await readdir(ordner)).filter(name => name.startsWith(NEU));
  for (const name of halbe) await rm(path.join(ordner, name), { recursive: true, force: true });
};

/** The end of an output that says what went wrong, in one line. */
export const letzteZeilen = (ausgabe: string, zahl = 6): string =>
  ausgabe
    .split('\n')
    .map(zeile => zeile.trim())
    .filter(zeile => zeile !== '')
    .slice(-zahl)
    .join(' / ');
