create table priority.priority (
    id bigint generated always as identity primary key,
    reference text not null unique,
    source text not null,
    source_id text not null,
    area bigint not null references area.area,
    issue text not null,
    issue_date date not null,
    action text,
    action_date date,
    closed date check (closed >= issue_date),
    unique (source, source_id)
);
comment on table priority.priority is 'A local problem that a team has promised to work on';
create index priority_area on priority.priority (area, issue_date desc);
