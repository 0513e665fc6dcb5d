create table platform.migrated (
  hash text primary key,
  at timestamptz not null default now()
);
comment on table platform.migrated is 'Hashes of all migrations together that have been carried out here, so that a start with nothing to do does nothing.';

create table platform.edition (
  one boolean primary key default true check (one),
  number bigint not null default 0
);
comment on table platform.edition is 'One row: counts the changes to public facts, so that a node which missed the word of one still finds out.';
insert into platform.edition default values;

create table platform.installation (
  one boolean primary key default true check (one),
  demo boolean not null,
  since timestamptz not null default now()
);
comment on table platform.installation is 'One row once facts have been loaded: whether they are the invented ones of the demonstration.';
