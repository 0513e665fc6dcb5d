create table priority.patrol (
    id           bigint generated always as identity primary key,
    reference    text not null unique,
    contribution bigint not null unique,
    organisation text not null,
    borough      bigint references area.area,
    area         bigint references area.area,
    place        text not null,
    wanted       text not null,
    recorded_at  timestamptz not null,
    by_person    uuid,
    decided      text check (decided in ('yes', 'otherwise', 'no')),
    answer       text,
    decided_at   timestamptz,
    decided_by   uuid,
    check ((decided is null) = (decided_at is null))
);
comment on table priority.patrol is 'Somebody asked for a patrol: where, on which days and at what time, and what was decided';
create index patrol_place on priority.patrol (organisation, borough, area, id desc);

create table priority.patrolled (
    id        bigint generated always as identity primary key,
    patrol    bigint not null references priority.patrol,
    starts    timestamptz not null,
    ends      timestamptz not null check (ends > starts),
    noted_at  timestamptz not null check (noted_at >= ends),
    by_person uuid
);
comment on table priority.patrolled is 'Patrols that were made. None is kept that is still to come, so that none can be published beforehand';
create index patrolled_patrol on priority.patrolled (patrol);
create trigger patrolled_stands before update or delete on priority.patrolled
    for each row execute function priority.refuse_change();
create trigger patrolled_stays before truncate on priority.patrolled
    for each statement execute function priority.refuse_change();
