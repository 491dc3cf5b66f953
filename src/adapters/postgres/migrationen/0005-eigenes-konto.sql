-- What people see of their own account: since when and on what they are signed in, and their keys for programs.

alter table sitzung add column begonnen_am timestamptz not null default now();
-- As coarse as 'Firefox, Windows': enough to know one's own again.
alter table sitzung add column geraet text not null default '';

create table programmschluessel (
  jobcenter text not null,
  id uuid not null default gen_random_uuid(),
  konto uuid not null,
  name text not null,
  -- SHA-256 of what the program holds
  pruefwert text not null,
  -- What it may do, as far as its account may.
  nur text[] not null,
  angelegt_am timestamptz not null,
  zuletzt_am timestamptz,
  endet_am timestamptz not null,
  primary key (jobcenter, id),
  foreign key (jobcenter, konto) references konto on delete cascade
);
create unique index programmschluessel_pruefwert on programmschluessel (pruefwert);
create index programmschluessel_konto on programmschluessel (jobcenter, konto);
select richte_jobcentertabelle_ein('programmschluessel');

grant select (jobcenter, pruefwert, endet_am), delete on programmschluessel to stellwerk_anmeldung;
create policy anmeldung on programmschluessel for select to stellwerk_anmeldung using (true);
create policy aufraeumen on programmschluessel for delete to stellwerk_anmeldung using (true);

create function jobcenter_des_programmschluessels(gesucht text) returns text
  language sql stable security definer set search_path = stellwerk, pg_temp as $$
  select s.jobcenter from programmschluessel s where s.pruefwert = gesucht
$$;

create function raeume_programmschluessel_auf(endet timestamptz) returns void
  language sql volatile security definer set search_path = stellwerk, pg_temp as $$
  delete from programmschluessel where endet_am <= endet
$$;

select gib_funktion('jobcenter_des_programmschluessels(text)', 'stellwerk_anmeldung', 'stellwerk_anwendung');
select gib_funktion('raeume_programmschluessel_auf(timestamptz)', 'stellwerk_anmeldung', 'stellwerk_anwendung');
