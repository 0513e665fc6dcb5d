package org.wardmote.ledger.desk;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// The first keys of a list within somebody's reach, as the beginning of a statement: `with … key (id, moment)`.
/// Each kind of scope has a branch of its own, because one condition for all of them would use no index, and only
/// as many keys as a page needs are taken from each.
public final class ScopedKeys {

    private static final String BRANCHES = """
        with scope as (
            select * from unnest(:organisations::text[], :boroughs::bigint[], :areas::bigint[])
                as scope (organisation, borough, area)
        ), key as materialized (
            select k.id, k.moment from scope cross join lateral (
                (select id, %1$s as moment from ledger.contribution c
                  where scope.area is not null and organisation = scope.organisation and area = scope.area
                    and %3$s and %6$s and %4$s order by %2$s limit :most)
                union all
                (select id, %1$s as moment from ledger.contribution c
                  where scope.area is null and scope.borough is not null
                    and organisation = scope.organisation and borough = scope.borough
                    and %3$s and %6$s and %4$s order by %2$s limit :most)
                union all
                (select id, %1$s as moment from ledger.contribution c
                  where scope.borough is null and organisation = scope.organisation
                    and %3$s and %6$s and %4$s order by %2$s limit :most)
                union all
                (select id, %1$s as moment from ledger.contribution c
                  where elsewhere and lead = scope.organisation
                    and (scope.borough is null or borough = scope.borough)
                    and (scope.area is null or area = scope.area)
                    and %6$s and %4$s order by %2$s limit :most)
            ) k order by %5$s limit :most
        )
        """;

    /// What answers an appeal stands in the lists of its officer alone. Whoever asks gives `asker`.
    private static final String OPEN = "(not confided or assigned_to = :asker)";

    /// Soonest due first, of what their organisation still leads.
    public static String soonest(String condition) {
        return BRANCHES.formatted("due_at", "due_at, id", "not elsewhere", condition, "k.moment, k.id", OPEN);
    }

    /// Newest first, of what was said to their organisation, wherever it went from there.
    public static String newest(String condition) {
        return BRANCHES.formatted(
                "received_at", "received_at desc, id desc", "true", condition, "k.moment desc, k.id desc", OPEN);
    }

    public static StatementSpec within(Reach reach, int most, StatementSpec statement) {
        return statement
                .param("organisations", reach.organisations())
                .param("boroughs", reach.boroughs())
                .param("areas", reach.areas())
                .param("most", most);
    }

    private ScopedKeys() {}
}
