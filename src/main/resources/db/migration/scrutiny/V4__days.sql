-- The London days of a fact are written with it, so that counting all of them anew asks for no time zone. A tally is
-- found by its area first: comparing numbers is quicker than comparing the names of organisations.

alter table scrutiny.fact
    add day date generated always as (cast(happened_at at time zone 'Europe/London' as date)) stored,
    add due_day date generated always as (cast(due_at at time zone 'Europe/London' as date)) stored,
    add recorded_day date generated always as (cast(recorded_at at time zone 'Europe/London' as date)) stored;
comment on column scrutiny.fact.day is 'In London, as due_day and recorded_day: when it happened, was due, was told';

alter table scrutiny.tally drop constraint tally_pkey;
alter table scrutiny.tally add primary key (area, borough, organisation, day, recorded);
drop index scrutiny.tally_day;
