create function volunteering.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('volunteering.forgetting', true) = 'demo' then return old; end if;
    if tg_op = 'UPDATE' and current_setting('volunteering.forgetting', true) = 'names' then return new; end if;
    raise exception 'What happened to a watch scheme is appended to and never changed';
end
$$;

create table volunteering.scheme (
    id              bigint generated always as identity primary key,
    reference       text not null unique,
    source_id       text,
    organisation    text not null,
    borough         bigint not null references area.area,
    area            bigint not null references area.area,
    name            text,
    outline         text not null,
    stage           text not null check (stage in ('asked', 'officer-named', 'neighbours-found',
                        'coordinator-proposed', 'checked', 'live', 'dormant', 'restart-asked', 'closed', 'declined')),
    since           timestamptz not null,
    due_at          timestamptz check (due_at > since),
    missed_at       timestamptz,
    live_since      timestamptz,
    officer         uuid,
    coordinator     uuid,
    coordinator_key text unique,
    agreed_at       timestamptz,
    unique (organisation, source_id),
    check ((coordinator is null) = (coordinator_key is null)),
    check (agreed_at is null or coordinator is not null),
    check (live_since is null or name is not null)
);
comment on table volunteering.scheme is 'Neighbours who watch over their streets together, from the first who asks to the end: as the steps have left it';
create index scheme_place on volunteering.scheme (area, id);
create index scheme_due on volunteering.scheme (due_at) where missed_at is null;
create index scheme_coordinator on volunteering.scheme (coordinator) where coordinator is not null;

create table volunteering.step (
    id          bigint generated always as identity primary key,
    scheme      bigint not null references volunteering.scheme,
    kind        text not null check (kind in ('asked', 'restart-asked', 'officer', 'neighbours', 'coordinator', 'agreed',
                    'refused', 'check', 'launch', 'confirm', 'rest', 'decline', 'close', 'overdue', 'brought')),
    stage       text not null,
    happened_at timestamptz not null,
    by_person   uuid,
    officer     uuid,
    note        text,
    due_at      timestamptz
);
comment on table volunteering.step is 'What happened to a watch scheme: appended to, never changed';
create index step_scheme on volunteering.step (scheme, id);
create trigger step_stands before update or delete on volunteering.step
    for each row execute function volunteering.refuse_change();
create trigger step_stays before truncate on volunteering.step
    for each statement execute function volunteering.refuse_change();

create table volunteering.request (
    id           bigint generated always as identity primary key,
    scheme       bigint not null references volunteering.scheme,
    contribution bigint not null unique,
    restart      boolean not null,
    asked_at     timestamptz not null,
    told_at      timestamptz
);
comment on table volunteering.request is 'The contribution in which somebody asked to start or restart a scheme, until they have been told what came of it';
create index request_scheme on volunteering.request (scheme);
