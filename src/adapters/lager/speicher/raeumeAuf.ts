import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Lagermanifest } from '#contract';
import { IST_KENNUNG } from './manifest.ts';
import { lebt } from './sperre.ts';

/** Where a process writes before it is known whether the delivery is taken in: a folder of the store that names it. */
export const vorlaeufig = (lager: string): string =>
  path.join(lager, `.neu-${process.pid}-${process.hrtime.bigint()}`);

/** Clears what killed processes have left aside in the store. */
export const raeumeVorlaeufiges = async (lager: string, eigener: string | null): Promise<void> => {
  for (const name of await readdir(lager)) {
    const prozess = /^\.neu-(\d+)-/.exec(name)?.[1];
    if (prozess === undefined || path.join(lager, name) === eigener || lebt(Number(prozess))) continue;
    await rm(path.join(lager, name), { recursive: true, force: true });
  }
};

/** Clears deliveries of a Jobcenter's folder that its manifest does not name: a taking in or deletion was killed between the two. */
export const raeumeUngenannte = async (
  ordner: string,
  { lieferungen, beschaedigt }: Pick<Lagermanifest, 'lieferungen' | 'beschaedigt'>,
): Promise<void> => {
  for (const name of await readdir(ordner).catch((): string[] => [])) {
    const abgelegt = IST_KENNUNG.test(name);
    const halb = /^manifest\.json\.(\d+)\.neu$/.exec(name)?.[1];
    const weg = abgelegt
      ? !lieferungen.some(l => l.kennung === name) && !beschaedigt.includes(name)
      : halb !== undefined && !lebt(Number(halb));
    if (weg) await rm(path.join(ordner, name), { recursive: true, force: true });
  }
};
