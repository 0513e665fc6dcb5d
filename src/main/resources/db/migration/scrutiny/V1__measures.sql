-- What became of contributions, as it was told, and what is counted from it. A place without a borough or without a
-- local area has 0 there, so that places can be compared.

create table scrutiny.fact (
    id                bigint generated always as identity primary key,
    contribution      bigint not null,
    other             bigint,
    borough           bigint not null default 0,
    area              bigint not null default 0,
    from_borough      bigint,
    from_area         bigint,
    happened_at       timestamptz not null,
    recorded_at       timestamptz not null,
    clock_from        timestamptz,
    due_at            timestamptz,
    speaker           uuid,
    round             int not null,
    late              boolean,
    imported          boolean,
    shared            boolean,
    kind              text not null check (kind in (
        'received', 'answered', 'undelivered', 'missed', 'reopened', 'passed-on', 'moved', 'merged', 'unmerged',
        'outcome-told', 'closed')),
    organisation      text not null,
    from_organisation text,
    channel           text,
    subject           text,
    owed              text,
    detail            text
);
comment on table scrutiny.fact is 'What became of a contribution, one row each as the ledger told it; ids, kinds and times only, never changed';
comment on column scrutiny.fact.other is 'The contribution into which or from which this one was merged';
comment on column scrutiny.fact.detail is 'To whom it was passed on, or how it was closed';
create index fact_of on scrutiny.fact (contribution, round, id);
create index fact_happened on scrutiny.fact (organisation, borough, happened_at);
create index fact_due on scrutiny.fact (organisation, borough, due_at) where kind = 'answered';

create table scrutiny.speaker_joined (
    was         uuid not null,
    becomes     uuid not null,
    recorded_at timestamptz not null,
    primary key (was, becomes)
);
comment on table scrutiny.speaker_joined is 'Speakers who proved to be one person, so that people are counted once; never changed';

create function scrutiny.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'What was recorded in %.% stays as it is', tg_table_schema, tg_table_name;
end
$$;
create trigger stays before update or delete on scrutiny.fact for each row execute function scrutiny.refuse();
create trigger stays before update or delete on scrutiny.speaker_joined for each row execute function scrutiny.refuse();

create table scrutiny.unfolded (
    fact bigint primary key
);
comment on table scrutiny.unfolded is 'Facts that no tally counts yet; one is taken away in the transaction that counts it';

create table scrutiny.tally (
    borough      bigint not null,
    area         bigint not null,
    day          date not null,
    recorded     date not null,
    received     int not null,
    answered     int not null,
    in_time      int not null,
    missed       int not null,
    reopened     int not null,
    passed_on    int not null,
    unreached    int not null,
    shared       int not null,
    overdue      int not null,
    organisation text not null,
    hours        smallint[],
    primary key (organisation, borough, area, day, recorded)
);
comment on table scrutiny.tally is 'Counts per place and London day, apart for each day on which they became known, so that any past date can be shown as it stood; made from scrutiny.fact alone';
comment on column scrutiny.tally.in_time is 'Clocks due on the day that had been answered by then; with missed, all that were due';
comment on column scrutiny.tally.overdue is 'Up by one when a clock ran out, down when what was late ended or went elsewhere; the sum of all days is overdue now';
comment on column scrutiny.tally.hours is 'Hours to each answer of the day, rounded up; beyond 72 a class: 73 to 7 days, 74 to 14, 75 to 28, 76 longer';
create index tally_overdue on scrutiny.tally (organisation, borough, area, recorded) include (overdue) where overdue <> 0;
create index tally_day on scrutiny.tally (day);

create table scrutiny.breakdown (
    month        date not null,
    borough      bigint not null,
    number       int not null,
    organisation text not null,
    dimension    text not null check (dimension in ('channel', 'subject')),
    value        text not null,
    primary key (organisation, month, dimension, borough, value)
);
comment on table scrutiny.breakdown is 'Contributions received in a month by channel and by subject, as known seven days after its end and never changed later, so that nothing shows by comparing two publications';

create table scrutiny.place (
    organisation text not null,
    borough      bigint not null,
    area         bigint not null,
    primary key (organisation, borough, area)
);
comment on table scrutiny.place is 'The places for which anything is counted';

create table scrutiny.standing (
    one          boolean primary key default true check (one),
    as_at        timestamptz,
    announced_at timestamptz,
    to_announce  boolean not null default false
);
comment on table scrutiny.standing is 'One row: up to when facts have been counted, and when the public pages were last told so';
insert into scrutiny.standing default values;
