-- What was changed at an address of a plan: of a log with years of entries only those.
create index protokoll_plan on protokoll (jobcenter, gegenstand collate "C", id) where vorgang = 'plan.geaendert';
