import { beginneZaehlung, type Auftrag, type Wuerfel } from '#domain/kennzahlen';
import { verbinde } from '../verbindung.ts';
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

/** Persons read at a time: what a thread has in memory at once. */
const BLOCKGROESSE = 125_000;

/** Counts block after block until every person is taken: a thread that starts late takes fewer. */
export const zaehleTeil = async ({
  ordner,
  personen,
  auftrag,
  naechste,
}: Zaehlteil): Promise<Teilergebnis> => {
  const stand = new Int32Array(naechste);
  const verbindung = await verbinde(1);
  const zaehlung = beginneZaehlung(auftrag);
  const zeiten = { lesen: 0, zaehlen: 0 };
  for (;;) {
    const von = Atomics.add(stand, 0, BLOCKGROESSE);
    if (von >= personen) break;
    const beginn = performance.now();
    const block = await liesBlock(verbindung, ordner, auftrag, von, Math.min(personen, von + BLOCKGROESSE));
    const gelesen = performance.now();
    zaehlung.nimm(block);
    zeiten.lesen += gelesen - beginn;
    zeiten.zaehlen += performance.now() - gelesen;
  }
  verbindung.closeSync();
  return { wuerfel: zaehlung.wuerfel(), zeiten };
};
