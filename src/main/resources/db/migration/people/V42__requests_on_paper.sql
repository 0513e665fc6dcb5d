alter table people.data_request
  add column came_by text check (came_by in ('LETTER', 'TELEPHONE', 'IN_PERSON')),
  add column taken_by uuid,
  add column identified text,
  add check (num_nulls(came_by, taken_by, identified) in (0, 3));
comment on column people.data_request.came_by is 'None where the person asked for it themselves, signed in';
comment on column people.data_request.taken_by is 'Who took it down and made sure of who asked';
comment on column people.data_request.identified is 'How they made sure; erasure takes a name out of it';

create table people.copy_link (
  request bigint primary key references people.data_request on delete cascade,
  key_hash bytea not null,
  until timestamptz not null,
  opened_at timestamptz
);
comment on table people.copy_link is
  'The private link to a copy of somebody''s data for whoever cannot sign in; one link may lead to several requests. '
  'It is used up an hour after it was opened.';
create index copy_link_key on people.copy_link (key_hash);
