package org.wardmote.ledger.desk;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// What still waits for somebody here, soonest due first, so that what is late stands at the top. Each scope is asked
/// by the index that fits it and gives its first keys; only the rows of one page are read whole.
@Component
class DueList {

    static final int PAGE = 25;

    /// More are counted no further.
    static final int COUNTED = 100;

    /// Written once for each kind of scope, because one condition for all three would use no index.
    private static final String KEYS = """
        with scope as (
            select * from unnest(:organisations::text[], :boroughs::bigint[], :areas::bigint[])
                as scope (organisation, borough, area)
        ), key as materialized (
            select k.id, k.due_at from scope cross join lateral (
                (select id, due_at from ledger.contribution c
                  where running and scope.area is not null and organisation = scope.organisation and area = scope.area
                    and lead = organisation and %1$s order by due_at, id limit :most)
                union all
                (select id, due_at from ledger.contribution c
                  where running and scope.area is null and scope.borough is not null
                    and organisation = scope.organisation and borough = scope.borough
                    and lead = organisation and %1$s order by due_at, id limit :most)
                union all
                (select id, due_at from ledger.contribution c
                  where running and scope.borough is null and organisation = scope.organisation
                    and lead = organisation and %1$s order by due_at, id limit :most)
                union all
                (select id, due_at from ledger.contribution c
                  where running and lead <> organisation and lead = scope.organisation
                    and (scope.borough is null or borough = scope.borough) and (scope.area is null or area = scope.area)
                    and %1$s order by due_at, id limit :most)
            ) k order by k.due_at, k.id limit :most
        )
        """;

    private static final String ASKED = """
        (due_at, id) > (:from_moment, :from_id) and state not in ('answered', 'merged', 'passed-on', 'closed')
        and about is distinct from :asker and (:before::timestamptz is null or due_at < :before)
        and (:state::text is null or state = :state or (:state = 'acknowledged' and state = 'received'))
        and (:assignee::uuid is null or assigned_to = :assignee) and (not :unassigned or assigned_to is null)\
        """;

    private static final String FROM_KEYS = KEYS.formatted(ASKED);
    private static final String ROWS = FROM_KEYS + """
        select c.*, o.clock_from, o.warn_at, o.missed_at, o.stopped_at
          from key
          cross join lateral (select * from ledger.contribution c where c.id = key.id) c
          join ledger.clock o on o.contribution = c.id and o.round = c.round
         order by key.due_at, key.id
        """;
    private static final String COUNT = FROM_KEYS + "select count(*) from key";

    private final JdbcClient jdbc;

    DueList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One page and one row more, which tells that there is another.
    List<DueRow> list(DueQuestion question, Cursor after) {
        if (question.reach().isNowhere()) return List.of();
        return asking(ROWS, question, after, PAGE + 1).query(DueRows::row).list();
    }

    /// At most {@link #COUNTED}.
    int count(DueQuestion question) {
        if (question.reach().isNowhere()) return 0;
        return requireNonNull(asking(COUNT, question, Cursor.START, COUNTED)
                .query(Integer.class)
                .single());
    }

    private StatementSpec asking(String sql, DueQuestion question, Cursor after, int most) {
        var reach = question.reach();
        var before = question.before();
        var state = question.state();
        var assignee = question.assignee();
        return jdbc.sql(sql)
                .param("organisations", reach.organisations())
                .param("boroughs", reach.boroughs())
                .param("areas", reach.areas())
                .param("most", most)
                .param("from_moment", after.moment().atOffset(ZoneOffset.UTC))
                .param("from_id", after.id())
                .param("asker", question.asker().value())
                .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC))
                .param("state", state == null ? null : state.code())
                .param("assignee", assignee == null ? null : assignee.value())
                .param("unassigned", question.unassigned());
    }
}
