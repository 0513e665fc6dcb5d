create table people.access_log (
  id bigint generated always as identity primary key,
  who uuid not null,
  kind text not null,
  record text not null,
  purpose text not null check (purpose <> ''),
  at timestamptz not null
);
comment on table people.access_log is
  'Who looked at a restricted record, and what for. Only grows: a trigger refuses to change or remove a line, but for '
  'retention, which names the day before which lines may go, and erasure, which takes a name out of a purpose.';
create index access_log_at on people.access_log (at);
create index access_log_record on people.access_log (kind, record);

create function people.keep_access_log() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < nullif(current_setting('wardmote.retain_from', true), '')::timestamptz then
    return old;
  end if;
  if tg_op = 'UPDATE' and current_setting('wardmote.erasing', true) = 'on'
     and to_jsonb(new) - 'purpose' = to_jsonb(old) - 'purpose' then
    return new;
  end if;
  raise exception 'The log of who looked at what only grows.';
end $$;
create trigger access_log_only_grows before update or delete on people.access_log
  for each row execute function people.keep_access_log();
create trigger access_log_is_not_emptied before truncate on people.access_log
  for each statement execute function people.keep_access_log();

create table people.consent (
  id bigint generated always as identity primary key,
  person uuid not null references people.person on delete cascade,
  purpose text not null,
  given boolean not null,
  source text not null,
  notice text not null,
  at timestamptz not null
);
comment on table people.consent is
  'What somebody agreed to or took back, line after line, with the version of the privacy notice at the time.';
create index consent_person on people.consent (person, purpose, id desc);

create table people.notice_seen (
  id bigint generated always as identity primary key,
  person uuid not null references people.person on delete cascade,
  notice text not null,
  version date not null,
  source text not null,
  at timestamptz not null
);
comment on table people.notice_seen is 'Which version of which privacy notice was put before somebody, and where.';
create index notice_seen_person on people.notice_seen (person);

create table people.data_request (
  id bigint generated always as identity primary key,
  reference text not null unique,
  person uuid not null,
  kind text not null check (kind in ('ERASURE', 'EXPORT')),
  asked_at timestamptz not null,
  due date not null,
  carried_out_at timestamptz,
  finished_at timestamptz
);
comment on table people.data_request is
  'Somebody wants their data erased, or a copy of what is kept for law enforcement. Outlives the person, whom it does '
  'not name.';
comment on column people.data_request.carried_out_at is 'When all was decided and everything else was done.';
comment on column people.data_request.finished_at is 'When nothing was left to be kept for it.';
create index data_request_person on people.data_request (person);
create index data_request_unfinished on people.data_request (asked_at) where finished_at is null;

create table people.restricted_record (
  id bigint generated always as identity primary key,
  request bigint not null references people.data_request on delete cascade,
  kept_in text not null,
  record text not null,
  reason text not null,
  organisation text,
  kept boolean,
  because text,
  told boolean,
  not_told_because text,
  decided_by uuid,
  decided_at timestamptz,
  let_go_at timestamptz,
  unique (request, kept_in, record)
);
comment on table people.restricted_record is
  'A record on which a named person decides, with a reason, whether it stays when somebody is erased, and whether that '
  'person is told; or whether they get a copy.';
comment on column people.restricted_record.let_go_at is 'When it need not be kept any longer and was erased too.';

create table people.restricted_identity (
  request bigint primary key references people.data_request on delete cascade,
  names text[] not null,
  emails text[] not null,
  telephones text[] not null,
  postals text[] not null
);
comment on table people.restricted_identity is
  'By what somebody who was erased would be known in the records that had to stay. No page shows it; it goes with the '
  'last of those.';

create table people.retention_run (
  id bigint generated always as identity primary key,
  schema text not null,
  at timestamptz not null,
  records integer not null
);
comment on table people.retention_run is 'How many records were deleted or emptied since they had been kept long enough.';
create index retention_run_at on people.retention_run (at);
