import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { eingangsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Eingang, Eingangsdatei } from '#ports';
import { istJobcenter } from '../speicher/findeLieferung.ts';
import { sichere } from '../speicher/dauerhaft.ts';
import { fehltPlatz } from './platz.ts';
import { schreibeStrom, type Empfangszaehler } from './schreibeStrom.ts';

/** Published tables are read as a whole; a delivery never is. */
const TABELLE_HOECHSTENS = 16_000_000;

/** Uploaded files in a folder, at most so many bytes at a time: a folder a Jobcenter, in it a folder a piece of work. */
export const erstelleEingang = (ort: string, hoechstens: number): Eingang => {
  const zu = (jobcenter: string, id: string): string => {
    if (!istJobcenter(jobcenter) || !IST_ID.test(id)) throw new RangeError('Kein Name eines Ordners.');
    return path.join(ort, jobcenter, id);
  };
  const empfaenge = new Set<string>();
  return {
    beginne: async (jobcenter, bytes) => {
      if (bytes !== null && bytes > hoechstens)
        return misslungen(melde(eingangsmeldungen.ZU_GROSS, '', { mb: Math.floor(hoechstens / 1e6) }));
      const id = randomUUID();
      const ordner = zu(jobcenter, id);
      const neu = path.join(path.dirname(ordner), `.${id}.neu`);
      await mkdir(neu, { recursive: true, mode: 0o700 });
      empfaenge.add(neu);
      const verwirf = async (): Promise<void> => {
        await rm(neu, { recursive: true, force: true });
        empfaenge.delete(neu);
      };
      const platz = await fehltPlatz(neu, bytes ?? 0);
      if (platz) {
        await verwirf();
        return misslungen(platz);
      }
      const zaehler: Empfangszaehler = { bytes: 0, hoechstens };
      return gelungen({
        id,
        schreibe: async (name, stuecke) =>
          schreibeStrom(path.join(neu, path.basename(name)), stuecke, zaehler),
        fertig: async () => {
          await sichere(neu);
          await rename(neu, ordner);
          await sichere(path.dirname(ordner));
          empfaenge.delete(neu);
        },
        verwirf,
      });
    },
    quelle: async (jobcenter, id) => {
      const ordner = zu(jobcenter, id);
      const namen = await readdir(ordner).catch((): string[] => []);
      const zip = namen.find(name => name.endsWith('.zip'));
      return namen.length === 0 ? null : zip === undefined ? ordner : path.join(ordner, zip);
    },
    lies: async (jobcenter, id) => liesAlle(zu(jobcenter, id)),
    entferne: async (jobcenter, id) => rm(zu(jobcenter, id), { recursive: true, force: true }),
    raeumeAuf: async (jobcenter, bleibende) => {
      const ordner = path.dirname(zu(jobcenter, LEERE_ID));
      for (const name of await readdir(ordner).catch((): string[] => [])) {
        const voll = path.join(ordner, name);
        if (!bleibende.has(name) && !empfaenge.has(voll)) await rm(voll, { recursive: true, force: true });
      }
    },
  };
};

const IST_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const LEERE_ID = '00000000-0000-4000-8000-000000000000';

const liesAlle = async (ordner: string): Promise<Ergebnis<readonly Eingangsdatei[]>> => {
  const dateien: Eingangsdatei[] = [];
  for (const datei of (await readdir(ordner).catch((): string[] => [])).toSorted()) {
    const voll = path.join(ordner, datei);
    if ((await stat(voll)).size > TABELLE_HOECHSTENS)
      return misslungen(
        melde(eingangsmeldungen.TABELLE_ZU_GROSS, '', { datei, mb: TABELLE_HOECHSTENS / 1e6 }),
      );
    dateien.push({ datei, inhalt: await readFile(voll) });
  }
  return gelungen(dateien);
};
