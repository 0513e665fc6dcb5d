-- Functions, and who gave them to whom. Rows are added and never changed.

create table people.granted (
    id           bigint generated always as identity primary key,
    person       uuid not null references people.person on delete cascade,
    function     text not null,
    organisation text not null references area.organisation,
    borough      bigint references area.area,
    area         bigint references area.area,
    begins       date not null,
    ends         date check (ends > begins),
    how          text not null check (how in ('person', 'command', 'redrawn', 'demo')),
    granted_by   uuid references people.person on delete set null,
    granted_at   timestamptz not null,
    reason       text not null,
    carried_from bigint references people.granted on delete cascade,
    check (area is null or borough is not null)
);
comment on table people.granted is 'A function given to a person for an organisation, everywhere, in a borough or in one local area, from a day and perhaps until one; added to and never changed';
comment on column people.granted.granted_by is 'The administrator; none where it was given at the command line or by the demonstration';
comment on column people.granted.carried_from is 'The same function in the area that this one is the heir of';
create index granted_person on people.granted (person);
create index granted_organisation on people.granted (organisation);
create index granted_by on people.granted (granted_by);
create unique index granted_carried on people.granted (carried_from, borough, area) nulls not distinct where carried_from is not null;

create table people.grant_end (
    id       bigint generated always as identity primary key,
    granted  bigint not null references people.granted on delete cascade,
    on_day   date not null,
    how      text not null check (how in ('person', 'command', 'redrawn', 'joined')),
    ended_by uuid references people.person on delete set null,
    ended_at timestamptz not null,
    reason   text not null
);
comment on table people.grant_end is 'A function taken back before its time: the first day without it, by whom and why; the earliest counts';
create index grant_end_granted on people.grant_end (granted);
create index grant_end_by on people.grant_end (ended_by);

-- Only what becomes of a person may touch a row: they were joined to another, or are gone altogether.
create function people.keep_as_recorded() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if pg_trigger_depth() > 1 then return old; end if;
    elsif to_jsonb(new) - array['person', 'granted_by', 'ended_by'] = to_jsonb(old) - array['person', 'granted_by', 'ended_by'] then
        return new;
    end if;
    raise exception 'What was granted and ended stays as it was recorded';
end $$;
create trigger granted_stays before update or delete on people.granted
    for each row execute function people.keep_as_recorded();
create trigger grant_end_stays before update or delete on people.grant_end
    for each row execute function people.keep_as_recorded();
