import type { Ablage, Schreibstrom } from '#ports';
import { csvzeile } from './csvzeile.ts';

/** A file of the delivery that is being written. */
export type Tabellenschreiber = Readonly<{
  nimm(werte: readonly string[]): void;
  /** Writes what has gathered when it is much. */
  leere(): Promise<void>;
  schliesse(): Promise<void>;
  saetze(): number;
}>;

const STUECK = 1 << 16;

/** Opens a file with its header line. */
export const oeffneTabelle = async (
  ablage: Ablage,
  datei: string,
  spalten: readonly string[],
): Promise<Tabellenschreiber> => {
  const strom: Schreibstrom = await ablage.oeffne(datei);
  const kodierer = new TextEncoder();
  let text = csvzeile(spalten);
  let saetze = 0;
  const schreibe = async (): Promise<void> => {
    const stueck = text;
    text = '';
    if (stueck !== '') await strom.schreibe(kodierer.encode(stueck));
  };
  return {
    nimm: werte => {
      text += csvzeile(werte);
      saetze++;
    },
    leere: async () => {
      if (text.length >= STUECK) await schreibe();
    },
    schliesse: async () => {
      await schreibe();
      await strom.schliesse();
    },
    saetze: () => saetze,
  };
};
