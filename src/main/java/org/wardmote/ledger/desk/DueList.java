package org.wardmote.ledger.desk;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// What still waits for somebody here, soonest due first, so that what is late stands at the top. Each scope is
/// asked by the index that fits it and gives its first keys; only the rows of one page are read whole.
@Component
class DueList {

    static final int PAGE = 25;

    /// More are counted no further.
    static final int COUNTED = 100;

    private static final String ASKED = """
        running and (due_at, id) > (:from_moment, :from_id) and state not in ('answered', 'merged', 'passed-on', 'closed')
        and about is distinct from :asker and (:before::timestamptz is null or due_at < :before)
        and (:state::text is null or state = :state or (:state = 'acknowledged' and state = 'received'))
        and (:assignee::uuid is null or assigned_to = :assignee) and (not :unassigned or assigned_to is null)\
        """;

    private static final String FROM_KEYS = ScopedKeys.soonest(ASKED);
    private static final String ROWS = FROM_KEYS + """
        select c.*, o.clock_from, o.warn_at, o.missed_at, o.stopped_at
          from key
          cross join lateral (select * from ledger.contribution c where c.id = key.id) c
          join ledger.clock o on o.contribution = c.id and o.round = c.round
         order by key.moment, key.id
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
        var before = question.before();
        var state = question.state();
        var assignee = question.assignee();
        return ScopedKeys.within(question.reach(), most, jdbc.sql(sql))
                .param("from_moment", after.moment().atOffset(ZoneOffset.UTC))
                .param("from_id", after.id())
                .param("asker", question.asker().value())
                .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC))
                .param("state", state == null ? null : state.code())
                .param("assignee", assignee == null ? null : assignee.value())
                .param("unassigned", question.unassigned());
    }
}
