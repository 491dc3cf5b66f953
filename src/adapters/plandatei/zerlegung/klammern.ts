import { dateimeldungen } from '#contract';
import { problem, type Problem } from '../text/problem.ts';

const PAARE: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/** Matches brackets while the parts of a file go by. */
export type Klammerpruefung = Readonly<{
  oeffne(zeichen: string, position: number): void;
  /** The problem with this closing bracket, if there is one. */
  schliesse(zeichen: string, position: number): readonly Problem[];
  /** What is still open is a problem; afterwards nothing is open. */
  brichAb(): readonly Problem[];
  offen(): number;
}>;

/** A check at the beginning of a file. */
export const klammerpruefung = (): Klammerpruefung => {
  const offene: { zeichen: string; position: number }[] = [];
  return {
    oeffne: (zeichen, position) => void offene.push({ zeichen, position }),
    schliesse: (zeichen, position) => {
      const innerste = offene.pop();
      if (innerste?.zeichen === PAARE[zeichen]) return [];
      const grund = innerste
        ? `„${zeichen}“ schließt eine Klammer, die mit „${innerste.zeichen}“ geöffnet wurde.`
        : `Zur schließenden Klammer „${zeichen}“ fehlt die öffnende.`;
      return [problem(dateimeldungen.SYNTAX, position, { grund })];
    },
    brichAb: () => {
      const [aeusserste] = offene.splice(0);
      if (!aeusserste) return [];
      const grund = `Die Klammer „${aeusserste.zeichen}“, die hier beginnt, wird nicht geschlossen.`;
      return [problem(dateimeldungen.SYNTAX, aeusserste.position, { grund })];
    },
    offen: () => offene.length,
  };
};
