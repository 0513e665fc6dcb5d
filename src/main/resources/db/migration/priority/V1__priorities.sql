create table priority.priority (
    id bigint generated always as identity primary key,
    reference text not null unique,
    source_key text not null unique,
    area bigint not null references area.area,
    issue text not null,
    issue_date date not null,
    action text,
    action_date date,
    closed date check (closed >= issue_date)
);
comment on table priority.priority is 'A local problem that a team has promised to work on';
comment on column priority.priority.source_key is 'Made from the source and what that calls the priority, which is not kept itself: it may hold a name';
create index priority_area on priority.priority (area, issue_date desc);

create table priority.carried (
    priority bigint not null references priority.priority,
    area bigint not null references area.area,
    primary key (priority, area)
);
comment on table priority.carried is 'Areas of later boundary sets that took a live priority over';
create index carried_area on priority.carried (area);
