import type { Monat, Tag } from '#domain/werte';
import type { Aggregatwert } from './aggregatwert.ts';
import type { Kennzahlaggregat } from './kennzahlaggregat.ts';

/** Published figures of any number of files: of the BA's tables, and key figures of § 48a SGB II. */
export type Amtlichbestand = Readonly<{
  werte: readonly Aggregatwert[];
  kennzahlen: readonly Kennzahlaggregat[];
}>;

/** Two different values of one figure with the same Ladestand: the one of `gilt` stands, the other is left out. */
export type Widerspruch = Readonly<{
  bezeichnung: string;
  monat: Monat;
  ladestand: Tag;
  gilt: string;
  verworfen: string;
}>;

export const LEERER_AMTLICHBESTAND: Amtlichbestand = { werte: [], kennzahlen: [] };

/** All figures once, in the order they come: the same figure with the same Ladestand is one, whatever file it stands in. */
export const vereinigeAmtliche = (
  bestaende: readonly Amtlichbestand[],
): Readonly<{ bestand: Amtlichbestand; widersprueche: readonly Widerspruch[] }> => {
  const widersprueche: Widerspruch[] = [];
  const werte = jeEines(
    bestaende.flatMap(b => b.werte),
    w => [w.jobcenter, w.kategorie, w.merkmal, w.rechtskreis, w.monat, w.ladestand],
    w => [w.wert, w.wertart],
    (gilt, w) => widersprueche.push(widerspruch(`${w.kategorie} | ${w.merkmal}`, w, gilt, w)),
  );
  const kennzahlen = jeEines(
    bestaende.flatMap(b => b.kennzahlen),
    ({ jobcenter, gruppe, fassung }) => [
      jobcenter,
      Object.entries(gruppe).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      fassung.kennzahl,
      fassung.monat,
      fassung.ladestand,
    ],
    ({ fassung, wertart }) => [fassung.stand, fassung.zaehler, fassung.nenner, fassung.wert, wertart],
    (gilt, k) => widersprueche.push(widerspruch(k.fassung.kennzahl, k.fassung, gilt, k)),
  );
  return { bestand: { werte, kennzahlen }, widersprueche };
};

type MitQuelle = Pick<Aggregatwert, 'quelle'>;

const widerspruch = (
  bezeichnung: string,
  { monat, ladestand }: Readonly<{ monat: Monat; ladestand: Tag }>,
  gilt: MitQuelle,
  verworfen: MitQuelle,
): Widerspruch => {
  const ort = ({ quelle }: MitQuelle): string => `${quelle.datei}, ${quelle.stelle}`;
  return { bezeichnung, monat, ladestand, gilt: ort(gilt), verworfen: ort(verworfen) };
};

/** The first of each key; another one with a different content is told. */
const jeEines = <T>(
  alle: readonly T[],
  schluessel: (einer: T) => readonly unknown[],
  inhalt: (einer: T) => readonly unknown[],
  widerspricht: (gilt: T, verworfen: T) => void,
): readonly T[] => {
  const erste = new Map<string, T>();
  for (const einer of alle) {
    const text = JSON.stringify(schluessel(einer));
    const schon = erste.get(text);
    if (schon === undefined) erste.set(text, einer);
    else if (JSON.stringify(inhalt(schon)) !== JSON.stringify(inhalt(einer))) widerspricht(schon, einer);
  }
  return [...erste.values()];
};
