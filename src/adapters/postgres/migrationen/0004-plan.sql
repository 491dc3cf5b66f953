-- Plans: a plan has versions, a version has parts, each with a version of its own.

create table plan (
  jobcenter text not null references jobcenter,
  id uuid not null default gen_random_uuid(),
  jahr integer not null check (jahr between 2000 and 2200),
  vorlage text not null,
  titel text not null,
  angelegt_von uuid,
  angelegt_am timestamptz not null default now(),
  primary key (jobcenter, id),
  foreign key (jobcenter, angelegt_von) references konto on delete set null (angelegt_von)
);
create index plan_jahr on plan (jobcenter, jahr);
select richte_jobcentertabelle_ein('plan');

create table planfassung (
  jobcenter text not null,
  id uuid not null default gen_random_uuid(),
  plan uuid not null,
  nummer integer not null check (nummer > 0),
  zustand text not null default 'Entwurf' check (zustand in ('Entwurf', 'in Abstimmung', 'beschlossen', 'Fortschreibung')),
  beschlossen_am date,
  -- From then on the Land sees it.
  freigegeben_am timestamptz,
  primary key (jobcenter, id),
  unique (jobcenter, plan, nummer),
  foreign key (jobcenter, plan) references plan on delete cascade,
  check ((zustand = 'beschlossen') = (beschlossen_am is not null)),
  check (freigegeben_am is null or zustand = 'beschlossen')
);
select richte_jobcentertabelle_ein('planfassung');

create table planteil (
  jobcenter text not null,
  planfassung uuid not null,
  -- 'haushalt' and 'eingliederungstitel'; unten is empty for a part that is not taken apart further, as the cover.
  oben text not null,
  unten text not null default '',
  -- The order of the parts is that of the plan file; documents print in it.
  position integer not null,
  -- json, not jsonb: the order of keys is the order in which a plan prints its entries.
  inhalt json not null,
  version integer not null default 1 check (version > 0),
  geaendert_von uuid,
  geaendert_am timestamptz not null default now(),
  primary key (jobcenter, planfassung, oben, unten),
  foreign key (jobcenter, planfassung) references planfassung on delete cascade,
  foreign key (jobcenter, geaendert_von) references konto on delete set null (geaendert_von)
);
select richte_jobcentertabelle_ein('planteil');

-- Pictures and annexes of a plan, by the name the plan calls them.
create table planbeilage (
  jobcenter text not null,
  plan uuid not null,
  name text not null,
  inhalt bytea not null,
  primary key (jobcenter, plan, name),
  foreign key (jobcenter, plan) references plan on delete cascade
);
select richte_jobcentertabelle_ein('planbeilage');

create table kommentar (
  jobcenter text not null,
  id uuid not null default gen_random_uuid(),
  planfassung uuid not null,
  -- The figure or text it is about.
  adresse text not null,
  text text not null,
  konto uuid,
  angelegt_am timestamptz not null default now(),
  antwort_auf uuid,
  erledigt_am timestamptz,
  primary key (jobcenter, id),
  foreign key (jobcenter, planfassung) references planfassung on delete cascade,
  foreign key (jobcenter, konto) references konto on delete set null (konto),
  foreign key (jobcenter, antwort_auf) references kommentar on delete cascade
);
create index kommentar_adresse on kommentar (jobcenter, planfassung, adresse);
select richte_jobcentertabelle_ein('kommentar');

-- The Land reads what was released, of every Jobcenter in its list; comments never. planfassung and plan are seen through their own policies.
create policy freigegeben on planfassung for select to stellwerk_anwendung
  using (jobcenter = any ((select sichtbare_jobcenter())::text[]) and freigegeben_am is not null);
create policy freigegeben on plan for select to stellwerk_anwendung
  using (jobcenter = any ((select sichtbare_jobcenter())::text[])
    and exists (select from planfassung f where (f.jobcenter, f.plan) = (plan.jobcenter, plan.id) and f.freigegeben_am is not null));
create policy freigegeben on planteil for select to stellwerk_anwendung
  using (jobcenter = any ((select sichtbare_jobcenter())::text[])
    and exists (select from planfassung f where (f.jobcenter, f.id) = (planteil.jobcenter, planteil.planfassung) and f.freigegeben_am is not null));
create policy freigegeben on planbeilage for select to stellwerk_anwendung
  using (jobcenter = any ((select sichtbare_jobcenter())::text[])
    and exists (select from planfassung f where (f.jobcenter, f.plan) = (planbeilage.jobcenter, planbeilage.plan) and f.freigegeben_am is not null));
