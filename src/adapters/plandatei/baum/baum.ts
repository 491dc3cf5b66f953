/** A file as tree with positions in its text: what reading, formatting and inserting work on. */
export type Knoten = Skalar | Sammlung;

/** null: nothing stands there. bis is the position behind the value. */
export type Skalar = Readonly<{
  art: 'skalar';
  wert: string | number | boolean | null;
  von: number;
  bis: number;
}>;

/** fluss: in brackets. spalte: the column in which its entries begin, counted from 0. */
export type Sammlung = Readonly<{
  art: 'liste' | 'verzeichnis';
  eintraege: readonly Eintrag[];
  fluss: boolean;
  spalte: number;
  von: number;
  bis: number;
}>;

/** An entry of a map, or of a list (schluessel null). von: position of its key or '-'. */
export type Eintrag = Readonly<{ schluessel: string | null; von: number; wert: Knoten }>;

/** The data of the tree, as JSON.parse would give them. */
export const datenVon = (knoten: Knoten): unknown => {
  if (knoten.art === 'skalar') return knoten.wert;
  if (knoten.art === 'liste') return knoten.eintraege.map(e => datenVon(e.wert));
  return Object.fromEntries(knoten.eintraege.map(e => [e.schluessel ?? '', datenVon(e.wert)]));
};

/** All entries in the order of the file. */
export function* alleEintraege(knoten: Knoten): Generator<Eintrag> {
  if (knoten.art === 'skalar') return;
  for (const eintrag of knoten.eintraege) {
    yield eintrag;
    yield* alleEintraege(eintrag.wert);
  }
}
