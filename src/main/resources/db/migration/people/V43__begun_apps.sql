-- Whoever replaces their app keeps the one that they have until the new one has shown a code. Else leaving off in
-- between would leave them without a second factor, for whoever reads their mailbox to set up.
create table people.begun_app (
  person uuid primary key references people.person on delete cascade,
  secret bytea not null,
  begun_at timestamptz not null
);
comment on table people.begun_app is 'The secret that an app is to be set up with, until a code from it has been shown';

insert into people.begun_app (person, secret, begun_at)
  select person, secret, begun_at from people.authenticator_app where set_up_at is null;
delete from people.authenticator_app where set_up_at is null;
