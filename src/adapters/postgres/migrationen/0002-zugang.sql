-- Accounts, what they may do, and who is signed in.

create table organisationseinheit (
  jobcenter text not null references jobcenter,
  id uuid not null default gen_random_uuid(),
  name text not null,
  uebergeordnet uuid,
  primary key (jobcenter, id),
  foreign key (jobcenter, uebergeordnet) references organisationseinheit
);
select richte_jobcentertabelle_ein('organisationseinheit');

create table konto (
  jobcenter text not null references jobcenter,
  id uuid not null default gen_random_uuid(),
  anmeldename text not null check (anmeldename = lower(anmeldename)),
  name text not null,
  gesperrt boolean not null default false,
  -- argon2id in its own notation; null: signs in with a provider
  kennwort text,
  kennwort_vorlaeufig boolean not null default false,
  -- The second factor, sealed by the program, the time step used last, and what is stored of the emergency codes.
  geheimnis text,
  letzter_schritt bigint,
  notfallcodes text[],
  aussteller text,
  subjekt text,
  -- The Jobcenter that the role Land may look at. No foreign key: it would tell which ones there are.
  land text[] not null default '{}',
  primary key (jobcenter, id),
  check (kennwort is not null or not kennwort_vorlaeufig),
  check ((geheimnis is null) = (notfallcodes is null)),
  check (geheimnis is not null or letzter_schritt is null),
  check ((aussteller is null) = (subjekt is null))
);
-- One over all Jobcenter: who signs in names no Jobcenter. Whoever makes an account learns that a name is taken, and nothing else.
create unique index konto_anmeldename on konto (anmeldename);
create unique index konto_id on konto (id);
create unique index konto_dienst on konto (aussteller, subjekt);
select richte_jobcentertabelle_ein('konto');

create table kontorolle (
  jobcenter text not null,
  konto uuid not null,
  stelle integer not null,
  rolle text not null check (rolle in (
    'geschaeftsfuehrung', 'controlling', 'finanzen', 'bereichsleitung', 'teamleitung', 'bca', 'fachaufsicht',
    'datenschutz', 'administration', 'lesend', 'land')),
  -- null: in the whole Jobcenter
  organisationseinheit uuid,
  primary key (jobcenter, konto, stelle),
  foreign key (jobcenter, konto) references konto on delete cascade,
  foreign key (jobcenter, organisationseinheit) references organisationseinheit
);
create index kontorolle_organisationseinheit on kontorolle (jobcenter, organisationseinheit);
select richte_jobcentertabelle_ein('kontorolle');

-- A row is a token; all tokens of a sign-in share anmeldung.
create table sitzung (
  jobcenter text not null,
  -- SHA-256 of what the browser holds
  pruefwert text not null,
  anmeldung uuid not null,
  konto uuid not null,
  stufe text not null check (stufe in ('zweiterFaktor', 'voll')),
  beim_dienst boolean not null,
  zuletzt_am timestamptz not null,
  erneuert_am timestamptz not null,
  endet_am timestamptz not null,
  -- There is a newer token.
  abgeloest boolean not null default false,
  primary key (jobcenter, pruefwert),
  foreign key (jobcenter, konto) references konto on delete cascade
);
create unique index sitzung_pruefwert on sitzung (pruefwert);
create index sitzung_anmeldung on sitzung (anmeldung);
create index sitzung_konto on sitzung (jobcenter, konto);
select richte_jobcentertabelle_ein('sitzung');

-- Attempts under a key, whether there is such an account or not: so no row can belong to a Jobcenter, and the application cannot read them.
create table sperrstand (
  schluessel text primary key,
  versuche integer not null default 0,
  letzter_am timestamptz
);
grant select, insert on sperrstand to stellwerk_sicherung;

-- A Jobcenter lets a Land see its released plans.
create table landfreigabe (
  jobcenter text not null references jobcenter,
  land text not null,
  seit date not null,
  primary key (jobcenter, land)
);
create index landfreigabe_land on landfreigabe (land);
select richte_jobcentertabelle_ein('landfreigabe');

-- Who signs in has no Jobcenter yet. These functions look through all of them and tell whose an account or a session is, and nothing of it:
-- the rest is read by a transaction of that Jobcenter. Their owner cannot read a password either.
grant select (jobcenter, id, anmeldename, aussteller, subjekt) on konto to stellwerk_anmeldung;
grant select (jobcenter, pruefwert, anmeldung, zuletzt_am, endet_am), delete on sitzung to stellwerk_anmeldung;
grant select on landfreigabe to stellwerk_anmeldung;
grant select, insert, update, delete on sperrstand to stellwerk_anmeldung;
create policy anmeldung on konto for select to stellwerk_anmeldung using (true);
create policy anmeldung on sitzung for select to stellwerk_anmeldung using (true);
create policy aufraeumen on sitzung for delete to stellwerk_anmeldung using (true);
create policy anmeldung on landfreigabe for select to stellwerk_anmeldung using (true);

create function konto_zum_anmeldenamen(gesucht text) returns table (jobcenter text, konto uuid)
  language sql stable security definer set search_path = stellwerk, pg_temp as $$
  select k.jobcenter, k.id from konto k where k.anmeldename = gesucht
$$;

create function konto_beim_dienst(bei text, wer text) returns table (jobcenter text, konto uuid)
  language sql stable security definer set search_path = stellwerk, pg_temp as $$
  select k.jobcenter, k.id from konto k where k.aussteller = bei and k.subjekt = wer
$$;

create function jobcenter_des_kontos(gesucht uuid) returns text
  language sql stable security definer set search_path = stellwerk, pg_temp as $$
  select k.jobcenter from konto k where k.id = gesucht
$$;

create function jobcenter_der_sitzung(gesucht text) returns text
  language sql stable security definer set search_path = stellwerk, pg_temp as $$
  select s.jobcenter from sitzung s where s.pruefwert = gesucht
$$;

create function jobcenter_der_anmeldung(gesucht uuid) returns text
  language sql stable security definer set search_path = stellwerk, pg_temp as $$
  select s.jobcenter from sitzung s where s.anmeldung = gesucht limit 1
$$;

-- The attempts under a key. Until the transaction ends nobody else gets them, not even where there are none yet.
create function nimm_sperrstand(unter text) returns table (versuche integer, letzter_am timestamptz)
  language sql volatile security definer set search_path = stellwerk, pg_temp as $$
  insert into sperrstand as s (schluessel) values (unter)
  on conflict (schluessel) do update set schluessel = excluded.schluessel
  returning s.versuche, s.letzter_am
$$;

create function setze_sperrstand(unter text, zahl integer, am timestamptz) returns void
  language sql volatile security definer set search_path = stellwerk, pg_temp as $$
  insert into sperrstand (schluessel, versuche, letzter_am) values (unter, zahl, am)
  on conflict (schluessel) do update set versuche = excluded.versuche, letzter_am = excluded.letzter_am
$$;

create function raeume_zugang_auf(endet timestamptz, zuletzt timestamptz, versuch timestamptz) returns void
  language sql volatile security definer set search_path = stellwerk, pg_temp as $$
  delete from sitzung where endet_am <= endet or zuletzt_am <= zuletzt;
  delete from sperrstand where letzter_am is null or letzter_am <= versuch;
$$;

-- Which Jobcenter let the Land of this transaction see their plans.
create function jobcenter_des_landes() returns setof text
  language sql stable security definer set search_path = stellwerk, pg_temp as $$
  select f.jobcenter from landfreigabe f where f.land = eigenes_jobcenter() order by 1
$$;

select gib_funktion('konto_zum_anmeldenamen(text)', 'stellwerk_anmeldung', 'stellwerk_anwendung');
select gib_funktion('konto_beim_dienst(text, text)', 'stellwerk_anmeldung', 'stellwerk_anwendung');
select gib_funktion('jobcenter_des_kontos(uuid)', 'stellwerk_anmeldung', 'stellwerk_anwendung');
select gib_funktion('jobcenter_der_sitzung(text)', 'stellwerk_anmeldung', 'stellwerk_anwendung');
select gib_funktion('jobcenter_der_anmeldung(uuid)', 'stellwerk_anmeldung', 'stellwerk_anwendung');
select gib_funktion('nimm_sperrstand(text)', 'stellwerk_anmeldung', 'stellwerk_anwendung');
select gib_funktion('setze_sperrstand(text, integer, timestamptz)', 'stellwerk_anmeldung', 'stellwerk_anwendung');
select gib_funktion('raeume_zugang_auf(timestamptz, timestamptz, timestamptz)', 'stellwerk_anmeldung', 'stellwerk_anwendung');
select gib_funktion('jobcenter_des_landes()', 'stellwerk_anmeldung', 'stellwerk_anwendung');
