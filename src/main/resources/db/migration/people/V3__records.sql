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
  'retention, which names the day before which lines may go.';
create index access_log_at on people.access_log (at);
create index access_log_record on people.access_log (kind, record);

create function people.keep_access_log() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < nullif(current_setting('wardmote.retain_from', true), '')::timestamptz then
    return old;
  end if;
  raise exception 'The log of who looked at what only grows.';
end $$;
create trigger access_log_only_grows before update or delete on people.access_log
  for each row execute function people.keep_access_log();
create trigger access_log_is_not_emptied before truncate on people.access_log
  for each statement execute function people.keep_access_log();
