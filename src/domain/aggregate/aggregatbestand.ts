import type { Tag } from '#domain/werte';
import type { Aggregatschluessel, Aggregatwert } from './aggregatwert.ts';

/** Published figures with all their Ladestände beside each other. */
export type Aggregatbestand = Readonly<{
  /** Every version of a figure, oldest Ladestand first. */
  fassungen: (schluessel: Aggregatschluessel) => readonly Aggregatwert[];
  /** The version with the newest Ladestand; null when the figure was never published. */
  neueste: (schluessel: Aggregatschluessel) => Aggregatwert | null;
  /** What was known on a day: the newest version with a Ladestand up to it. */
  am: (schluessel: Aggregatschluessel, tag: Tag) => Aggregatwert | null;
  /** Different values of one figure with the same Ladestand; the first of each stands, these do not. */
  widersprueche: readonly Aggregatwert[];
}>;

/** Orders figures of any number of files; the same figure twice with the same Ladestand is one. */
export const aggregatbestand = (werte: readonly Aggregatwert[]): Aggregatbestand => {
  const widersprueche: Aggregatwert[] = [];
  const geordnet = new Map(
    [...Map.groupBy(werte, schluesseltext)].map(([text, gruppe]) => [text, ordne(gruppe, widersprueche)]),
  );
  const fassungen = (schluessel: Aggregatschluessel): readonly Aggregatwert[] =>
    geordnet.get(schluesseltext(schluessel)) ?? [];
  return {
    fassungen,
    neueste: schluessel => fassungen(schluessel).at(-1) ?? null,
    am: (schluessel, tag) => fassungen(schluessel).findLast(w => w.ladestand <= tag) ?? null,
    widersprueche,
  };
};

const ordne = (gruppe: readonly Aggregatwert[], widersprueche: Aggregatwert[]): readonly Aggregatwert[] => {
  const fassungen = new Map<Tag, Aggregatwert>();
  for (const wert of gruppe) {
    const schon = fassungen.get(wert.ladestand);
    if (!schon) fassungen.set(wert.ladestand, wert);
    else if (schon.wert !== wert.wert || schon.wertart !== wert.wertart) widersprueche.push(wert);
  }
  return [...fassungen.values()].toSorted((a, b) => a.ladestand - b.ladestand);
};

const schluesseltext = ({ jobcenter, kategorie, merkmal, rechtskreis, monat }: Aggregatschluessel): string =>
  JSON.stringify([jobcenter, kategorie, merkmal, rechtskreis, monat]);
