import { OFFEN } from '#domain/kennzahlen';

/** Where it is counted from; SQL that gives persons by number with days, geschlecht and arbeitslos as [von, bis). */
export type Foerderquellen = Readonly<{ teilnahmen: string; arbeitslos: string; geschlecht: string }>;

/** Makes the tables of what is counted: counting days, and the sex of persons on a day, 'w' and 'm' alone. */
export const foerdertabellen = (
  { geschlecht }: Foerderquellen,
  stichtage: readonly number[],
): readonly string[] => [
  `create temp table zaehltag as select unnest([${stichtage.join(', ')}])::integer as tag`,
  `create temp table sex as select person, von, bis, geschlecht from (${geschlecht}) where geschlecht in ('w', 'm')`,
];

const mitGeschlecht = (zeilen: string): string =>
  `(${zeilen}) z join sex g on g.person = z.person and g.von <= z.tag and z.tag < g.bis`;

/** (geschlecht, zahl): unemployed persons, added up over the counting days. */
export const arbeitslosensql = ({ arbeitslos }: Foerderquellen): string =>
  `select g.geschlecht, count(*)::integer from ${mitGeschlecht(
    `select distinct tag, person from (${arbeitslos}) a join zaehltag on a.von <= tag and tag < a.bis`,
  )} group by all`;

/** (instrument, geschlecht, zahl): participations that last on a counting day, added up; those that never began are none. */
export const teilnehmendensql = ({ teilnahmen }: Foerderquellen): string =>
  `select z.instrument, g.geschlecht, count(*)::integer from ${mitGeschlecht(
    `select distinct tag, person, instrument, massnahme from (${teilnahmen}) t
      join zaehltag on t.von <= tag and tag < coalesce(t.bis + 1, ${OFFEN})
      where coalesce(austrittsgrund, '') <> 'NICHTANTRITT'`,
  )} group by all order by all`;
