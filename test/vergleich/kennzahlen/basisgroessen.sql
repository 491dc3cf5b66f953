-- The yardstick of `npm run bench:kennzahlen`: ELB, LZB by days, Zugang and Abgang of ELB, INT by month, in plain SQL over the same
-- Parquet files the kernel reads, by the words of the definition (basisgroessenSparsam.sql knows shortcuts): spells are merged once with
-- window functions, stocks and flows join spells with counting days by range, LZB sums the overlap of merged spells with the window of 730
-- days only for persons who are ELB on the day, and only over that person's spells.
-- Parameters are put in by the script: {ordner}; the table stichtage (i, tag) is there: i = 0 is S(von − 2).

-- Merged own ELB spells (bits 1: ELB, 2: own).
create or replace temp table eigen as
select person, min(von) as von, max(bis) as bis
from (
  select person, von, bis, sum(neu) over (partition by person order by von, bis rows unbounded preceding) as insel
  from (
    select person, von, bis,
      case when von <= max(bis) over (partition by person order by von, bis rows between unbounded preceding and 1 preceding) then 0 else 1 end as neu
    from read_parquet('{ordner}/bezug/*.parquet') where marken & 3 = 3
  )
)
group by person, insel;

-- Merged ELB spells anywhere.
create or replace temp table irgendwo as
select person, min(von) as von, max(bis) as bis
from (
  select person, von, bis, sum(neu) over (partition by person order by von, bis rows unbounded preceding) as insel
  from (
    select person, von, bis,
      case when von <= max(bis) over (partition by person order by von, bis rows between unbounded preceding and 1 preceding) then 0 else 1 end as neu
    from read_parquet('{ordner}/bezug/*.parquet') where marken & 1 = 1
  )
)
group by person, insel;

-- Who is ELB of the own Jobcenter on which counting day.
create or replace temp table am_stichtag as
select s.i, s.tag, e.person from stichtage s join eigen e on e.von <= s.tag and s.tag < e.bis;

-- Starts of work in months: (S(i−1), S(i)].
create or replace temp table beginne as
select distinct b.person, s.i
from (select person, von from read_parquet('{ordner}/arbeit/*.parquet') where marken & 25 = 25) b
join (select i, tag, lag(tag) over (order by i) as davor from stichtage) s on b.von > s.davor and b.von <= s.tag;

with
elb as (select i, count(*) as wert from am_stichtag where i >= 2 group by i),
lzb as (
  select i, count(*) as wert
  from (
    select a.i, a.person
    from am_stichtag a join irgendwo g on g.person = a.person and g.von <= a.tag and g.bis > a.tag - 729
    where a.i >= 2
    group by a.i, a.person
    having sum(least(g.bis, a.tag + 1) - greatest(g.von, a.tag - 729)) >= 638
  )
  group by i
),
grenzen as (select i, tag, lag(tag) over (order by i) as davor from stichtage),
zugang as (select s.i, count(*) as wert from eigen e join grenzen s on e.von > s.davor and e.von <= s.tag where s.i >= 2 group by s.i),
abgang as (select s.i, count(*) as wert from eigen e join grenzen s on e.bis > s.davor and e.bis <= s.tag where s.i >= 2 group by s.i),
irgendwo_am as (select s.i, g.person from stichtage s join irgendwo g on g.von <= s.tag and s.tag < g.bis),
integration as (
  select i, count(distinct person) as wert
  from (
    select b.i, b.person from beginne b join am_stichtag a on a.person = b.person and a.i = b.i - 1
    union all
    select b.i + 1, b.person from beginne b join am_stichtag a on a.person = b.person and a.i = b.i
    anti join irgendwo_am v on v.person = b.person and v.i = b.i - 1
  )
  where i between 2 and (select max(i) from stichtage)
  group by i
)
select s.i - 2 as monat, coalesce(elb.wert, 0)::double, coalesce(lzb.wert, 0)::double, coalesce(zugang.wert, 0)::double, coalesce(abgang.wert, 0)::double, coalesce(integration.wert, 0)::double
from stichtage s
left join elb using (i) left join lzb using (i) left join zugang using (i) left join abgang using (i) left join integration using (i)
where s.i >= 2 order by s.i;
