create table people.known_besides (
  id bigint generated always as identity primary key,
  person uuid not null references people.person on delete cascade,
  kind text not null check (kind in ('NAME', 'EMAIL', 'TELEPHONE', 'POSTAL')),
  known text not null,
  since timestamptz not null,
  unique (person, kind, known)
);
comment on table people.known_besides is
  'Other names, numbers and addresses that came with a person and may be somebody else''s: nothing is sent there and '
  'they prove nothing. Erasure looks for them in what others wrote.';
