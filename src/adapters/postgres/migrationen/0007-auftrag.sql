-- Long work of a person: a delivery or table is checked, decided on and taken in.

create table auftrag (
  jobcenter text not null references jobcenter,
  id uuid not null default gen_random_uuid(),
  art text not null check (art in ('lieferung', 'tabelle', 'beispiele')),
  zustand text not null default 'wartet'
    check (zustand in ('wartet', 'laeuft', 'entscheidung', 'fertig', 'gescheitert', 'abgebrochen', 'unterbrochen')),
  -- The files it is about, as they were called.
  dateien text[] not null default '{}',
  -- The day of publication, where a table does not say it.
  ladestand date,
  -- How far it is, in percent, and what was found on the way: sentences.
  anteil integer not null default 0 check (anteil between 0 and 100),
  schritte text[] not null default '{}',
  ergebnis json,
  konto uuid,
  angelegt_am timestamptz not null default now(),
  begonnen_am timestamptz,
  beendet_am timestamptz,
  primary key (jobcenter, id),
  foreign key (jobcenter, konto) references konto on delete set null (konto),
  check ((zustand in ('fertig', 'gescheitert', 'abgebrochen', 'unterbrochen')) = (beendet_am is not null))
);
create index auftrag_angelegt on auftrag (jobcenter, angelegt_am);
select richte_jobcentertabelle_ein('auftrag');

-- A gemeinsame Einrichtung takes in no deliveries: they are about persons. Tables of published figures are not.
create trigger lieferung_nur_zkt before insert or update on auftrag
  for each row when (new.art = 'lieferung') execute function nur_zkt();
