import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { FELDER, type Feldname } from './konfigurationsfelder.ts';
import { istEigenerRechner } from './herkunft.ts';

/** What the operator of a server can set; every value may stand in the file or in the environment, which wins. Paths are absolute. */
export type Konfiguration = Readonly<Werte & { beispiele: 'ja' | 'nein' }>;

/** A configuration, or one German sentence for every wrong value. */
export type Konfigurationslesung =
  Readonly<{ ok: true; wert: Konfiguration }> | Readonly<{ ok: false; gruende: readonly string[] }>;

type Variablen = Readonly<Record<string, string | undefined>>;
type Werte = { [F in Feldname]: z.output<(typeof FELDER)[F]['schema']> };

/** Reads the configuration: the file named by STELLWERK_KONFIGURATION, or stellwerk.yaml in the folder when it is there, and the environment. */
export const liesKonfiguration = async (
  variablen: Variablen,
  ordner: string,
): Promise<Konfigurationslesung> => {
  const genannt = variablen['STELLWERK_KONFIGURATION'] || undefined;
  const pfad = genannt ?? path.join(ordner, 'stellwerk.yaml');
  const text = await readFile(pfad, 'utf8').catch(() => null);
  if (text === null && genannt !== undefined)
    return misslungen(
      `Die Konfiguration ${pfad} lässt sich nicht lesen. Prüfen Sie STELLWERK_KONFIGURATION.`,
    );
  const datei = text === null ? {} : alsVerzeichnis(text);
  if (datei === null)
    return misslungen(`Die Konfiguration ${pfad} ist kein YAML mit Feldern, zum Beispiel „port: 3000“.`);
  const gelesen = schema.safeParse({ ...datei, ...ausUmgebung(datei, variablen) });
  if (!gelesen.success)
    return misslungen(...gelesen.error.issues.map(issue => satzZu(issue, variablen, pfad)));
  const werte = gelesen.data as Werte;
  const { daten } = werte;
  const bezug = variablen['STELLWERK_DATEN']
    ? process.cwd()
    : text === null
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

const schema = z
  .strictObject(
    Object.fromEntries(Object.entries(FELDER).map(([name, feld]) => [name, feld.schema])) as {
      [F in Feldname]: (typeof FELDER)[F]['schema'];
    },
  )
  .superRefine((werte, pruefung) => {
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
const alsVerzeichnis = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const daten: unknown = parse(text) ?? {};
    return typeof daten === 'object' && daten !== null && !Array.isArray(daten)
      ? Object.fromEntries(Object.entries(daten).filter(([, wert]) => wert !== null))
      : null;
  } catch {
    return null;
  }
};

const ausUmgebung = (
  datei: Readonly<Record<string, unknown>>,
  variablen: Variablen,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(FELDER).flatMap(([feld, { variable }]): [string, unknown][] => {
      const wert = variablen[variable];
      if (wert === undefined || wert === '') return [];
      const abschnitt = datei[feld];
      if (feld !== 'anmeldedienst') return [[feld, wert]];
      return typeof abschnitt === 'object' && abschnitt !== null
        ? [[feld, { ...abschnitt, geheimnis: wert }]]
        : [];
    }),
  );

const satzZu = (issue: z.core.$ZodIssue, variablen: Variablen, pfad: string): string => {
  const ort = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return `In ${pfad} steht ${ort === '' ? '' : `unter „${ort}“ `}„${issue.keys.join('“, „')}“; das kennt Stellwerk nicht.${ort === '' ? ` Möglich sind ${Object.keys(FELDER).join(', ')}.` : ''}`;
  const variable = issue.path.length === 1 ? (FELDER[ort as Feldname]?.variable ?? ort) : '';
  const wo = variablen[variable] ? `Die Umgebungsvariable ${variable}` : `„${ort}“ in ${pfad}`;
  return `${wo} passt nicht. Erwartet wird ${issue.message}.`;
};
