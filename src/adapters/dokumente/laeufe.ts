import type { Textlauf } from '#ports';
import type { Satzlauf } from './druckvorlage.ts';
import type { Satzmittel } from './satzmittel.ts';

/** What runs are turned with: addresses of figures that have a recipe in this document; the marks met so far. */
export type Laufumfeld = Readonly<{
  mittel: Satzmittel;
  rechenwege: ReadonlySet<string>;
  merkmale: Set<Merkmal>;
}>;

/** What a reader has to be told how to read. */
export type Merkmal = 'annahme' | 'stand' | 'rechenweg';

/** Runs without nesting: each carries its own style and target. */
export const flacheLaeufe = (laeufe: readonly Textlauf[], umfeld: Laufumfeld): readonly Satzlauf[] =>
  flach(laeufe, { fett: false, kursiv: false }, umfeld);

/** The bare text of flat runs, as wide as it will be. */
export const laufText = (laeufe: readonly Satzlauf[]): string =>
  laeufe.map(lauf => (lauf.u ? ' ' : `${lauf.t ?? ''}${lauf.n ?? ''}`)).join('');

/** The label of a figure's recipe. */
export const rechenwegMarke = (pfad: string): string => `rechenweg.${pfad}`;

/** The mark of a figure that rests on an assumption. */
export const ANNAHME = '*';

type Stil = Readonly<{ fett: boolean; kursiv: boolean; ziel?: string }>;

const flach = (laeufe: readonly Textlauf[], stil: Stil, umfeld: Laufumfeld): readonly Satzlauf[] =>
  laeufe.flatMap(lauf => flacherLauf(lauf, stil, umfeld));

const flacherLauf = (lauf: Textlauf, stil: Stil, umfeld: Laufumfeld): readonly Satzlauf[] => {
  switch (lauf.art) {
    case 'fett':
      return flach(lauf.inhalt, { ...stil, fett: true }, umfeld);
    case 'kursiv':
      return flach(lauf.inhalt, { ...stil, kursiv: true }, umfeld);
    case 'verweis':
      return flach(lauf.inhalt, ERLAUBT.test(lauf.ziel) ? { ...stil, ziel: lauf.ziel } : stil, umfeld);
    case 'umbruch':
      return [{ u: true }];
    case 'text':
      return lauf.text === '' ? [] : [{ t: umfeld.mittel.text(lauf.text), ...alsSatz(stil) }];
    case 'zahl':
      return [zahl(lauf, stil, umfeld)];
  }
};

const zahl = (
  { text, pfad, annahme }: Extract<Textlauf, { art: 'zahl' }>,
  stil: Stil,
  { mittel, rechenwege, merkmale }: Laufumfeld,
): Satzlauf => {
  const verknuepft = stil.ziel === undefined && rechenwege.has(pfad);
  if (verknuepft) merkmale.add('rechenweg');
  if (annahme) merkmale.add('annahme');
  return {
    t: mittel.text(text),
    ...alsSatz(stil),
    ...(verknuepft ? { m: rechenwegMarke(pfad) } : {}),
    ...(annahme ? { n: ANNAHME } : {}),
  };
};

const ERLAUBT = /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/i;

const alsSatz = ({ fett, kursiv, ziel }: Stil): Satzlauf => ({
  ...(fett && kursiv ? { s: 'fk' as const } : fett ? { s: 'f' as const } : kursiv ? { s: 'k' as const } : {}),
  ...(ziel === undefined ? {} : { z: ziel }),
});
