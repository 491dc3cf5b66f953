import type { Monat } from '#domain/werte';
import { spannentext } from './kennzahlen/monatstext.ts';

/** Months in few words: 'April bis Juni 2025, August 2025'. */
export const monatsfolge = (monate: readonly Monat[]): string => folgen(monate).map(spannentext).join(', ');

/** Runs of months without a gap, in order. */
const folgen = (monate: readonly Monat[]): readonly (readonly Monat[])[] =>
  [...new Set(monate)]
    .toSorted((a, b) => a - b)
    .reduce<readonly (readonly Monat[])[]>((bisher, monat) => {
      const letzte = bisher.at(-1);
      return letzte?.at(-1) === monat - 1
        ? [...bisher.slice(0, -1), [...letzte, monat]]
        : [...bisher, [monat]];
    }, []);
