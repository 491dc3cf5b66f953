import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { erstelleImMandanten, erstelleVorrat, zugaengeZumServer, type Datenbank } from '#adapters/postgres';
import type { Druckwerkzeug } from '#application';
import { richteKontoEin, type Zugangswerkzeug } from '#application/anmeldung';
import { tag } from '#domain/werte';
import type { Rolle } from '#domain/zugang';
import { erstelleUmgebung } from '#main';
import {
  erstelleArbeitsplatz,
  ladeBeispiele,
  liesKonfiguration,
  type GebundenerArbeitsplatz,
} from '#main/arbeitsplatz';
import { neueDatenbank, starteTestserver, wert, wirfWeg } from '../datenbank/testdatenbank.ts';
import { ROOT } from '../werkzeuge/werkzeug.ts';
import { zweiterFaktorFuer } from './zweiterFaktor.ts';

/** Everybody's password in this workspace. */
export const KENNWORT = 'gleis-weiche-signal-27';

/** Of Musterstadt, beside those of the examples. */
const PERSONEN: Readonly<Record<string, readonly [name: string, rolle: Rolle]>> = {
  controlling: ['Dana Controlling', 'controlling'],
  leitung: ['Gerda Leitung', 'geschaeftsfuehrung'],
  finanzen: ['Fred Finanzen', 'finanzen'],
  beirat: ['Bea Beirat', 'lesend'],
  faktor: ['Zoe Zweifach', 'controlling'],
};

/** The real workspace over a database and a data folder of its own, with the examples in it; only the clock is not real, nor what is printed unless that is wanted. */
export type Probenarbeitsplatz = GebundenerArbeitsplatz &
  Readonly<{ ordner: string; beende(): Promise<void> }>;

/** druckt: documents are the real ones. */
export type Arbeitsplatzwunsch = Readonly<{ druckt?: boolean }>;

export const oeffneProbenarbeitsplatz = async ({
  druckt = false,
}: Arbeitsplatzwunsch = {}): Promise<Probenarbeitsplatz> => {
  const server = await starteTestserver();
  const name = await neueDatenbank(server, {
    art: 'probe',
    pruefsumme: QUELLENSTAND,
    fuelle: async zugaenge => {
      rmSync(VORLAGENORDNER, { recursive: true, force: true });
      mkdirSync(VORLAGENORDNER, { recursive: true });
      const datenbank = datenbankZu(zugaenge);
      const gebunden = await binde(datenbank, VORLAGENORDNER, probendruck());
      wert(await ladeBeispiele(gebunden, datenbank, path.join(ROOT, 'beispiele')));
      await stelleEin(gebunden.zugang);
      await datenbank.schliesse();
    },
  });
  const ordner = mkdtempSync(path.join(os.tmpdir(), 'stellwerk-probe-'));
  if (existsSync(VORLAGENORDNER)) cpSync(VORLAGENORDNER, ordner, { recursive: true });
  const datenbank = datenbankZu(zugaengeZumServer(server.verbindung, name));
  return {
    ...(await binde(datenbank, ordner, druckt ? echterDruck() : probendruck())),
    ordner,
    beende: async () => {
      await datenbank.schliesse();
      await wirfWeg(server, name);
      await server.beende();
      rmSync(ordner, { recursive: true, force: true });
    },
  };
};

/** Any other source may make other examples. */
const QUELLENSTAND = createHash('sha256')
  .update(
    globSync(['src/**/*.{ts,sql}', 'beispiele/**/*.*', 'test/web/probenarbeitsplatz.ts'], { cwd: ROOT })
      .toSorted()
      .map(datei => `${datei} ${statSync(path.join(ROOT, datei)).mtimeMs}`)
      .join(),
  )
  .digest('hex')
  .slice(0, 12);

const VORLAGENORDNER = path.join(os.tmpdir(), `stellwerk-probenvorlage-${QUELLENSTAND}`);

const datenbankZu = ({ anwendung }: ReturnType<typeof zugaengeZumServer>): Datenbank => {
  const vorrat = erstelleVorrat(anwendung, 4);
  return {
    vorrat,
    imMandanten: erstelleImMandanten(vorrat, 'im Test'),
    schliesse: async () => vorrat.destroy(),
  };
};

const binde = async (
  datenbank: Datenbank,
  ordner: string,
  druck: Druckwerkzeug,
): Promise<GebundenerArbeitsplatz> => {
  const gelesen = await liesKonfiguration({ STELLWERK_DATEN: ordner, STELLWERK_BEISPIELE: 'ja' }, ordner);
  if (!gelesen.ok) throw new Error(gelesen.gruende.join());
  return wert(await erstelleArbeitsplatz(datenbank, SCHLUESSEL, druck, gelesen.wert));
};

const SCHLUESSEL = Buffer.alloc(32, 'nur für Tests').toString('base64');

const echterDruck = (): Druckwerkzeug => ({
  ...erstelleUmgebung(),
  version: 'Probe',
  uhr: { heute: () => tag('2026-11-21') },
});

/** Printing takes seconds, and what is printed is tested elsewhere. */
const probendruck = (): Druckwerkzeug => {
  const druck = echterDruck();
  return { ...druck, dokumentdrucker: { ...druck.dokumentdrucker, pdf: probenpdf, docx: probenpdf } };
};

const probenpdf = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode('%PDF-1.7 Probe'));

const stelleEin = async (zugang: Zugangswerkzeug): Promise<void> => {
  for (const [anmeldename, [name, rolle]] of Object.entries(PERSONEN)) {
    const { konto } = wert(
      await richteKontoEin(zugang, {
        jobcenter: '999001',
        anmeldename,
        name,
        rollen: [{ rolle, einheit: null }],
        land: [],
        kennwort: KENNWORT,
        kennwortVorlaeufig: false,
      }),
    );
    if (anmeldename === 'faktor') await zweiterFaktorFuer(zugang, konto);
  }
};
