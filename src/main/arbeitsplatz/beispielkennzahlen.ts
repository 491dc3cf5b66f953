import { access, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { erstelleLager } from '#adapters/lager';
import { auftragMit, type Lieferungsumgebung } from '#application/lieferungen';
import { erzeugeMusterlieferung } from '#application/kennzahlen';
import { BIS_MONAT, SPAETESTER_MONAT } from '#domain/musterjobcenter';
import { gelungen, misslungen, monatVon, type Ergebnis, type Monat, type Tag } from '#domain/werte';
import { ablageIn } from '../ablage.ts';

/** The tenant that has figures to try out. */
const BEISPIELJOBCENTER = { jobcenter: '999001', name: 'Musterstadt' } as const;

/** About 12,000 ELB at the end, as the plans of Musterstadt have. */
const PERSONEN = 28_000;
const MONATE = 60;
/** So many deliveries, a month apart. */
const LIEFERUNGEN = 4;
/** In November the newest data are those of July: three months later they are final. */
const RUECKSTAND = 4;

/** Makes the figures to try out where there are none, as work that people see. Deliveries that somebody has deleted are not made again. */
export const sorgeFuerBeispielkennzahlen = async (
  umgebung: Lieferungsumgebung,
  daten: string,
  ende: AbortSignal,
): Promise<void> => {
  await rm(path.join(daten, 'pruefung'), { recursive: true, force: true });
  if (!(await fehlenBeispielkennzahlen(daten))) return;
  const akteur = { konto: '', jobcenter: BEISPIELJOBCENTER.jobcenter, rollen: [] };
  await auftragMit(akteur, 'beispiele', umgebung, async fortschritt =>
    ladeBeispielkennzahlen(daten, umgebung.uhr.heute(), ende, fortschritt),
  );
};

/** What making them tells while it goes on: a sentence, and percent. */
export type Beispielfortschritt = (text: string, anteil: number) => Promise<void>;

const fehlenBeispielkennzahlen = async (daten: string): Promise<boolean> =>
  access(ordnerIn(daten)).then(
    () => false,
    () => true,
  );

/** Makes the deliveries to try out and takes them into a store aside, which then appears as a whole; ended before, nothing of it is left. */
export const ladeBeispielkennzahlen = async (
  daten: string,
  heute: Tag,
  ende: AbortSignal,
  fortschritt: Beispielfortschritt,
): Promise<Ergebnis<null>> => {
  const werkstatt = path.join(daten, '.beispielkennzahlen');
  await rm(werkstatt, { recursive: true, force: true });
  try {
    const monate = monateBis(heute);
    const lager = erstelleLager(path.join(werkstatt, 'lager'));
    for (const [i, bekanntBis] of monate.entries()) {
      if (ende.aborted) return misslungen();
      await fortschritt(
        `Lieferung ${i + 1} von ${monate.length} wird erzeugt und übernommen`,
        Math.round((100 * i) / monate.length),
      );
      const quelle = path.join(werkstatt, 'lieferung');
      const wunsch = { seed: 1, personen: PERSONEN, monate: MONATE, bisMonat: monate.at(-1) ?? bekanntBis };
      await erzeugeMusterlieferung({ ...BEISPIELJOBCENTER, ...wunsch, bekanntBis }, await ablageIn(quelle));
      const aufgenommen = await lager.uebernimm(quelle, 0, () => undefined);
      if (!aufgenommen.ok) return misslungen(...aufgenommen.meldungen);
      await rm(quelle, { recursive: true });
    }
    if (ende.aborted) return misslungen();
    await mkdir(path.dirname(ordnerIn(daten)), { recursive: true, mode: 0o700 });
    await rename(path.join(werkstatt, 'lager', BEISPIELJOBCENTER.jobcenter), ordnerIn(daten));
    return gelungen(null);
  } finally {
    await rm(werkstatt, { recursive: true, force: true });
  }
};

const ordnerIn = (daten: string): string => path.join(daten, 'lager', BEISPIELJOBCENTER.jobcenter);

/** The last months of the deliveries, oldest first. */
const monateBis = (heute: Tag): readonly Monat[] => {
  const letzter = Math.min(SPAETESTER_MONAT, Math.max(BIS_MONAT, monatVon(heute) - RUECKSTAND));
  return Array.from({ length: LIEFERUNGEN }, (_, i) => (letzter - LIEFERUNGEN + 1 + i) as Monat);
};
