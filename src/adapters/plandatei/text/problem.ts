import { dateimeldungen } from '#contract';
import { melde, type Meldung, type Meldungsart, type Parameter } from '#domain/werte';
import type { Zeilen } from './zeilen.ts';

/** A message about a position in the text. */
export type Problem = Readonly<{ meldung: Meldung; position: number }>;

/** A message of a kind about a position. */
export const problem = <P extends Parameter>(
  art: Meldungsart<P>,
  position: number,
  parameter: P,
): Problem => ({
  meldung: melde(art, '', parameter),
  position,
});

/** The messages with their places, in the order of the file. */
export const anOrtUndStelle = (probleme: readonly Problem[], zeilen: Zeilen): readonly Meldung[] =>
  probleme
    .toSorted((a, b) => a.position - b.position)
    .map(({ meldung, position }) => ({ ...meldung, fundort: zeilen.fundort(position) }));

const HOECHSTENS_GEMELDET = 200;

/** Nobody reads more; the rest is counted. */
export const begrenzt = (meldungen: readonly Meldung[]): readonly Meldung[] => {
  const naechste = meldungen[HOECHSTENS_GEMELDET];
  if (!naechste) return meldungen;
  const rest = melde(dateimeldungen.WEITERE, '', { anzahl: meldungen.length - HOECHSTENS_GEMELDET });
  return [
    ...meldungen.slice(0, HOECHSTENS_GEMELDET),
    { ...rest, ...(naechste.fundort && { fundort: naechste.fundort }) },
  ];
};
