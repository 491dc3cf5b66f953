import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tag } from '#domain/werte';
import type { Kommandoumgebung } from '#entrypoints/cli';
import { ablageIn } from './ablage.ts';
import { beilagenNeben } from './beilagen.ts';
import { gibtEs, liesDatei, schreibeDatei } from './dateien.ts';

const WURZEL = fileURLToPath(new URL('../../', import.meta.url));
const HOECHSTBREITE = 100;

/** The real world for the command line: files, clock in Europe/Berlin, adapters loaded when a command asks for them. */
export const erstelleUmgebung = (): Kommandoumgebung => ({
  aus: text => process.stdout.write(`${text}\n`),
  fehler: text => process.stderr.write(`${text}\n`),
  breite: Math.min(process.stdout.columns ?? HOECHSTBREITE, HOECHSTBREITE),
  farbig: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  version: version(),
  liesDatei,
  beilagen: beilagenNeben,
  gibtEs,
  schreibeDatei,
  ablage: ablageIn,
  fremdquelle: async pfad => (await import('#adapters/importe')).erstelleFremdquelle(pfad),
  aggregatleser: async () => (await import('#adapters/importe')).erstelleAggregatleser(),
  lager: async (ordner, zipGrenzeGb) =>
    (await import('#adapters/lager')).erstelleLager(
      ordner ?? path.join(WURZEL, 'daten', 'lager'),
      zipGrenzeGb,
    ),
  aggregatablage: async ordner =>
    (await import('#adapters/lager')).erstelleAggregatablage(ordner ?? path.join(WURZEL, 'daten', 'lager')),
  foerderzaehler: async ordner =>
    (await import('#adapters/lager')).erstelleFoerderzaehler(ordner ?? path.join(WURZEL, 'daten', 'lager')),
  beispiele: async () =>
    (await readdir(path.join(WURZEL, 'beispiele')))
      .filter(name => /\.(ya?ml|json)$/.test(name))
      .toSorted()
      .map(name => relativ(path.join(WURZEL, 'beispiele', name))),
  ausgabeordner: relativ(path.join(WURZEL, 'ausgabe')),
  arbeitsplatz: async anzeige => {
    const { starteArbeitsplatz } = await import('./arbeitsplatz/starteArbeitsplatz.ts');
    return starteArbeitsplatz({
      ...erstelleUmgebung(),
      ...anzeige,
      variablen: process.env,
      wurzel: WURZEL,
      beispielordner: path.join(WURZEL, 'beispiele'),
    });
  },
  betrieb: async () =>
    (await import('./arbeitsplatz/erstelleBetrieb.ts')).erstelleBetrieb(process.env, WURZEL, version()),
  uhr: { heute: () => tag(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format()) },
  pruefsumme: text => createHash('sha256').update(text).digest('hex'),
  plandatei: async () => (await import('#adapters/plandatei')).erstellePlandatei(),
  textleser: async () => (await import('#adapters/markdown')).erstelleTextleser(),
  diagrammzeichner: async gestaltung =>
    (await import('#adapters/diagramme')).erstelleDiagrammzeichner(gestaltung),
  dokumentdrucker: {
    pdf: async dokument => (await import('#adapters/dokumente')).erstelleDokumentdrucker().pdf(dokument),
    docx: async dokument => (await import('#adapters/docx')).erstelleDocxdrucker().docx(dokument),
    html: async dokument => (await import('#adapters/html')).erstelleHtmldrucker().html(dokument),
  },
});

const relativ = (pfad: string): string => path.relative(process.cwd(), pfad) || '.';

const version = (): string => {
  const paket: unknown = JSON.parse(readFileSync(path.join(WURZEL, 'package.json'), 'utf8'));
  return typeof paket === 'object' && paket !== null && 'version' in paket ? String(paket.version) : '';
};
