import { beginneZaehlung, type Auftrag, type Wuerfel } from '#domain/kennzahlen';
import { verbinde } from '../verbindung.ts';
import { liesBlock } from './blockleser.ts';

/** A share of the count: which persons of which prepared delivery. */
export type Zaehlteil = Readonly<{ ordner: string; auftrag: Auftrag; von: number; bis: number }>;

/** How long reading and counting took, in milliseconds. */
export type Zeiten = Readonly<{ lesen: number; zaehlen: number }>;

export type Teilergebnis = Readonly<{ wuerfel: readonly Wuerfel[]; zeiten: Zeiten }>;

/** Persons read at a time: what is in memory at once. */
const BLOCKGROESSE = 200_000;

/** Counts the persons of one share, block by block. */
export const zaehleTeil = async ({ ordner, auftrag, von, bis }: Zaehlteil): Promise<Teilergebnis> => {
  const verbindung = await verbinde(1);
  const zaehlung = beginneZaehlung(auftrag);
  const merkmale = auftrag.dimensionen.map(d => d.name);
  const zeiten = { lesen: 0, zaehlen: 0 };
  for (let ab = von; ab < bis; ab += BLOCKGROESSE) {
    const beginn = performance.now();
    const block = await liesBlock(verbindung, ordner, merkmale, ab, Math.min(bis, ab + BLOCKGROESSE));
    const gelesen = performance.now();
    zaehlung.nimm(block);
    zeiten.lesen += gelesen - beginn;
    zeiten.zaehlen += performance.now() - gelesen;
  }
  verbindung.closeSync();
  return { wuerfel: zaehlung.wuerfel(), zeiten };
};
