import { LEERER_AMTLICHBESTAND, type Amtlichbestand } from '#domain/aggregate';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Aggregatablage, Aggregatleser } from '#ports';
import { liesAmtliche, type Amtlichdatei } from './liesAmtliche.ts';

/** Where published figures are read from, and where they are kept. */
export type Amtlichwerkzeug = Readonly<{ ablage: Aggregatablage; leser: Aggregatleser }>;

/** Published figures of a file, or without one those that are kept of the Jobcenter. */
export const holeAmtliche = async (
  { ablage, leser }: Amtlichwerkzeug,
  jobcenter: string | null,
  datei: Amtlichdatei | null,
): Promise<Ergebnis<Amtlichbestand>> => {
  if (datei !== null) return liesAmtliche(leser, [datei], { jobcenter, ladestand: null });
  return jobcenter === null ? gelungen(LEERER_AMTLICHBESTAND) : ablage.lies(jobcenter);
};
