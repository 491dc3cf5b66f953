import { AUSTRITTSART, OFFEN, SPAETER } from '#domain/kennzahlen';

/** Participations as delivered, with the number of the person: `teilnahmen.parquet` of the store. */
export const TEILNAHMEN_NUMMERIERT =
  'select p.nr as person, massnahme, instrument, team, von, bis, austrittsgrund from teilnahmen join person p using (person)';

/** Where participations, SVB and unemployment are read from; SQL that gives (person, …) with days, the last two as [von, bis). */
export type Teilnahmequellen = Readonly<{ teilnahmen: string; svb: string; arbeitslos: string }>;

/** Six months on; a day that the month does not have becomes its last. */
const SECHS_MONATE = (tag: string): string =>
  `((date '1970-01-01' + ${tag} + interval 6 month)::date - date '1970-01-01')`;

/**
 * Makes the table `teilnahme (person, instrument, team, von, bis, austrittsart, spaeter)`. Rows of a person in one massnahme that overlap or touch are one: its
 * first row gives instrument and team, the row that ends last the reason. Rows without a massnahme stand alone.
 */
export const teilnahmesql = ({ teilnahmen, svb, arbeitslos }: Teilnahmequellen): string => `
create table teilnahme as
with zeilen as (
  select person, massnahme, instrument, coalesce(team, '') as team, von, coalesce(bis + 1, ${OFFEN})::integer as ende,
    coalesce(austrittsgrund, '') as grund,
    row_number() over (order by person, massnahme, von, coalesce(bis, ${OFFEN}), instrument, team, coalesce(austrittsgrund, '')) as nr
  from (${teilnahmen})
), beginne as (
  select *, massnahme = '' or von > coalesce(max(ende) over (
    partition by person, massnahme order by nr rows between unbounded preceding and 1 preceding), -2147483648) as beginnt
  from zeilen
), nummeriert as (
  select *, sum(beginnt::integer) over (order by nr) as teilnahme from beginne
), vereint as (
  select any_value(person) as person, arg_min(instrument, nr) as instrument, arg_min(team, nr) as team, min(von) as von, max(ende) as bis,
    arg_max(grund, ende * 4294967296 + nr) as grund
  from nummeriert group by teilnahme
), mit_tag as (
  select *, case when bis = ${OFFEN} then ${OFFEN} else ${SECHS_MONATE('(bis - 1)')} end::integer as spaeter from vereint
)
select person, instrument, team, von, bis,
  (case when grund = 'NICHTANTRITT' then ${AUSTRITTSART.nichtantritt}
    when grund in ('ABBRUCH_PERSON', 'ABBRUCH_TRAEGER') then ${AUSTRITTSART.abbruch} else ${AUSTRITTSART.sonst} end)::utinyint as austrittsart,
  ((case when ${steht(svb)} then ${SPAETER.svb} else 0 end)
    + (case when ${steht(arbeitslos)} then ${SPAETER.arbeitslos} else 0 end))::utinyint as spaeter
from mit_tag t`;

/** The class of the person on the first and on the last day; 0 where nothing is known. quelle gives (person, von, bis, klasse). */
export const merkmalssql = (
  quelle: string,
  nummer: number,
): Readonly<{ spalten: readonly string[]; verbund: string }> => {
  const an = (name: string, tag: string): string =>
    `left join (${quelle}) ${name} on ${name}.person = t.person and ${name}.von <= ${tag} and ${tag} < ${name}.bis`;
  const [beginn, ende] = [`b${nummer}`, `e${nummer}`];
  return {
    spalten: [beginn, ende].map(name => `coalesce(${name}.klasse, 0)::usmallint`),
    verbund: `${an(beginn, 't.von')} ${an(ende, '(t.bis - 1)')}`,
  };
};

const steht = (quelle: string): string =>
  `exists (select 1 from (${quelle}) s where s.person = t.person and s.von <= t.spaeter and t.spaeter < s.bis)`;
