-- What was made of what people said, and meetings: as other modules told it, and what is counted from it.

create table scrutiny.deed (
    id            bigint generated always as identity primary key,
    thing         bigint not null,
    borough       bigint not null default 0,
    area          bigint not null default 0,
    happened_at   timestamptz not null,
    recorded_at   timestamptz not null,
    day           date not null,
    due_on        date,
    was_due       date,
    version       int,
    contributions int,
    people        int,
    subject       text not null check (subject in ('finding', 'decision', 'telling', 'priority', 'promise', 'meeting')),
    kind          text not null,
    organisation  text not null,
    state         text not null,
    was           text,
    detail        text
);
comment on table scrutiny.deed is 'What became of a finding, decision, priority, promise or meeting, one row each as it was told; ids, kinds and times only, never changed';
comment on column scrutiny.deed.thing is 'The id of what it is about, among those of its subject; a telling has that of its decision';
comment on column scrutiny.deed.day is 'The London day for which it counts: when a decision was first made public, a promise was due, a meeting was';
comment on column scrutiny.deed.state is 'How the thing stands from then on, and was is how it stood before: so each row says by itself what it counts for';
comment on column scrutiny.deed.was_due is 'For which day it had been promised, or announced, before';
create index deed_of on scrutiny.deed (subject, thing, area, id);
create index deed_place on scrutiny.deed (organisation, borough, area, subject, day);
create trigger stays before update or delete on scrutiny.deed for each row execute function scrutiny.refuse();

create table scrutiny.deed_unfolded (
    deed bigint primary key
);
comment on table scrutiny.deed_unfolded is 'Deeds that no tally counts yet; one is taken away in the transaction that counts it';

create table scrutiny.deed_tally (
    borough      bigint not null,
    area         bigint not null,
    day          date not null,
    recorded     date not null,
    number       int not null,
    organisation text not null,
    measure      text not null,
    primary key (organisation, borough, area, measure, day, recorded)
);
comment on table scrutiny.deed_tally is 'Counts of deeds per measure, place and London day, apart for each day on which they became known; made from scrutiny.deed alone';

create table scrutiny.coverage (
    borough      bigint not null,
    area         bigint not null,
    day          date not null,
    next_meeting date,
    last_update  date,
    recorded_at  timestamptz not null,
    live         int not null,
    in_date      int not null,
    named        boolean not null,
    organisation text not null,
    primary key (organisation, borough, area, day)
);
comment on table scrutiny.coverage is 'What each local area had at the end of a day, written when the day is over and never changed';
comment on column scrutiny.coverage.named is 'An officer whose name is known and whom the public can reach';
comment on column scrutiny.coverage.last_update is 'When the public was last told something new of the area';
comment on column scrutiny.coverage.live is 'Priorities promised and not over, in_date those of which there was word within three months';
create trigger stays before update or delete on scrutiny.coverage for each row execute function scrutiny.refuse();

create table scrutiny.ground (
    organisation text not null,
    borough      bigint not null,
    area         bigint not null,
    primary key (organisation, borough, area)
);
comment on table scrutiny.ground is 'The places for which deeds are told or coverage is written';
