package org.wardmote.scrutiny.tally;

/// How facts are counted, in one place for the tallies that are kept up and those that are made anew.
///
/// Each fact counts where the contribution was at the time, so every figure of a borough is the sum of its places'
/// and a contribution that is moved takes no record with it. What a fact means for the clock depends on those told
/// before it in the same round: the first of an answer, an outcome or "missed" settles whether the clock was kept,
/// on the day on which it was due; what is passed on or could not be delivered before that leaves the count; a late
/// one is overdue from "missed" until anything ends it.
public final class Counting {

    /// @param facts a query for the facts in question: all that were told of each contribution before those to be
    ///     counted, with a column `fresh` that says which are to be counted
    static String tallies(String facts) {
        return anew(facts) + ADDED;
    }

    /// The same where nothing has been counted before, which is quicker to write.
    static String anew(String facts) {
        return parts(facts) + COUNTED;
    }

    /// What each fact counts for, as a table `parts` of a longer question: part 1 for what happened on its day,
    /// part 2 for a clock on the day it was due, part 3 for what went elsewhere while overdue.
    public static String parts(String facts) {
        return SETTLED.formatted(facts) + PARTS;
    }

    private static final String SETTLED = """
        with facts as (%s), settled as (
            select facts.*,
                   coalesce(due_at, max(due_at) over before, happened_at) as due,
                   coalesce(bool_or(kind = 'missed') over before, false) as ran_out,
                   coalesce(bool_or(kind in ('answered', 'undelivered', 'passed-on', 'outcome-told', 'closed'))
                            over before, false) as stopped
            from facts
            window before as (partition by contribution, round order by id
                              rows between unbounded preceding and 1 preceding)
        )\
        """;

    private static final String PARTS = """
        , parts as (
            select s.id, s.contribution, s.kind, s.shared, s.kind <> 'missed' and s.happened_at <= s.due as kept,
                   (s.recorded_at at time zone 'Europe/London')::date as recorded,
                   (c.at at time zone 'Europe/London')::date as on_day, c.*
            from settled s cross join lateral (
                select 1 as part, s.organisation, s.borough, s.area, s.happened_at as at,
                       case when s.kind = 'moved' and s.ran_out and not s.stopped then 1
                            when s.kind in ('answered', 'undelivered', 'passed-on', 'outcome-told', 'closed')
                                 and s.ran_out and not s.stopped then -1 end as overdue,
                       case when s.kind = 'answered' then
                           (select case when h <= 72 then h when h <= 168 then 73 when h <= 336 then 74
                                        when h <= 672 then 75 else 76 end
                            from (select greatest(0, ceil(extract(epoch from s.happened_at - s.clock_from) / 3600))
                                  as h) x)::smallint end as hours
                union all
                select 2, s.organisation, s.borough, s.area, s.due, case when s.kind = 'missed' then 1 end, null
                where s.kind in ('answered', 'outcome-told', 'missed') and not s.ran_out and not s.stopped
                union all
                select 3, s.from_organisation, s.from_borough, s.from_area, s.happened_at, -1, null
                where s.kind = 'moved' and s.ran_out and not s.stopped
            ) c
            where s.fresh
              and (c.part > 1 or c.overdue is not null
                   or s.kind in ('received', 'answered', 'reopened', 'passed-on', 'undelivered'))
        )
        """;

    private static final String COUNTED = """
        insert into scrutiny.tally as tally (organisation, borough, area, day, recorded, received, answered, in_time,
            missed, reopened, passed_on, unreached, shared, overdue, hours)
        select organisation, borough, area, on_day, recorded,
               count(*) filter (where part = 1 and kind = 'received'),
               count(*) filter (where part = 1 and kind = 'answered'),
               count(*) filter (where part = 2 and kept),
               count(*) filter (where part = 2 and not kept),
               count(*) filter (where part = 1 and kind = 'reopened'),
               count(*) filter (where part = 1 and kind = 'passed-on'),
               count(*) filter (where part = 1 and kind = 'undelivered'),
               count(*) filter (where part = 1 and kind = 'answered' and shared),
               coalesce(sum(overdue), 0),
               array_agg(hours) filter (where hours is not null)
        from parts
        group by 1, 2, 3, 4, 5
        """;

    private static final String ADDED = """
        on conflict (organisation, borough, area, day, recorded) do update set
            received = tally.received + excluded.received,
            answered = tally.answered + excluded.answered,
            in_time = tally.in_time + excluded.in_time,
            missed = tally.missed + excluded.missed,
            reopened = tally.reopened + excluded.reopened,
            passed_on = tally.passed_on + excluded.passed_on,
            unreached = tally.unreached + excluded.unreached,
            shared = tally.shared + excluded.shared,
            overdue = tally.overdue + excluded.overdue,
            hours = tally.hours || excluded.hours\
        """;

    /// By channel and by subject, only what was known a week after the month's end: see `scrutiny.breakdown`.
    ///
    /// @param facts a query for the facts to be counted
    static String breakdowns(String facts) {
        return BREAKDOWN.formatted(facts);
    }

    private static final String BREAKDOWN = """
        with facts as (%s)
        insert into scrutiny.breakdown as held (organisation, month, dimension, borough, value, number)
        select organisation, month, dimension, borough, value, count(*)
        from (select facts.*, date_trunc('month', happened_at at time zone 'Europe/London') as month
              from facts where kind = 'received') received
        cross join lateral (values ('channel', channel), ('subject', coalesce(subject, ''))) c (dimension, value)
        where recorded_at at time zone 'Europe/London' < month + interval '1 month 7 days' and value is not null
        group by 1, 2, 3, 4, 5
        on conflict (organisation, month, dimension, borough, value) do update set
            number = held.number + excluded.number\
        """;

    static String places(String facts) {
        return """
            with facts as (%s)
            insert into scrutiny.place (organisation, borough, area)
            select distinct organisation, borough, area from facts
            on conflict do nothing\
            """.formatted(facts);
    }

    private Counting() {}
}
