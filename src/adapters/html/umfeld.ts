import { GRUNDGESTALTUNG, type Baustein, type Dokument, type Gestaltung } from '#ports';

/** What a reader has to be told how to read. */
export type Merkmal = 'annahme' | 'stand' | 'rechenweg';

/** A heading in the table of contents; ebene 2 is a chapter. */
export type Eintrag = Readonly<{ ebene: number; text: string; kennung: string }>;

/** What a page is made with: addresses that have a recipe, and what was given out or met so far. */
export type Umfeld = Readonly<{
  rechenwege: ReadonlySet<string>;
  vergeben: Set<string>;
  merkmale: Set<Merkmal>;
  gestaltung: Gestaltung;
  verzeichnis: Eintrag[];
  /** The next number of a kind, from 1. */
  naechste(art: 'abschnitt' | 'tabelle' | 'abbildung' | 'daten'): number;
}>;

export const erstelleUmfeld = ({ bausteine, anhaenge, gestaltung }: Dokument): Umfeld => {
  const zaehler = new Map<string, number>();
  return {
    rechenwege: new Set([bausteine, ...anhaenge.map(a => a.bausteine)].flatMap(rechenwegeIn)),
    vergeben: new Set(),
    merkmale: new Set(),
    gestaltung: gestaltung ?? GRUNDGESTALTUNG,
    verzeichnis: [],
    naechste: art => {
      const nummer = (zaehler.get(art) ?? 0) + 1;
      zaehler.set(art, nummer);
      return nummer;
    },
  };
};

const rechenwegeIn = (bausteine: readonly Baustein[]): readonly string[] =>
  bausteine.flatMap(b => (b.art === 'rechenweg' ? [b.pfad] : innere(b).flatMap(rechenwegeIn)));

const innere = (baustein: Baustein): readonly (readonly Baustein[])[] =>
  baustein.art === 'liste' ? baustein.eintraege : baustein.art === 'zitat' ? [baustein.inhalt] : [];
