-- Who did what, when. Rows are only added: by a function of a role that can do nothing else, and for the own Jobcenter only.

create table protokoll (
  jobcenter text not null references jobcenter,
  id bigint not null generated always as identity,
  zeitpunkt timestamptz not null default clock_timestamp(),
  konto uuid,
  vorgang text not null,
  -- The address of what was changed, read or released.
  gegenstand text not null,
  vorher json,
  nachher json,
  -- Whatever else belongs to it.
  einzelheiten json,
  primary key (jobcenter, id)
);
create index protokoll_zeitpunkt on protokoll (jobcenter, zeitpunkt);
select richte_jobcentertabelle_ein('protokoll');
revoke insert, update, delete on protokoll from stellwerk_anwendung;
grant insert on protokoll to stellwerk_protokoll;
create policy anfuegen on protokoll for insert to stellwerk_protokoll
  with check (jobcenter = (select eigenes_jobcenter()));

create function nur_anfuegen() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name using errcode = 'SW002';
end $$;
create trigger nur_anfuegen before update or delete or truncate on protokoll
  for each statement execute function nur_anfuegen();

create function protokolliere(vorgang text, gegenstand text, vorher json, nachher json) returns void
  language sql volatile security definer set search_path = stellwerk, pg_temp as $$
  insert into protokoll (jobcenter, konto, vorgang, gegenstand, vorher, nachher)
  values (eigenes_jobcenter(), nullif(current_setting('stellwerk.konto', true), '')::uuid, $1, $2, $3, $4)
$$;
select gib_funktion('protokolliere(text, text, json, json)', 'stellwerk_protokoll', 'stellwerk_anwendung');

-- Signing in and what is done with accounts: at the moment the program decided about it.
create function protokolliere_zugang(am timestamptz, vorgang text, gegenstand text, einzelheiten json) returns void
  language sql volatile security definer set search_path = stellwerk, pg_temp as $$
  insert into protokoll (jobcenter, zeitpunkt, konto, vorgang, gegenstand, einzelheiten)
  values (eigenes_jobcenter(), $1, nullif(current_setting('stellwerk.konto', true), '')::uuid, $2, $3, $4)
$$;
select gib_funktion('protokolliere_zugang(timestamptz, text, text, json)', 'stellwerk_protokoll', 'stellwerk_anwendung');

-- Attempts with a name that nobody has belong to no Jobcenter. Only the operator reads them.
create table betriebsprotokoll (
  id bigint primary key generated always as identity,
  zeitpunkt timestamptz not null default clock_timestamp(),
  vorgang text not null,
  einzelheiten json
);
grant insert on betriebsprotokoll to stellwerk_protokoll;
grant select, insert on betriebsprotokoll to stellwerk_sicherung;
create trigger nur_anfuegen before update or delete or truncate on betriebsprotokoll
  for each statement execute function nur_anfuegen();

create function protokolliere_im_betrieb(am timestamptz, vorgang text, einzelheiten json) returns void
  language sql volatile security definer set search_path = stellwerk, pg_temp as $$
  insert into betriebsprotokoll (zeitpunkt, vorgang, einzelheiten) values ($1, $2, $3)
$$;
select gib_funktion('protokolliere_im_betrieb(timestamptz, text, json)', 'stellwerk_protokoll', 'stellwerk_anwendung');
