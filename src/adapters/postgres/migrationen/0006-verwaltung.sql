-- Looking after a Jobcenter: teams of its deliveries, the Land, and how long the log is kept.

-- The short name of the team in deliveries, so that who leads a unit sees its figures.
alter table organisationseinheit add column team text check (team <> '');
create unique index organisationseinheit_team on organisationseinheit (jobcenter, team);

-- Whose entries these are, and when somebody last signed in.
create index protokoll_konto on protokoll (jobcenter, konto, zeitpunkt);

-- To which Land a Jobcenter can release something: only they are known to others, and only by name.
grant select (nummer, name, modus) on jobcenter to stellwerk_anmeldung;
create policy laender on jobcenter for select to stellwerk_anmeldung using (modus = 'land');

create function laender() returns table (nummer text, name text)
  language sql stable security definer set search_path = stellwerk, pg_temp as $$
  select j.nummer, j.name from jobcenter j order by j.name, j.nummer
$$;
select gib_funktion('laender()', 'stellwerk_anmeldung', 'stellwerk_anwendung');

-- As before, and nothing for somebody who is no Land.
drop function jobcenter_des_landes();
create function jobcenter_des_landes() returns setof text
  language sql stable security definer set search_path = stellwerk, pg_temp as $$
  select f.jobcenter from landfreigabe f
  where f.land = eigenes_jobcenter() and exists (select from jobcenter j where j.nummer = f.land)
  order by 1
$$;
select gib_funktion('jobcenter_des_landes()', 'stellwerk_anmeldung', 'stellwerk_anwendung');

-- The log is only added to. What is older than it is to be kept goes by a function of a role that can do nothing else, never what is younger than
-- half a year, and the log says so.
grant usage on schema stellwerk to stellwerk_aufbewahrung;
grant select (jobcenter, zeitpunkt), insert, delete on protokoll to stellwerk_aufbewahrung;
grant select (zeitpunkt), delete on betriebsprotokoll to stellwerk_aufbewahrung;
create policy kuerzen on protokoll for delete to stellwerk_aufbewahrung using (zeitpunkt < now() - interval '6 months');
create policy gekuerzt on protokoll for select to stellwerk_aufbewahrung using (zeitpunkt < now() - interval '6 months');
create policy vermerken on protokoll for insert to stellwerk_aufbewahrung with check (vorgang = 'protokoll.gekuerzt');

create or replace function nur_anfuegen() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_user = 'stellwerk_aufbewahrung' then
    return null;
  end if;
  raise exception '% is only added to', tg_table_name using errcode = 'SW002';
end $$;

create function kuerze_protokoll(vor timestamptz) returns bigint
  language plpgsql volatile security definer set search_path = stellwerk, pg_temp as $$
declare
  geloescht bigint;
begin
  if vor > now() - interval '6 months' then
    raise exception 'the log is kept for half a year at least' using errcode = 'SW005';
  end if;
  delete from betriebsprotokoll where zeitpunkt < vor;
  with alte as (delete from protokoll where zeitpunkt < vor returning jobcenter),
    je_jobcenter as (select jobcenter, count(*) as eintraege from alte group by jobcenter),
    vermerkt as (
      insert into protokoll (jobcenter, vorgang, gegenstand, nachher)
      select jobcenter, 'protokoll.gekuerzt', 'protokoll', json_build_object('eintraege', eintraege, 'vor', vor::date)
      from je_jobcenter
    )
  select coalesce(sum(eintraege), 0) into geloescht from je_jobcenter;
  return geloescht;
end $$;
select gib_funktion('kuerze_protokoll(timestamptz)', 'stellwerk_aufbewahrung', 'stellwerk_anwendung');
