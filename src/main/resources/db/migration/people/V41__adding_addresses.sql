alter table people.sign_in_code
  alter column token_hash drop not null,
  add column adds_to uuid references people.person on delete cascade;
comment on column people.sign_in_code.adds_to is
  'Whoever has signed in already and shows by the code that this address is theirs too; such a code signs nobody in '
  'and comes without a link';
create index sign_in_code_adds_to on people.sign_in_code (adds_to) where adds_to is not null;
