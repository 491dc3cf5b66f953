import { nummerVon, TEAMARTEN } from './codes.ts';
import type { Haushalt } from './haushalt.ts';
import type { Lebenslauf } from './lebenslauf.ts';

type Zeit = Readonly<{ von: number; bis: number }>;

const U25 = nummerVon(TEAMARTEN, 'U25');
const ARBEIT = nummerVon(TEAMARTEN, 'ARBEIT');
const FLUCHT = nummerVon(TEAMARTEN, 'FLUCHT');

/** The team that looks after a person on a day: by place, age and how they came. */
export const teamAm = (
  { standort, herkunft }: Haushalt,
  { mit25 }: Pick<Lebenslauf, 'mit25'>,
  tag: number,
): number => standort * TEAMARTEN.length + (tag < mit25 ? U25 : herkunft === 'flucht' ? FLUCHT : ARBEIT);

/** Splits a spell where the team changes: on the 25th birthday. */
export const teamzeiten = ({ von, bis }: Zeit, mit25: number): readonly Zeit[] =>
  von < mit25 && mit25 <= bis
    ? [
        { von, bis: mit25 - 1 },
        { von: mit25, bis },
      ]
    : [{ von, bis }];
