import { nurImGesamt, positionVon, stellenVon, type Schutztabelle, type Stelle } from './tabelle.ts';
import type { Schutzgrund } from './primaer.ts';
import type { Geheimhaltungsregeln } from './regeln.ts';
import { summensystem, type Gleichung, type Summensystem } from './verschiebung.ts';

/** Why each number of a table is not shown, in the order of its felder; null: it is shown. */
export type Schutz = readonly (Schutzgrund | null)[];

/** A number of one of the tables. */
export type Ort = Readonly<{ tabelle: number; stelle: Stelle }>;

/**
 * What somebody knows of numbers of several tables: the sum of some is the sum of others, or differs from it by what is known. A margin that two tables share, a
 * known change against an earlier publication (one number each), a sum and its months.
 */
export type Zusammenhang = Readonly<{ links: readonly Ort[]; rechts: readonly Ort[] }>;

/** Tables that are read together. */
export type Verbund = Readonly<{
  tabellen: readonly Schutztabelle[];
  zusammenhaenge?: readonly Zusammenhang[];
  /** By number of the table: what was hidden in those that are out already and cannot be changed. */
  veroeffentlicht?: ReadonlyMap<number, Schutz>;
}>;

/** All numbers of a Verbund in one row, with everything an outsider can add up; nullGeheim: empty numbers may be hidden as well. */
export const systemAus = (
  { tabellen, zusammenhaenge = [] }: Verbund,
  { nullGeheim }: Pick<Geheimhaltungsregeln, 'nullGeheim'>,
): Summensystem =>
  summensystem(
    tabellen.flatMap(({ felder }) => felder.map(feld => feld.wert)),
    tabellen.flatMap(tabelle => (nullGeheim ? tabelle.felder.map(() => 0) : mindestwerte(tabelle))),
    [
      ...tabellen.flatMap((tabelle, t) => randsummen(tabelle, versatz(tabellen, t))),
      ...zusammenhaenge.map(({ links, rechts }): Gleichung => [
        ...links.map(ort => ({ position: positionImVerbund(tabellen, ort), vorzeichen: 1 as const })),
        ...rechts.map(ort => ({ position: positionImVerbund(tabellen, ort), vorzeichen: -1 as const })),
      ]),
    ],
  );

/** An empty number is shown, so whoever sees a hidden one knows that it is not empty; of classes that no table shows nobody knows it. */
const mindestwerte = ({ achsen, felder }: Schutztabelle): readonly number[] =>
  stellenVon(achsen).map((stelle, p) => (felder[p]?.wert === 0 || nurImGesamt(achsen, stelle) ? 0 : 1));

/** Where the numbers of a table begin. */
const versatz = (tabellen: readonly Schutztabelle[], nummer: number): number =>
  tabellen.slice(0, nummer).reduce((summe, { felder }) => summe + felder.length, 0);

/** The place of every number of a Verbund, in the order of its system. */
export const orteVon = ({ tabellen }: Verbund): readonly Ort[] =>
  tabellen.flatMap(({ achsen }, tabelle) => stellenVon(achsen).map(stelle => ({ tabelle, stelle })));

/** Position of a number in the system. Throws RangeError for a table that does not exist. */
const positionImVerbund = (tabellen: readonly Schutztabelle[], { tabelle, stelle }: Ort): number => {
  const gemeint = tabellen[tabelle];
  if (!gemeint) throw new RangeError('Der Zusammenhang nennt eine Tabelle, die es nicht gibt');
  return versatz(tabellen, tabelle) + positionVon(gemeint, stelle);
};

/** Every margin equals the sum of its line. */
const randsummen = (tabelle: Schutztabelle, ab: number): readonly Gleichung[] => {
  const [zeilen, spalten] = tabelle.achsen.map(({ klassen }) => [...klassen.keys()]);
  const position = (stelle: Stelle): number => ab + positionVon(tabelle, stelle);
  const linie = (rand: Stelle, teile: readonly Stelle[]): Gleichung => [
    { position: position(rand), vorzeichen: -1 },
    ...teile.map(teil => ({ position: position(teil), vorzeichen: 1 as const })),
  ];
  const z = zeilen ?? [];
  if (!spalten) return [linie([null], z.map(i => [i]))]; // prettier-ignore
  return [
    ...[...z, null].map(i => linie([i, null], spalten.map(j => [i, j]))),
    ...[...spalten, null].map(j => linie([null, j], z.map(i => [i, j]))),
  ]; // prettier-ignore
};
