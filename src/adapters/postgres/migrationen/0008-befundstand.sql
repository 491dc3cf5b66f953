-- What the check found in a Fassung, so that lists need not open every plan.

create table befundstand (
  jobcenter text not null,
  planfassung uuid not null,
  -- The state of the parts that were checked, and the program and law that checked them: of another one it does not count.
  datenstand text not null,
  pruefer text not null,
  -- [{"stufe": "warnt", "pfad": "haushalt.umschichtung", "geprueft": false}]
  stellen jsonb not null check (jsonb_typeof(stellen) = 'array'),
  primary key (jobcenter, planfassung),
  foreign key (jobcenter, planfassung) references planfassung on delete cascade
);
select richte_jobcentertabelle_ein('befundstand');
