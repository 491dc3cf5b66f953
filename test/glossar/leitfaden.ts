import { tag } from '#domain/werte';
import { rufe } from '../beispiele/kommando.ts';
import { codebloecke } from './handbuch.ts';
import { vorfuehrungen } from './konsole.ts';

/** A call of the guided chapter: what the page promises and what the program said. */
export type Schritt = Readonly<{ zeile: number; aufruf: string; versprochen: string; wirklich: string }>;

/**
 * Goes through a guided page from top to bottom in an empty folder: a `yaml` block puts its sections into the plan, a `console` block
 * is called, or copies a file with `cp`. The sections belong to the plan unless the first line of the block names another file.
 */
export const gehe = async (seite: string, plan: string): Promise<readonly Schritt[]> => {
  const ordner = erstelleOrdner();
  const schritte: Schritt[] = [];
  for (const { art, inhalt, zeile } of codebloecke(seite)) {
    if (art === 'yaml') {
      const datei = /^# (\S+\.yaml)$/m.exec(inhalt)?.[1] ?? plan;
      ordner.schreibe(datei, setzeEin(ordner.hat(datei) ? ordner.lies(datei) : '', inhalt));
    }
    if (art !== 'console') continue;
    const [, von, nach] = /^\$ cp (\S+) (\S+)$/m.exec(inhalt) ?? [];
    if (von !== undefined && nach !== undefined) ordner.schreibe(nach, ordner.lies(von));
    for (const { aufruf, ausgabe } of vorfuehrungen(inhalt)) {
      const { aus, fehler } = await rufe(aufruf, ordner.umgebung);
      schritte.push({
        zeile,
        aufruf: aufruf.join(' '),
        versprochen: ausgabe,
        wirklich: [aus, fehler]
          .filter(text => text !== '')
          .join('\n')
          .trim(),
      });
    }
  }
  return schritte;
};

/** Puts top-level sections into a plan file: one that is there is replaced, a new one goes to the end. */
export const setzeEin = (datei: string, abschnitte: string): string =>
  abschnitte
    .split(/^(?=[a-z]\w*:)/m)
    .filter(abschnitt => /^[a-z]/.test(abschnitt))
    .reduce((text, abschnitt) => {
      const feld = abschnitt.slice(0, abschnitt.indexOf(':'));
      const bisher = new RegExp(String.raw`^${feld}:.*\n(?:(?: .*)?\n)*`, 'm');
      return bisher.test(text) ? text.replace(bisher, () => abschnitt) : `${text}\n${abschnitt}`;
    }, datei);

/** Files in memory, under a clock that stands still. */
const erstelleOrdner = () => {
  const dateien = new Map<string, string | Uint8Array>();
  const lies = (name: string): string | Uint8Array => {
    const inhalt = dateien.get(name);
    if (inhalt === undefined) throw new Error(`${name} ist noch nicht geschrieben`);
    return inhalt;
  };
  return {
    hat: (name: string): boolean => dateien.has(name),
    lies: (name: string): string => Buffer.from(lies(name)).toString('utf8'),
    schreibe: (name: string, inhalt: string) => dateien.set(name, inhalt),
    umgebung: {
      uhr: { heute: () => tag('2026-11-16') },
      liesDatei: async (name: string) => new Uint8Array(Buffer.from(lies(name))),
      gibtEs: async (name: string) => dateien.has(name),
      schreibeDatei: async (name: string, inhalt: string | Uint8Array) => {
        dateien.set(name, inhalt);
      },
    },
  };
};
