import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { addiere, type Auftrag, type Wuerfel } from '#domain/kennzahlen';
import { zaehleTeil, type Teilergebnis, type Zaehlteil, type Zeiten } from './zaehlteil.ts';

/** Fewer persons than this are counted in this thread: starting another takes longer. */
const PERSONEN_JE_FADEN = 200_000;

/** Counts a prepared delivery with all processors: cubes in the order of the cuts. */
export const zaehleLieferung = async (
  ordner: string,
  personen: number,
  auftrag: Auftrag,
  hoechstens = availableParallelism(),
): Promise<Readonly<{ wuerfel: readonly Wuerfel[]; zeiten: Zeiten }>> => {
  const faeden = Math.max(1, Math.min(hoechstens, Math.floor(personen / PERSONEN_JE_FADEN)));
  const teil: Zaehlteil = {
    ordner,
    personen,
    auftrag,
    naechste: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  };
  const ergebnisse = await Promise.all(
    Array.from({ length: faeden }, async (_, i) => (i === 0 ? zaehleTeil(teil) : zaehleNebenher(teil))),
  );
  return {
    wuerfel: addiereAlle(ergebnisse.map(e => e.wuerfel)),
    zeiten: {
      lesen: Math.max(...ergebnisse.map(e => e.zeiten.lesen)),
      zaehlen: Math.max(...ergebnisse.map(e => e.zeiten.zaehlen)),
    },
  };
};

const zaehleNebenher = async (teil: Zaehlteil): Promise<Teilergebnis> =>
  new Promise((gib, wirf) => {
    const arbeiter = new Worker(new URL('./arbeiter.ts', import.meta.url), {
      workerData: teil,
      env: umgebung(),
    });
    arbeiter.once('message', (ergebnis: Teilergebnis) => gib(ergebnis));
    arbeiter.once('error', wirf);
  });

/** A thread does not know by itself where compiled modules are kept. */
const umgebung = (): NodeJS.ProcessEnv => {
  const ablage = getCompileCacheDir();
  return ablage === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: ablage };
};

const addiereAlle = (reihen: readonly (readonly Wuerfel[])[]): readonly Wuerfel[] => {
  const [erste = [], ...weitere] = reihen;
  return weitere.reduce(
    (summe, reihe) => summe.map((wuerfel, i) => addiere(wuerfel, reihe[i] ?? wuerfel)),
    erste,
  );
};
