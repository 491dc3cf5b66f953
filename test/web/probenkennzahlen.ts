import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { erzeugeMusterlieferung } from '#application/kennzahlen';
import { ablageIn } from '#main';
import type { GebundenerArbeitsplatz } from '#main/arbeitsplatz';
import { wert } from '../zugang/pruefstand.ts';

/** Figures of Musterstadt to ask for: a delivery of so many persons, small enough that something has to be hidden. */
export const nimmProbenlieferung = async (
  { kennzahlen }: GebundenerArbeitsplatz,
  personen = 5000,
): Promise<void> => {
  const ordner = mkdtempSync(path.join(os.tmpdir(), 'stellwerk-probenlieferung-'));
  try {
    const quelle = path.join(ordner, 'lieferung');
    const traeger = { jobcenter: '999001', name: 'Musterstadt' };
    await erzeugeMusterlieferung({ ...traeger, seed: 1, personen, monate: 60 }, await ablageIn(quelle));
    wert(await kennzahlen.lager.uebernimm(quelle, 0, () => undefined));
  } finally {
    rmSync(ordner, { recursive: true, force: true });
  }
};
