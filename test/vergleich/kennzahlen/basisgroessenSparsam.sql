-- The second yardstick of `npm run bench:kennzahlen`: the same numbers as basisgroessen.sql, in SQL that spares itself work the way the
-- kernel does. Stocks of ELB are beginnings minus ends; a row for a person and a day is made only where LZB is possible, decided at once
-- where the spell at hand has 638 days, and only the rest sums its overlap with the window; starts of work look at spells, not at days.
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

-- Starts of work in months: (S(i−1), S(i)], with both days.
create or replace temp table beginne as
select distinct b.person, s.i, s.tag, s.davor
from (select person, von from read_parquet('{ordner}/arbeit/*.parquet') where marken & 25 = 25) b
join (select i, tag, lag(tag) over (order by i) as davor from stichtage) s on b.von > s.davor and b.von <= s.tag;

with
zugang as (select s.i, count(*) as wert from eigen e asof join stichtage s on e.von <= s.tag group by s.i),
abgang as (select s.i, count(*) as wert from eigen e asof join stichtage s on e.bis <= s.tag group by s.i),
elb as (
  select i, sum(coalesce(z.wert, 0) - coalesce(a.wert, 0)) over (order by i) as wert
  from stichtage left join zugang z using (i) left join abgang a using (i)
),
-- davor: days as ELB before the spell, so that spells too short to reach 638 with them need no days at all.
summen as (
  select *, coalesce(sum(bis - von) over (partition by person order by von rows between unbounded preceding and 1 preceding), 0)::integer as davor
  from irgendwo
),
moeglich as (
  select e.person, e.von, e.bis, g.von as beginn, g.davor
  from eigen e join summen g on g.person = e.person and g.von <= e.von and e.bis <= g.bis
  where e.bis - g.von + g.davor >= 638
),
am_stichtag as (
  select s.i, s.tag, m.person, s.tag + 1 - m.beginn as tage
  from moeglich m join stichtage s on greatest(m.von, m.beginn - m.davor + 637) <= s.tag and s.tag < m.bis
  where s.i >= 2
),
geprueft as (
  select a.i, a.person
  from am_stichtag a join irgendwo g on g.person = a.person and g.von <= a.tag and g.bis > a.tag - 729
  where a.tage < 638
  group by a.i, a.person
  having sum(least(g.bis, a.tag + 1) - greatest(g.von, a.tag - 729)) >= 638
),
lzb as (
  select i, sum(zahl) as wert
  from (
    select i, count(*) as zahl from am_stichtag where tage >= 638 group by i
    union all
    select i, count(*) as zahl from geprueft group by i
  )
  group by i
),
integration as (
  select i, count(*) as wert
  from (
    select b.person, b.i from beginne b
    semi join eigen e on e.person = b.person and e.von <= b.davor and b.davor < e.bis
    union
    select b.person, b.i + 1 from beginne b
    semi join eigen e on e.person = b.person and e.von <= b.tag and b.tag < e.bis
    anti join irgendwo g on g.person = b.person and g.von <= b.davor and b.davor < g.bis
  )
  group by i
)
select s.i - 2 as monat, coalesce(elb.wert, 0)::double, coalesce(lzb.wert, 0)::double, coalesce(zugang.wert, 0)::double, coalesce(abgang.wert, 0)::double, coalesce(integration.wert, 0)::double
from stichtage s
left join elb using (i) left join lzb using (i) left join zugang using (i) left join abgang using (i) left join integration using (i)
where s.i >= 2 order by s.i;
