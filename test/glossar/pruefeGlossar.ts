import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fremdeNamen, liesNamen, worte, wortfolgen, type Namen } from './bezeichner.ts';
import { ROOT, type Eintrag } from './glossar.ts';

/** A source file with what it names. */
export type Quelle = Readonly<{ datei: string; namen: Namen }>;

/** A source of a given text. */
export const quelle = (datei: string, quelltext: string): Quelle => ({ datei, namen: liesNamen(quelltext) });

/** Everything in src, without the names that packages gave. Files that are no TypeScript count by their name. */
export const ladeQuellen = (): readonly Quelle[] => {
  const dateien = globSync('src/**/*.*', { cwd: ROOT })
    .toSorted()
    .map(datei => ({
      datei: datei.replaceAll('\\', '/'),
      text: /\.tsx?$/.test(datei) ? readFileSync(path.join(ROOT, datei), 'utf8') : '',
    }));
  const fremde = new Set([...BROWSERNAMEN, ...dateien.flatMap(({ text }) => fremdeNamen(text))]);
  return dateien.map(({ datei, text }) => {
    const { datei: name, namen } = quelle(datei, text);
    return { datei: name, namen: { ...namen, bezeichner: namen.bezeichner.filter(b => !fremde.has(b)) } };
  });
};

/** What browsers call it, and nobody else may. */
const BROWSERNAMEN = ['focus'];

/** Identifiers that stand for two concepts, or are allowed here and forbidden there. */
export const doppelteBezeichner = (glossar: readonly Eintrag[]): readonly string[] => {
  const vergeben = new Map<string, string>();
  const erlaubt = glossar.flatMap(eintrag =>
    namenVon(eintrag).flatMap(name => {
      const andere = vergeben.get(schluessel(name));
      vergeben.set(schluessel(name), eintrag.bezeichner);
      return andere === undefined ? [] : [`„${name}“ steht bei ${andere} und bei ${eintrag.bezeichner}`];
    }),
  );
  const verboten = glossar.flatMap(eintrag =>
    (eintrag.verboten ?? []).flatMap(wort => {
      const andere = vergeben.get(schluessel(wort));
      return andere === undefined
        ? []
        : [`„${wort}“ ist bei ${eintrag.bezeichner} verboten und bei ${andere} erlaubt`];
    }),
  );
  return [...erlaubt, ...verboten];
};

/** Forbidden identifiers that a source uses, or that a file or folder is called by. */
export const verboteneBezeichner = (
  glossar: readonly Eintrag[],
  quellen: readonly Quelle[],
): readonly string[] => {
  const richtig = new Map(
    glossar.flatMap(({ bezeichner, verboten = [] }) =>
      verboten.map(wort => [schluessel(wort), bezeichner] as const),
    ),
  );
  const verstoesse = (wo: string, name: string): readonly string[] =>
    [...wortfolgen(name)].flatMap(folge => {
      const statt = richtig.get(folge);
      return statt === undefined ? [] : [`${wo}: „${name}“ enthält „${folge}“, richtig ist „${statt}“`];
    });
  return quellen.flatMap(({ datei, namen }) => [
    ...datei.split('/').flatMap(teil => verstoesse(`Dateiname ${datei}`, teil)),
    ...namen.bezeichner.flatMap(name => verstoesse(datei, name)),
  ]);
};

/** Entries that claim to be used in the code and are not. */
export const fehlendeBezeichner = (
  glossar: readonly Eintrag[],
  quellen: readonly Quelle[],
): readonly string[] => {
  const namen = new Set(quellen.flatMap(q => [...q.namen.bezeichner, ...q.namen.zeichenketten]));
  const vorhanden = new Set([...namen].flatMap(name => [...wortfolgen(name)]));
  return glossar
    .filter(eintrag => eintrag.imCode && !namenVon(eintrag).some(name => vorhanden.has(schluessel(name))))
    .map(({ bezeichner }) => bezeichner);
};

const namenVon = ({ bezeichner, kurzform, mehrzahl }: Eintrag): readonly string[] =>
  [bezeichner, kurzform, mehrzahl].filter(name => name !== undefined);

const schluessel = (name: string): string => worte(name).join(' ');
