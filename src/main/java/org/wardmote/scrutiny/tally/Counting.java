package org.wardmote.scrutiny.tally;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmote.scrutiny.measure.Measure;

/// How facts are counted, in one place for the tallies that are kept up, those that are made anew and the lists of
/// what was counted.
///
/// Each fact counts where the contribution was at the time, so every figure of a borough is the sum of its places'
/// and a contribution that is moved takes no record with it. What a fact means for the clock follows from how the
/// clock stood before it: while it was running, an answer, an outcome or "missed" settles whether it was kept, on
/// the day on which it was due; what is passed on or could not be delivered before that leaves the count; a late
/// one is overdue from "missed" until anything ends it.
public final class Counting {

    private static final String HOURS = "cast(ceil(date_part('epoch', happened_at - clock_from) / 3600) as int)";

    private static final String PARTS = """
        with facts as not materialized (%1$s), parts as (
            select id, contribution, organisation, borough, area, happened_at as at, recorded_at, day, recorded_day,
                   cast(case kind when 'received' then 'r' when 'reopened' then 'o' when 'passed-on' then 'p'
                        when 'undelivered' then 'u' when 'answered' then case when shared then 's' else 'a' end end
                        as "char") as counts,
                   case when standing = 'overdue' and kind = 'moved' then 1
                        when standing = 'overdue' and kind not in ('received', 'reopened') then -1 end as overdue,
                   case when kind = 'answered' then
                       greatest(0, least(72, %2$s)) + width_bucket(%2$s, array[73, 169, 337, 673]) end as hours
            from facts
            where kind in ('received', 'answered', 'reopened', 'passed-on', 'undelivered')
               or standing = 'overdue' and kind in ('moved', 'outcome-told', 'closed')
            union all
            select id, contribution, organisation, borough, area, due_at, recorded_at, due_day, recorded_day,
                   cast(case when kind <> 'missed' and happened_at <= due_at then 'i' else 'm' end as "char"),
                   case when kind = 'missed' then 1 end, null
            from facts where standing = 'running' and kind in ('answered', 'outcome-told', 'missed')
            union all
            select id, contribution, from_organisation, from_borough, from_area, happened_at, recorded_at, day,
                   recorded_day, null, -1, null
            from facts where standing = 'overdue' and kind = 'moved'
        )
        """;

    /// As they follow one another in a tally.
    private static final List<Measure> COUNTED = List.of(
            Measure.RECEIVED,
            Measure.ANSWERED,
            Measure.IN_TIME,
            Measure.MISSED,
            Measure.REOPENED,
            Measure.PASSED_ON,
            Measure.UNREACHED,
            Measure.SHARED);

    /// What of the parts a measure counts. One letter says as what a part counts, since millions are compared.
    private static final Map<Measure, String> LETTERS = Map.of(
            Measure.RECEIVED, "'r'",
            Measure.ANSWERED, "'a', 's'",
            Measure.IN_TIME, "'i'",
            Measure.MISSED, "'m'",
            Measure.REOPENED, "'o'",
            Measure.PASSED_ON, "'p'",
            Measure.UNREACHED, "'u'",
            Measure.SHARED, "'s'");

    /// A table `parts` for a longer question: what each fact counts for. The first is what happened, the second a
    /// clock, at the time it was due, the third what went elsewhere while overdue.
    ///
    /// @param facts a query for the facts to be counted
    public static String parts(String facts) {
        return PARTS.formatted(facts, HOURS);
    }

    /// A condition on parts; null for what is not counted in this way.
    public static @Nullable String counts(Measure measure) {
        var letters = LETTERS.get(measure);
        return letters == null ? null : "counts in (" + letters + ")";
    }

    /// The same added up by place and day. A clock that was answered before it was due is known from the day on
    /// which it was due: before that day there is nothing to be counted.
    static String sums(String facts) {
        return parts(facts)
                + """
                select area, day, greatest(day, recorded_day) as recorded, borough, organisation,
                       %s coalesce(sum(overdue), 0) as overdue,
                       string_agg(set_byte('\\x00', 0, hours), '') as hours
                from parts
                group by 1, 2, 3, 4, 5
                """.formatted(COUNTED.stream()
                        .map(measure -> "count(*) filter (where " + counts(measure) + ") as "
                                + measure.name().toLowerCase(Locale.ROOT) + ", ")
                        .collect(Collectors.joining()));
    }

    /// Writes a table of sums as the tallies, where there are none.
    static String fill(String sums) {
        return FILL.formatted(sums);
    }

    /// Writes what stands overdue in each place of a table of sums, and adds it where the place is known.
    static String place(String sums) {
        return PLACE.formatted(sums);
    }

    /// Adds sums to the tallies and to what stands overdue in each place; returns how many sums.
    ///
    /// @param sums a query for them
    static String add(String sums) {
        return "with sums as (" + sums + "), added as (" + fill("sums") + ADDED + "), placed as (" + place("sums")
                + ") select count(*) from added";
    }

    private static final String FILL = """
        insert into scrutiny.tally as tally (area, day, recorded, borough, organisation, received, answered, in_time,
            missed, reopened, passed_on, unreached, shared, overdue, hours)
        select * from %s
        """;
    private static final String ADDED = """
        on conflict (area, borough, organisation, day, recorded) do update set
            received = tally.received + excluded.received,
            answered = tally.answered + excluded.answered,
            in_time = tally.in_time + excluded.in_time,
            missed = tally.missed + excluded.missed,
            reopened = tally.reopened + excluded.reopened,
            passed_on = tally.passed_on + excluded.passed_on,
            unreached = tally.unreached + excluded.unreached,
            shared = tally.shared + excluded.shared,
            overdue = tally.overdue + excluded.overdue,
            hours = coalesce(tally.hours || excluded.hours, tally.hours, excluded.hours)
        returning true
        """;
    private static final String PLACE = """
        insert into scrutiny.place as place (organisation, borough, area, overdue)
        select organisation, borough, area, sum(overdue) from %s group by 1, 2, 3
        on conflict (organisation, borough, area) do update set overdue = place.overdue + excluded.overdue
        """;

    /// What was received by channel and by subject, only as far as it was known a week after the month's end: see
    /// `scrutiny.breakdown`. What has no channel is for one officer alone, and of no kind.
    static String kinds(String facts) {
        return """
            with facts as (%s)
            select organisation, month, dimension, borough, value, sum(number) as number
            from (select organisation, borough, channel,
                         case when channel is not null then coalesce(subject, '') end as subject, month, count(*) as number
                  from (select facts.*, cast(date_trunc('month', cast(day as timestamp)) as date) as month
                        from facts where kind = 'received') received
                  where recorded_day < month + interval '1 month 7 days'
                  group by 1, 2, 3, 4, 5) grouped
            cross join lateral (values ('channel', channel), ('subject', subject)) c (dimension, value)
            where value is not null
            group by 1, 2, 3, 4, 5
            """.formatted(facts);
    }

    /// @param kinds a query for them
    static String addKinds(String kinds) {
        return """
            insert into scrutiny.breakdown as held (organisation, month, dimension, borough, value, number) %s
            on conflict (organisation, month, dimension, borough, value) do update set
                number = held.number + excluded.number\
            """.formatted(kinds);
    }

    private Counting() {}
}
