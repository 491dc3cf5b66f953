import { teiladresse, type Planteil } from '#contract';
import type { Teilstand, Teilwunsch } from '#ports';

/** By part ({@link teiladresse}): the version that was seen; a part that was not there has none. */
export type Gesehen = Readonly<Record<string, number>>;

/** What has to be written so that the parts become those: only what differs. */
export const teilwuensche = (
  vorher: readonly Teilstand[],
  nachher: readonly Planteil[],
  gesehen: Gesehen,
): readonly Teilwunsch[] => {
  const alt = new Map(vorher.map(t => [teiladresse(t), t]));
  const neu = new Map(nachher.map(t => [teiladresse(t), t]));
  const wunsch = (adresse: string, { oben, unten }: Planteil, inhalt: unknown): Teilwunsch => ({
    oben,
    unten,
    inhalt,
    erwartet: gesehen[adresse] ?? null,
  });
  return [
    ...[...neu].flatMap(([adresse, teil]) =>
      JSON.stringify(teil.inhalt) === JSON.stringify(alt.get(adresse)?.inhalt)
        ? []
        : [wunsch(adresse, teil, teil.inhalt)],
    ),
    ...[...alt].flatMap(([adresse, teil]) => (neu.has(adresse) ? [] : [wunsch(adresse, teil, undefined)])),
  ];
};

/** As if every part had just been seen: for what the program writes by itself into a plan it holds. */
export const allesGesehen = (teile: readonly Teilstand[]): Gesehen =>
  Object.fromEntries(teile.map(teil => [teiladresse(teil), teil.version]));
