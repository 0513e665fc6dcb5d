-- A new follower of an area is introduced to its team, once.
alter table messaging.following add column home bigint references area.area;
comment on column messaging.following.home is 'Of a circle: the local area in which its centre lay when it was asked for';

create table messaging.introduction (
    id         bigint generated always as identity primary key,
    subscriber bigint not null references messaging.subscriber on delete cascade,
    following  bigint not null references messaging.following on delete cascade,
    area       bigint not null references area.area,
    owed_at    timestamptz not null,
    due_at     timestamptz not null,
    staged_at  timestamptz,
    unique (subscriber, area)
);
comment on table messaging.introduction is 'That somebody who began to follow an area is to be introduced to its team, or has been: nobody is twice';
create index introduction_due on messaging.introduction (due_at) where staged_at is null;
create index introduction_following on messaging.introduction (following);
