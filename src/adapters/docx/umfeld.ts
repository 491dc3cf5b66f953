import { GRUNDGESTALTUNG, type Baustein, type Dokument } from '#ports';
import { wortgestalt, type Wortgestalt } from './wortgestalt.ts';

/** What a reader has to be told how to read. */
export type Merkmal = 'annahme' | 'stand' | 'rechenweg';

/** What a Word document is made with: bookmark of every address that has a recipe, and what was given out or met so far. */
export type Umfeld = Readonly<{
  rechenwege: ReadonlyMap<string, string>;
  vergeben: Set<string>;
  merkmale: Set<Merkmal>;
  gestalt: Wortgestalt;
  /** The next number of a kind, from 1. */
  naechste(art: 'tabelle' | 'abbildung' | 'liste'): number;
}>;

export const erstelleUmfeld = ({ bausteine, anhaenge, gestaltung }: Dokument): Umfeld => {
  const zaehler = new Map<string, number>();
  const adressen = [...new Set([bausteine, ...anhaenge.map(a => a.bausteine)].flatMap(rechenwegeIn))];
  return {
    rechenwege: new Map(adressen.map((adresse, i) => [adresse, `Rechenweg_${i + 1}`])),
    vergeben: new Set(),
    merkmale: new Set(),
    gestalt: wortgestalt(gestaltung ?? GRUNDGESTALTUNG),
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
