create table priority.promise (
    id           bigint generated always as identity primary key,
    kind         text not null check (kind in ('next-step', 'action', 'decision', 'outcome', 'priority')),
    of_id        bigint not null,
    organisation text not null,
    borough      bigint references area.area,
    area         bigint references area.area,
    made_at      timestamptz not null,
    due_on       date not null,
    kept_at      timestamptz,
    missed_at    timestamptz,
    released_at  timestamptz,
    check (kept_at is null or released_at is null)
);
comment on table priority.promise is 'A dated commitment made in public: the sum of what happened to it';
comment on column priority.promise.of_id is 'What was promised, among those of its kind';
comment on column priority.promise.missed_at is 'When its day went by; never taken back';
create unique index promise_open on priority.promise (kind, of_id) where kept_at is null and released_at is null;
create index promise_due on priority.promise (due_on) where kept_at is null and released_at is null and missed_at is null;
create index promise_place on priority.promise (organisation, borough, area, due_on desc, id desc);

create table priority.promise_happening (
    id          bigint generated always as identity primary key,
    promise     bigint not null references priority.promise,
    kind        text not null check (kind in ('made', 'moved', 'kept', 'missed', 'released')),
    due_on      date not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null
);
comment on table priority.promise_happening is 'What happened to promises: appended to, never changed';
create index promise_happening_promise on priority.promise_happening (promise, id);

create table priority.promised_step (
    answer       bigint primary key,
    contribution bigint not null,
    round        integer not null,
    promised_at  timestamptz not null
);
comment on table priority.promised_step is 'Next steps of released answers, which an answer to the same contribution keeps';
create index promised_step_contribution on priority.promised_step (contribution);

create trigger promise_happening_stands before update or delete on priority.promise_happening
    for each row execute function priority.refuse_change();
create trigger promise_happening_stays before truncate on priority.promise_happening
    for each statement execute function priority.refuse_change();
