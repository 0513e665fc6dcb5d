create table priority.ground (
    id            bigint generated always as identity primary key,
    priority      bigint not null references priority.priority,
    finding       bigint not null references priority.finding,
    contributions integer not null,
    people        integer not null,
    added_at      timestamptz not null,
    by_person     uuid,
    unique (priority, finding)
);
comment on table priority.ground is 'Findings on which priorities rest, each with what it gathered when it was named: appended to, never changed';
create index ground_finding on priority.ground (finding);
create trigger ground_stands before update or delete on priority.ground
    for each row execute function priority.refuse_change();
create trigger ground_stays before truncate on priority.ground
    for each statement execute function priority.refuse_change();
