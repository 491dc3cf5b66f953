-- Plans: a plan has versions, a version has parts, each with a version of its own.

create table plan (
  jobcenter text not null references jobcenter,
  id uuid not null default gen_random_uuid(),
  jahr integer not null check (jahr between 2000 and 2200),
  vorlage text not null,
  titel text not null,
  angelegt_von uuid,
  angelegt_am timestamptz not null default now(),
  -- Counts what was written to the parts: a version is given once, also to a part that was taken out and comes back.
  schreibung integer not null default 0,
  geaendert_am timestamptz not null default now(),
  -- A scenario is tried out beside its plan and is never beschlossen.
  szenario_von uuid,
  -- The plan of an earlier year it was carried over from.
  entstanden_aus uuid,
  -- A draft that was deleted is not shown any more.
  geloescht_am timestamptz,
  geloescht_von uuid,
  primary key (jobcenter, id),
  foreign key (jobcenter, angelegt_von) references konto on delete set null (angelegt_von),
  foreign key (jobcenter, szenario_von) references plan on delete cascade,
  foreign key (jobcenter, entstanden_aus) references plan on delete set null (entstanden_aus),
  foreign key (jobcenter, geloescht_von) references konto on delete set null (geloescht_von),
  check (geloescht_am is not null or geloescht_von is null),
  check (szenario_von is distinct from id)
);
create index plan_jahr on plan (jobcenter, jahr);
create index plan_szenario on plan (jobcenter, szenario_von) where szenario_von is not null;
select richte_jobcentertabelle_ein('plan');

create table planfassung (
  jobcenter text not null,
  id uuid not null default gen_random_uuid(),
  plan uuid not null,
  nummer integer not null check (nummer > 0),
  zustand text not null default 'Entwurf' check (zustand in ('Entwurf', 'in Abstimmung', 'beschlossen', 'Fortschreibung')),
  angelegt_am timestamptz not null default now(),
  -- Why a Fortschreibung was begun.
  anlass text,
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
  -- Grows with each writing; see plan.schreibung.
  version integer not null default 1 check (version > 0),
  geaendert_von uuid,
  geaendert_am timestamptz not null default now(),
  primary key (jobcenter, planfassung, oben, unten),
  foreign key (jobcenter, planfassung) references planfassung on delete cascade,
  foreign key (jobcenter, geaendert_von) references konto on delete set null (geaendert_von)
);
select richte_jobcentertabelle_ein('planteil');

-- What is beschlossen stays as it is: its parts, and the Fassung but for its release. Whoever restores a backup writes it again, and an account
-- that is removed takes its name away.
create function beschlossener_teil() returns trigger language plpgsql as $$
begin
  if current_user = 'stellwerk_sicherung' then
    return null;
  end if;
  if tg_op = 'UPDATE' and new.geaendert_von is null
    and (new.jobcenter, new.planfassung, new.oben, new.unten, new.position, new.inhalt::text, new.version, new.geaendert_am)
      = (old.jobcenter, old.planfassung, old.oben, old.unten, old.position, old.inhalt::text, old.version, old.geaendert_am) then
    return null;
  end if;
  if exists (
    select from stellwerk.planfassung f
    where f.zustand = 'beschlossen'
      and ((f.jobcenter, f.id) = (old.jobcenter, old.planfassung) or (f.jobcenter, f.id) = (new.jobcenter, new.planfassung))
  ) then
    raise exception 'a Fassung that is beschlossen stays as it is' using errcode = 'SW003';
  end if;
  return null;
end $$;
create trigger beschlossener_teil after insert or update or delete on planteil
  for each row execute function beschlossener_teil();

create function beschlossene_fassung() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'freigegeben_am' = to_jsonb(old) - 'freigegeben_am' then
    return new;
  end if;
  raise exception 'a Fassung that is beschlossen stays as it is' using errcode = 'SW003';
end $$;
create trigger beschlossene_fassung before update or delete on planfassung
  for each row when (old.zustand = 'beschlossen') execute function beschlossene_fassung();

-- The Zustand stands with the Fassung and on the cover: never two different ones.
create function zustand_wie_deckblatt() returns trigger language plpgsql as $$
begin
  if exists (
    select from stellwerk.planfassung f join stellwerk.planteil t on (t.jobcenter, t.planfassung) = (f.jobcenter, f.id)
    where f.jobcenter = new.jobcenter and t.oben = 'deckblatt' and t.inhalt ->> 'zustand' is distinct from f.zustand
      and f.id = case tg_table_name when 'planfassung' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'planfassung' end::uuid
  ) then
    raise exception 'the cover says another Zustand' using errcode = 'SW004';
  end if;
  return null;
end $$;
create constraint trigger zustand_wie_deckblatt after insert or update on planfassung
  deferrable initially deferred for each row execute function zustand_wie_deckblatt();
create constraint trigger zustand_wie_deckblatt after insert or update on planteil
  deferrable initially deferred for each row when (new.oben = 'deckblatt') execute function zustand_wie_deckblatt();

-- The document as it was beschlossen.
create table plandokument (
  jobcenter text not null,
  planfassung uuid not null,
  inhalt bytea not null,
  pruefsumme text not null check (pruefsumme = encode(sha256(inhalt), 'hex')),
  erstellt_am timestamptz not null default now(),
  primary key (jobcenter, planfassung),
  foreign key (jobcenter, planfassung) references planfassung
);
select richte_jobcentertabelle_ein('plandokument');
revoke update, delete on plandokument from stellwerk_anwendung;

-- A step on the way to the decision that was done; which steps there are says the template.
create table beschlussschritt (
  jobcenter text not null,
  planfassung uuid not null,
  schluessel text not null,
  erledigt_am date not null,
  bemerkung text,
  konto uuid,
  eingetragen_am timestamptz not null default now(),
  primary key (jobcenter, planfassung, schluessel),
  foreign key (jobcenter, planfassung) references planfassung on delete cascade,
  foreign key (jobcenter, konto) references konto on delete set null (konto)
);
select richte_jobcentertabelle_ein('beschlussschritt');

-- Who brings in which chapter until when: a unit or an account.
create table zustaendigkeit (
  jobcenter text not null,
  id uuid not null default gen_random_uuid(),
  planfassung uuid not null,
  -- 'ziele', or a part of a chapter: 'schwerpunkte.gleichstellung'
  kapitel text not null,
  organisationseinheit uuid,
  konto uuid,
  frist date,
  status text not null default 'offen' check (status in ('offen', 'in Arbeit', 'fertig gemeldet')),
  geaendert_am timestamptz not null default now(),
  primary key (jobcenter, id),
  unique nulls not distinct (jobcenter, planfassung, kapitel, organisationseinheit, konto),
  foreign key (jobcenter, planfassung) references planfassung on delete cascade,
  foreign key (jobcenter, organisationseinheit) references organisationseinheit on delete cascade,
  foreign key (jobcenter, konto) references konto on delete cascade,
  check (num_nonnulls(organisationseinheit, konto) = 1)
);
create index zustaendigkeit_konto on zustaendigkeit (jobcenter, konto);
create index zustaendigkeit_organisationseinheit on zustaendigkeit (jobcenter, organisationseinheit);
select richte_jobcentertabelle_ein('zustaendigkeit');

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
  -- An answer belongs to a comment that is none itself, and is done with it.
  antwort_auf uuid,
  erledigt_am timestamptz,
  erledigt_von uuid,
  primary key (jobcenter, id),
  foreign key (jobcenter, planfassung) references planfassung on delete cascade,
  foreign key (jobcenter, konto) references konto on delete set null (konto),
  foreign key (jobcenter, antwort_auf) references kommentar on delete cascade,
  foreign key (jobcenter, erledigt_von) references konto on delete set null (erledigt_von),
  check (antwort_auf is null or erledigt_am is null)
);
create index kommentar_adresse on kommentar (jobcenter, planfassung, adresse);
select richte_jobcentertabelle_ein('kommentar');

-- Whom a comment names.
create table erwaehnung (
  jobcenter text not null,
  kommentar uuid not null,
  konto uuid not null,
  gelesen_am timestamptz,
  primary key (jobcenter, kommentar, konto),
  foreign key (jobcenter, kommentar) references kommentar on delete cascade,
  foreign key (jobcenter, konto) references konto on delete cascade
);
create index erwaehnung_konto on erwaehnung (jobcenter, konto);
select richte_jobcentertabelle_ein('erwaehnung');

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
