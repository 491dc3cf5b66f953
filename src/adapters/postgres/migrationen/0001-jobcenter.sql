-- Who sees what: settings of the transaction decide, nothing else does.
--   stellwerk.jobcenter  the Jobcenter of this transaction; several, separated by commas, only for reading (Land)
--   stellwerk.zugriff    'schreiben' or 'lesen'; without it nothing can be written
--   stellwerk.konto      whose transaction it is
-- A setting that was never made is null, one that was made in an earlier transaction is empty: both mean nobody.

create function sichtbare_jobcenter() returns text[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('stellwerk.jobcenter', true), ''), ',');

create function eigenes_jobcenter() returns text language sql stable parallel safe
  return case
    when current_setting('stellwerk.zugriff', true) = 'schreiben' and cardinality(sichtbare_jobcenter()) = 1
    then (sichtbare_jobcenter())[1]
  end;

grant usage on schema stellwerk to stellwerk_anwendung, stellwerk_anmeldung, stellwerk_protokoll, stellwerk_sicherung;

create table jobcenter (
  nummer text primary key check (nummer ~ '^[A-Za-z0-9_-]{1,40}$'),
  name text not null,
  -- A Land has accounts, no plans of its own.
  modus text not null check (modus in ('ge', 'zkt', 'land'))
);
alter table jobcenter enable row level security;
alter table jobcenter force row level security;
create policy eigenes on jobcenter to stellwerk_anwendung
  using (nummer = (select eigenes_jobcenter())) with check (nummer = (select eigenes_jobcenter()));
create policy sichtbar on jobcenter for select to stellwerk_anwendung
  using (nummer = any ((select sichtbare_jobcenter())::text[]));
create policy sicherung on jobcenter to stellwerk_sicherung using (true) with check (true);
grant select, insert, update (name) on jobcenter to stellwerk_anwendung;
grant select, insert on jobcenter to stellwerk_sicherung;

-- For later tables: rows belong to the Jobcenter in their column jobcenter, and only its own transactions reach them.
create function richte_jobcentertabelle_ein(tabelle regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabelle);
  execute format('alter table %s force row level security', tabelle);
  execute format('create policy eigenes on %s to stellwerk_anwendung
    using (jobcenter = (select eigenes_jobcenter())) with check (jobcenter = (select eigenes_jobcenter()))', tabelle);
  execute format('create policy sicherung on %s to stellwerk_sicherung using (true) with check (true)', tabelle);
  execute format('grant select, insert, update, delete on %s to stellwerk_anwendung', tabelle);
  execute format('grant select, insert on %s to stellwerk_sicherung', tabelle);
end $$;
revoke all on function richte_jobcentertabelle_ein(regclass) from public;

-- For later tables about persons: a gemeinsame Einrichtung has none, they stay in the Fachverfahren of the Bundesagentur.
create function nur_zkt() returns trigger language plpgsql as $$
begin
  if not exists (select from stellwerk.jobcenter where nummer = new.jobcenter and modus = 'zkt') then
    raise exception 'persons only in a zugelassener kommunaler Träger' using errcode = 'SW001';
  end if;
  return new;
end $$;

create function kennzeichne_personentabelle(tabelle regclass) returns void language plpgsql as $$
begin
  execute format('create trigger nur_zkt before insert or update on %s for each row execute function nur_zkt()', tabelle);
end $$;
revoke all on function kennzeichne_personentabelle(regclass) from public;

-- No table of persons may have rows of a Jobcenter that stops being zkT.
create function modus_ohne_personen() returns trigger language plpgsql security definer
  set search_path = stellwerk, pg_temp as $$
declare
  tabelle regclass;
  vorhanden boolean;
begin
  for tabelle in select tgrelid::regclass from pg_trigger where tgname = 'nur_zkt' loop
    execute format('select exists (select from %s where jobcenter = $1)', tabelle) into vorhanden using new.nummer;
    if vorhanden then
      raise exception '% has rows about persons', tabelle using errcode = 'SW001';
    end if;
  end loop;
  return new;
end $$;
create trigger modus_ohne_personen before update of modus on jobcenter for each row
  when (old.modus = 'zkt' and new.modus <> 'zkt') execute function modus_ohne_personen();
select gib_funktion('modus_ohne_personen()', 'stellwerk_sicherung');
