import { beginneZaehlung, type Auftrag, type Wuerfel } from '#domain/kennzahlen';
import type { Verbindung } from '../verbindung.ts';
import { liesBlock } from './blockleser.ts';

/** The count of a prepared delivery. naechste: shared by all threads, the first person nobody has taken yet. */
export type Zaehlteil = Readonly<{
  ordner: string;
  personen: number;
  auftrag: Auftrag;
  naechste: SharedArrayBuffer;
}>;

/** How long reading and counting took, in milliseconds. */
export type Zeiten = Readonly<{ lesen: number; zaehlen: number }>;

export type Teilergebnis = Readonly<{ wuerfel: readonly Wuerfel[]; zeiten: Zeiten }>;

/** Persons read at a time: what a thread has in memory at once, and as many as a prepared file holds. */
const BLOCKGROESSE = 100_000;

/** Counts block after block until every person is taken: a thread that starts late takes fewer. */
export const zaehleTeil = async ({
  ordner,
  personen,
  auftrag,
  naechste,
}: Zaehlteil): Promise<Teilergebnis> => {
  const stand = new Int32Array(naechste);
  const duckdb = spaeterVerbunden();
  const zaehlung = beginneZaehlung(auftrag);
  const zeiten = { lesen: 0, zaehlen: 0 };
  for (;;) {
    const von = Atomics.add(stand, 0, BLOCKGROESSE);
    if (von >= personen) break;
    const beginn = performance.now();
    const block = await liesBlock(
      duckdb.verbinde,
      ordner,
      auftrag,
      von,
      Math.min(personen, von + BLOCKGROESSE),
    );
    const gelesen = performance.now();
    zaehlung.nimm(block);
    zeiten.lesen += gelesen - beginn;
    zeiten.zaehlen += performance.now() - gelesen;
  }
  await duckdb.schliesse();
  return { wuerfel: zaehlung.wuerfel(), zeiten };
};

/** A DuckDB that is loaded and opened when it is asked for: that takes longer than to count a small Jobcenter. */
const spaeterVerbunden = () => {
  let offen: Promise<Verbindung> | null = null;
  return {
    verbinde: async (): Promise<Verbindung> =>
      (offen ??= import('../verbindung.ts').then(async ({ verbinde }) => verbinde(1))),
    schliesse: async (): Promise<void> => (await offen)?.closeSync(),
  };
};
