-- Requests of programs that may come twice: the first one is carried out, the second one gets its answer.

create table gegebene_antwort (
  jobcenter text not null,
  konto uuid not null,
  -- SHA-256 of what the program calls its request, and of the request itself
  schluessel text not null,
  anfrage text not null,
  begonnen_am timestamptz not null default now(),
  -- null: still under way, or broken off
  antwort json,
  primary key (jobcenter, konto, schluessel),
  foreign key (jobcenter, konto) references konto on delete cascade
);
create index gegebene_antwort_begonnen on gegebene_antwort (jobcenter, begonnen_am);
select richte_jobcentertabelle_ein('gegebene_antwort');
