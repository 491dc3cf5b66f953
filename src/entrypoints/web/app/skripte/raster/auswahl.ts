import type { Gitter, Stelle } from './gitter.ts';

/** A selected block: where it began, and where it reaches to. */
export type Bereich = Readonly<{ anker: Stelle; kopf: Stelle }>;

/** The block that is selected in a table; a single cell is none. */
export type Auswahl = Readonly<{
  bereich(): Bereich | null;
  waehle(bereich: Bereich): void;
  hebeAuf(): void;
}>;

export const erstelleAuswahl = (gitter: Gitter, sage: (satz: string) => void): Auswahl => {
  let jetzt: Bereich | null = null;
  const zeige = (): void => {
    for (const zelle of gitter.tabelle.querySelectorAll('.zelle--gewaehlt'))
      zelle.classList.remove('zelle--gewaehlt');
    if (jetzt)
      for (const stelle of stellenIn(jetzt).flat())
        gitter.element(stelle)?.closest('td, th')?.classList.add('zelle--gewaehlt');
  };
  return {
    bereich: () => jetzt,
    waehle(bereich) {
      const { zeilen, spalten } = ausmass(bereich);
      jetzt = zeilen * spalten > 1 ? bereich : null;
      zeige();
      if (jetzt) sage(`${zeilen} mal ${spalten} Zellen gewählt`);
    },
    hebeAuf() {
      if (!jetzt) return;
      jetzt = null;
      zeige();
    },
  };
};

/** The cells of a block, row by row. */
export const stellenIn = (bereich: Bereich): readonly (readonly Stelle[])[] => {
  const { oben, links, zeilen, spalten } = ausmass(bereich);
  return Array.from({ length: zeilen }, (_, z) =>
    Array.from({ length: spalten }, (_, s) => ({ zeile: oben + z, spalte: links + s })),
  );
};

const ausmass = ({ anker, kopf }: Bereich) => ({
  oben: Math.min(anker.zeile, kopf.zeile),
  links: Math.min(anker.spalte, kopf.spalte),
  zeilen: Math.abs(anker.zeile - kopf.zeile) + 1,
  spalten: Math.abs(anker.spalte - kopf.spalte) + 1,
});
