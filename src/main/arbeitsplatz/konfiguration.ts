import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { liesEinstellungen } from '#adapters/plandatei';
import {
  konfigurationSchema,
  KONFIGURATIONSFELDER,
  type Konfigurationsfeld,
  type Konfigurationswerte,
} from '#contract';
import { istEigenerRechner } from './herkunft.ts';

/** What the operator of a server can set; every value may stand in the file or in the environment, which wins. Paths are absolute. */
export type Konfiguration = Readonly<Konfigurationswerte & { beispiele: 'ja' | 'nein' }>;

/** A configuration, or one German sentence for every wrong value. */
export type Konfigurationslesung =
  Readonly<{ ok: true; wert: Konfiguration }> | Readonly<{ ok: false; gruende: readonly string[] }>;

type Variablen = Readonly<Record<string, string | undefined>>;

/** Reads the configuration: the file named by STELLWERK_KONFIGURATION, or stellwerk.yaml in the folder when it is there, and the environment. */
export const liesKonfiguration = async (
  variablen: Variablen,
  ordner: string,
): Promise<Konfigurationslesung> => {
  const genannt = variablen['STELLWERK_KONFIGURATION'] || undefined;
  const pfad = genannt ?? path.join(ordner, 'stellwerk.yaml');
  const inhalt = await readFile(pfad).catch(() => null);
  if (inhalt === null && genannt !== undefined)
    return misslungen(
      `Die Konfiguration ${pfad} lässt sich nicht lesen. Prüfen Sie STELLWERK_KONFIGURATION.`,
    );
  const datei = inhalt === null ? {} : alsVerzeichnis(inhalt);
  if (datei === null)
    return misslungen(`Die Konfiguration ${pfad} ist kein YAML mit Feldern, zum Beispiel „port: 3000“.`);
  const gelesen = schema.safeParse({ ...datei, ...ausUmgebung(datei, variablen) });
  if (!gelesen.success)
    return misslungen(...gelesen.error.issues.map(issue => satzZu(issue, variablen, pfad)));
  const werte = gelesen.data as Konfigurationswerte;
  const { daten } = werte;
  const bezug = variablen['STELLWERK_DATEN']
    ? process.cwd()
    : inhalt === null
      ? ordner
      : path.dirname(path.resolve(pfad));
  return {
    ok: true,
    wert: {
      ...werte,
      daten: path.resolve(bezug, daten),
      beispiele: werte.beispiele ?? (istNurHier(werte) ? 'ja' : 'nein'),
    },
  };
};

type Erreichbarkeit = Readonly<{
  adresse: string;
  oeffentlich?: string | undefined;
  proxys: readonly string[];
}>;

/** Does nobody but this machine reach the server, be it through a proxy? */
const istNurHier = ({ adresse, oeffentlich, proxys }: Erreichbarkeit): boolean =>
  istEigenerRechner(adresse) &&
  proxys.length === 0 &&
  (oeffentlich === undefined || istEigenerRechner(new URL(oeffentlich).hostname));

const schema = konfigurationSchema.superRefine((werte, pruefung) => {
  if (werte.beispiele === 'ja' && !istNurHier(werte))
    pruefung.addIssue({
      code: 'custom',
      path: ['beispiele'],
      message:
        'nein, denn die Konten der Beispiele haben ein bekanntes Kennwort, und nach adresse, oeffentlich oder proxys erreichen auch andere Rechner Stellwerk',
    });
  if (werte.anmeldedienst && werte.oeffentlich === undefined)
    pruefung.addIssue({
      code: 'custom',
      path: ['oeffentlich'],
      message:
        'eine Adresse wie https://stellwerk.example.de, denn der Anmeldedienst schickt den Browser dorthin zurück',
    });
});

const misslungen = (...gruende: readonly string[]): Konfigurationslesung => ({ ok: false, gruende });

/** A field without value is not set. */
const alsVerzeichnis = (inhalt: Uint8Array): Readonly<Record<string, unknown>> | null => {
  const gelesen = liesEinstellungen(inhalt);
  return gelesen.ok
    ? Object.fromEntries(Object.entries(gelesen.wert).filter(([, wert]) => wert !== null))
    : null;
};

const ausUmgebung = (
  datei: Readonly<Record<string, unknown>>,
  variablen: Variablen,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(KONFIGURATIONSFELDER).flatMap(([feld, { variable }]): [string, unknown][] => {
      const wert = variablen[variable];
      if (wert === undefined || wert === '') return [];
      const abschnitt = datei[feld];
      if (feld !== 'anmeldedienst') return [[feld, wert]];
      return typeof abschnitt === 'object' && abschnitt !== null
        ? [[feld, { ...abschnitt, geheimnis: wert }]]
        : [];
    }),
  );

type Verstoss = NonNullable<ReturnType<typeof schema.safeParse>['error']>['issues'][number];

const satzZu = (issue: Verstoss, variablen: Variablen, pfad: string): string => {
  const ort = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return `In ${pfad} steht ${ort === '' ? '' : `unter „${ort}“ `}„${issue.keys.join('“, „')}“; das kennt Stellwerk nicht.${ort === '' ? ` Möglich sind ${Object.keys(KONFIGURATIONSFELDER).join(', ')}.` : ''}`;
  const variable =
    issue.path.length === 1 ? (KONFIGURATIONSFELDER[ort as Konfigurationsfeld]?.variable ?? ort) : '';
  const wo = variablen[variable] ? `Die Umgebungsvariable ${variable}` : `„${ort}“ in ${pfad}`;
  return `${wo} passt nicht. Erwartet wird ${issue.message}.`;
};
