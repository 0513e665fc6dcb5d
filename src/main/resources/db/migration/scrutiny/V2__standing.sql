-- Each fact says by itself what it means for its clock, so that counting needs no other fact: all of them can be counted
-- anew in one pass, by as many hands as there are, and one more is counted without reading those before it.

alter table scrutiny.fact add standing text
    check (standing in ('running', 'overdue', 'settled'));
comment on column scrutiny.fact.standing is 'The clock of the round before this was told: running, run out and still unanswered, or ended';
comment on column scrutiny.fact.due_at is 'When the clock of the round was due';

alter table scrutiny.fact disable trigger stays;
update scrutiny.fact set standing = before.standing, due_at = before.due
from (
    select id, coalesce(due_at, max(due_at) over before, happened_at) as due,
           case when bool_or(kind in ('answered', 'undelivered', 'passed-on', 'outcome-told', 'closed')) over before
                then 'settled'
                when bool_or(kind = 'missed') over before then 'overdue'
                else 'running' end as standing
    from scrutiny.fact
    window before as (partition by contribution, round order by id rows between unbounded preceding and 1 preceding)
) before where before.id = fact.id;
alter table scrutiny.fact enable trigger stays;
alter table scrutiny.fact alter standing set not null, alter due_at set not null;

drop index scrutiny.fact_happened;
drop index scrutiny.fact_due;
create index fact_happened on scrutiny.fact (organisation, borough, area, happened_at);
create index fact_due on scrutiny.fact (organisation, borough, area, due_at)
    where standing = 'running' and kind in ('answered', 'outcome-told', 'missed');
create index fact_overdue on scrutiny.fact (organisation, borough, area) where standing = 'overdue' or kind = 'missed';
create index fact_left on scrutiny.fact (from_organisation, from_borough, from_area)
    where standing = 'overdue' and kind = 'moved';
create index fact_spoke on scrutiny.fact (organisation, borough, happened_at) include (area, speaker, recorded_at)
    where kind = 'received' and speaker is not null;

-- A clock is counted from the day on which it was due, however early it was answered: fewer rows, which say the same of
-- every day that can be asked for. All is counted again, in batches, as if it had just been told.
truncate scrutiny.tally, scrutiny.breakdown, scrutiny.place;
insert into scrutiny.unfolded (fact) select id from scrutiny.fact on conflict do nothing;
