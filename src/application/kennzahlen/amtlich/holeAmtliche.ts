import { LEERER_AMTLICHBESTAND, type Amtlichbestand } from '#domain/aggregate';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Aggregatablage, Aggregatleser } from '#ports';
import { liesAmtliche, type Amtlichdatei } from './liesAmtliche.ts';
import { rechenwarnungen } from './rechenwarnungen.ts';

/** Where published figures are read from, and where they are kept. */
export type Amtlichwerkzeug = Readonly<{ ablage: Aggregatablage; leser: Aggregatleser }>;

/** Published figures of a file, or without one those that are kept of the Jobcenter, with what is wrong with them. */
export const holeAmtliche = async (
  { ablage, leser }: Amtlichwerkzeug,
  jobcenter: string | null,
  datei: Amtlichdatei | null,
): Promise<Ergebnis<Amtlichbestand>> => {
  if (datei !== null) return liesAmtliche(leser, [datei], { jobcenter, ladestand: null });
  return jobcenter === null ? gelungen(LEERER_AMTLICHBESTAND) : liesAufgehobene(ablage, jobcenter);
};

/** The figures that are kept of a Jobcenter. What did not fit when they were taken in is said again. */
export const liesAufgehobene = async (
  ablage: Aggregatablage,
  jobcenter: string,
): Promise<Ergebnis<Amtlichbestand>> => {
  const bestand = await ablage.lies(jobcenter);
  return bestand.ok
    ? gelungen(bestand.wert, [...bestand.meldungen, ...rechenwarnungen(bestand.wert)])
    : bestand;
};
