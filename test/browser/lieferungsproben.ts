import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tag, monatVon, type Monat } from '#domain/werte';
import type { GebundenerArbeitsplatz } from '#main/arbeitsplatz';
import { wert } from '../datenbank/testdatenbank.ts';
import { als, ladeHoch, lieferungIn } from '../lieferungen/werkbank.ts';

/** Small deliveries of Musterstadt to look at: two that were taken in, and one that waits for a decision. */
export const liefere = async ({
  lieferungen,
}: GebundenerArbeitsplatz): Promise<Readonly<{ lieferung: string; auftrag: string }>> => {
  const ordner = mkdtempSync(path.join(os.tmpdir(), 'stellwerk-lieferungsproben-'));
  const letzter = monatVon(tag('2025-12-31'));
  const inMonat = async (davor: number): Promise<string> =>
    lieferungIn(path.join(ordner, String(davor)), { bekanntBis: (letzter - davor) as Monat });
  try {
    for (const davor of [2, 1])
      wert(await lieferungen.lager.uebernimm(await inMonat(davor), 0, () => undefined));
    const akteur = als('controlling');
    const auftrag = wert(await ladeHoch(akteur, 'lieferung', await inMonat(0), lieferungen));
    await lieferungen.laeufe.ruhe();
    const lieferung = (await lieferungen.lager.lieferungen(akteur.jobcenter)).at(-1)?.kennung ?? '';
    return { lieferung, auftrag };
  } finally {
    rmSync(ordner, { recursive: true, force: true });
  }
};
