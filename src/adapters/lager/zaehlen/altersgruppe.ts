import { altersgruppen, OFFEN, type Dimension, type Merkmal } from '#domain/kennzahlen';

/** The Dimension of ages. It is not kept as spells, but made from birth dates when it is counted: any ages can be asked for. */
export const ALTERSGRUPPE = 'altersgruppe';

/** The bands of the contract: under 25, 25 to under 55, from 55. */
export const ALTERSGRENZEN: readonly number[] = [25, 55];

/** The table of birth dates of a prepared delivery: (person, tag). */
export const GEBURT = 'geburt';

/** 'U25', 'M25', 'A55' for the ages 25 and 55; other ages the same way, the last band 'A'. */
export const klassenZu = (grenzen: readonly number[]): readonly string[] =>
  grenzen.length === 0
    ? ['alle']
    : [`U${grenzen[0]}`, ...grenzen.slice(0, -1).map(g => `M${g}`), `A${grenzen.at(-1)}`];

/** The ages of these classes. */
const grenzenAus = (klassen: readonly string[]): readonly number[] => [
  ...new Set(klassen.flatMap(k => /^[UMA](\d+)$/.exec(k)?.[1] ?? []).map(Number)),
];

/** The Dimensionen of a delivery with other ages. */
export const mitAltersgrenzen = (
  dimensionen: readonly Dimension[],
  grenzen: readonly number[],
): readonly Dimension[] =>
  dimensionen.map(({ name, klassen }) => ({
    name,
    klassen: name === ALTERSGRUPPE ? ['unbekannt', ...klassenZu(grenzen)] : klassen,
  }));

/** The ages of persons from their birth dates. */
export const altersgruppeAus = (
  { person, tag }: Readonly<{ person: Int32Array; tag: Int32Array }>,
  klassen: readonly string[],
): Merkmal => {
  const merkmal = altersgruppen(tag, grenzenAus(klassen));
  return { ...merkmal, person: merkmal.person.map(zeile => person[zeile] as number) };
};

/** The same as SQL (person, von, bis, klasse). quelle gives birth dates (person, tag). */
export const altersgruppensql = (quelle: string, klassen: readonly string[]): string => {
  const grenzen = grenzenAus(klassen);
  const vollendet = (alter: number): string =>
    `(make_date(year(geburt) + ${alter}, month(geburt), 1) + (day(geburt) - 1)::integer - date '1970-01-01')::integer`;
  const tage = [`${-OFFEN}`, ...grenzen.map(vollendet), `${OFFEN}`];
  return tage
    .slice(1)
    .map(
      (bis, i) =>
        `select person, ${tage[i]} as von, ${bis} as bis, ${i + 1} as klasse from (select person, date '1970-01-01' + tag as geburt from (${quelle}))`,
    )
    .join(' union all ');
};
