package org.wardmote.scrutiny.deed;

/// What each deed counts for, in one place for the tallies and for the lists of what was counted.
///
/// A decision counts by its effect as last corrected; what corrects it takes one from the effect it had. A promise
/// counts as kept when it was kept by its day, and as missed when it was not, which nothing takes back. A meeting
/// counts once it is over, until somebody says that it did not take place.
public final class DeedParts {

    private static final String PARTS = """
        with deeds as not materialized (%s), counted as (
            select deeds.*, 1 as number,
                   case when subject = 'decision' and kind <> 'measured'
                        then case when state = 'withheld' then 'withheld' else 'effect-' || state end
                        when subject = 'telling' and was = 'untold' then 'told'
                        when subject = 'promise' and kind = 'kept' and was = 'open'
                        then case when cast(happened_at at time zone 'Europe/London' as date) <= day
                                  then 'promises-kept' else 'promises-missed' end
                        when subject = 'promise' and kind = 'missed' and was = 'open' then 'promises-missed'
                        when subject = 'promise' and kind = 'made' and was = 'open' and due_on > was_due then 'put-off'
                        when subject = 'meeting' and state = 'held' and was is distinct from 'held'
                        then 'meetings-held' end as measure
            from deeds where subject in ('decision', 'telling', 'promise', 'meeting')
            union all
            select deeds.*, -1,
                   case when subject = 'decision' and kind <> 'measured'
                        then case when was = 'withheld' then 'withheld' else 'effect-' || was end
                        when subject = 'meeting' and was = 'held' and state <> 'held' then 'meetings-held' end
            from deeds where subject in ('decision', 'meeting') and was is not null
        ), parts as (
            select id, subject, thing, organisation, borough, area, day, contributions, people,
                   greatest(day, cast(recorded_at at time zone 'Europe/London' as date)) as recorded,
                   measure, number
            from counted where measure is not null
        )
        """;

    /// A table `parts` for a longer question.
    ///
    /// @param deeds a query for the deeds to be counted
    public static String parts(String deeds) {
        return PARTS.formatted(deeds);
    }

    /// The same added up by place and day.
    static String sums(String deeds) {
        return parts(deeds) + """
            select organisation, borough, area, measure, day, recorded, sum(number) as number
            from parts group by 1, 2, 3, 4, 5, 6 having sum(number) <> 0\
            """;
    }

    private DeedParts() {}
}
