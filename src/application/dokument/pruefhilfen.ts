import type { Plan } from '#domain/plan';
import type { Baustein, Tabelle, Zelle } from '#ports';
import { gerechnet, musterplan } from '../pruefhilfen.ts';
import type { Bauzeug } from './bauzeug.ts';
import { bauzeugFuer } from './bauzeugFuer.ts';

/**
 * For tests: what parts of a document are built with, for the Musterplan of 2026 with these chapters; texts become one paragraph,
 * pictures nothing. mindestens: null unless published.
 */
export const bauFuer = (
  kapitel: Partial<Omit<Plan, 'deckblatt' | 'haushalt'>> & Readonly<{ haushalt?: Partial<Plan['haushalt']> }>,
  mindestens: number | null = null,
): Bauzeug => {
  const leeresBild = (): Promise<string> => Promise.resolve('<svg/>');
  return bauzeugFuer(
    gerechnet(musterplan(kapitel)),
    {
      textleser: {
        bausteine: markdown => [{ art: 'absatz', inhalt: [{ art: 'text', text: markdown }] }],
      },
      diagrammzeichner: { wasserfall: leeresBild, verlauf: leeresBild, balken: leeresBild },
    },
    [],
    mindestens,
  );
};

/** For tests: a table as rows of words, its head first. */
export const alsWorte = ({ spalten, zeilen }: Tabelle): readonly (readonly string[])[] => [
  spalten.map(({ titel }) => titel),
  ...zeilen.map(({ zellen }) => zellen.map(({ inhalt }) => worte(inhalt))),
];

/** For tests: the tables among blocks, by title. */
export const tabellen = (bausteine: readonly Baustein[]): Readonly<Record<string, Tabelle>> =>
  Object.fromEntries(bausteine.flatMap(b => (b.art === 'tabelle' ? [[b.titel, b] as const] : [])));

/** For tests: the words of runs; a line break is '/'. */
export const worte = (laeufe: Zelle['inhalt']): string =>
  laeufe
    .map(lauf => (lauf.art === 'umbruch' ? '/' : 'text' in lauf ? lauf.text : worte(lauf.inhalt)))
    .join('');
