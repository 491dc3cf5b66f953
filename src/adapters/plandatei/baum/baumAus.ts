import type { Eintrag, Knoten } from './baum.ts';

/** A tree of plain data that stands nowhere yet. Throws for what JSON cannot say. */
export const baumAus = (daten: unknown): Knoten => {
  if (daten === null || typeof daten === 'string' || typeof daten === 'number' || typeof daten === 'boolean')
    return { art: 'skalar', wert: daten, ...NIRGENDS };
  if (typeof daten !== 'object') throw new TypeError(`Kein Wert einer Plandatei: ${typeof daten}`);
  const eintraege: readonly Eintrag[] = Array.isArray(daten)
    ? daten.map((wert: unknown) => neuerEintrag(null, baumAus(wert)))
    : Object.entries(daten).map(([schluessel, wert]: [string, unknown]) =>
        neuerEintrag(schluessel, baumAus(wert)),
      );
  return {
    art: Array.isArray(daten) ? 'liste' : 'verzeichnis',
    eintraege,
    fluss: false,
    spalte: 0,
    ...NIRGENDS,
  };
};

/** An entry that stands nowhere yet. */
export const neuerEintrag = (schluessel: string | null, wert: Knoten): Eintrag => ({
  schluessel,
  von: NIRGENDS.von,
  wert,
});

const NIRGENDS = { von: -1, bis: -1 } as const;
