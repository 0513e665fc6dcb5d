create table messaging.announced_past (
    announcement bigint primary key references messaging.announcement on delete cascade,
    deed         text not null,
    from_on      date not null,
    until_on     date not null check (until_on > from_on)
);
comment on table messaging.announced_past is 'An announcement that is only for those of its audience who did something in its areas on some days, such as telling the team something. Who they are is asked when it leaves, and kept nowhere';
comment on column messaging.announced_past.deed is 'The code of a messaging.Audience';
