import { fussnotenmarken } from '#domain/aggregate';
import type { Zelle } from '../mappe/liesMappe.ts';

/** The texts of the footnotes of a sheet by number. */
export type Fussnoten = ReadonlyMap<number, string>;

/** A row with one text alone, that begins as a footnote does: '1) Vorläufige Werte.' */
export const istFussnote = ([text, ...zellen]: readonly Zelle[]): boolean =>
  typeof text === 'string' && FUSSNOTE.test(text) && zellen.every(z => z === null);

const FUSSNOTE = /^\s*(\d{1,2})\)\s*(\S[\s\S]*)$/;

export const fussnotenDes = (zeilen: readonly (readonly Zelle[])[]): Fussnoten =>
  new Map(
    zeilen.filter(istFussnote).flatMap(([text]) => {
      const treffer = FUSSNOTE.exec(String(text));
      return treffer
        ? [[Number(treffer[1]), (treffer[2] ?? '').replaceAll(/\s+/g, ' ').trim()] as const]
        : [];
    }),
  );

/** What the marks behind some texts stand for, each once; a mark without a text below says nothing. */
export const notenZu = (
  fussnoten: Fussnoten,
  ...texte: readonly (Zelle | undefined)[]
): readonly string[] => [
  ...new Set(
    texte
      .filter(text => typeof text === 'string')
      .flatMap(fussnotenmarken)
      .flatMap(nummer => fussnoten.get(nummer) ?? []),
  ),
];
