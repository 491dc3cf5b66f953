import fs from 'node:fs';

/** Milliseconds of all processors that a process, with all of its threads, has used since it began. */
export const rechenzeitVon = (prozess: number): number => {
  const nachDemNamen = fs.readFileSync(`/proc/${prozess}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(nachDemNamen[11]) + Number(nachDemNamen[12])) * MS_JE_TAKT;
};

/** Linux counts in hundredths of a second. */
const MS_JE_TAKT = 10;
