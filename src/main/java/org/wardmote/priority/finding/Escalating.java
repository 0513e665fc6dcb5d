package org.wardmote.priority.finding;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.platform.Job;
import org.wardmote.priority.FindingId;

/// Looks for what nobody acknowledged by its day.
@Component
class Escalating implements Job {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final FindingVerbs verbs;
    private final Overdue overdue;
    private final Clock clock;

    Escalating(JdbcClient jdbc, FindingVerbs verbs, Overdue overdue, Clock clock) {
        this.jdbc = jdbc;
        this.verbs = verbs;
        this.overdue = overdue;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "priority escalation";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        jdbc.sql("""
            select id from priority.finding where state = 'routed' and escalated_at is null and due_on < :today
            order by due_on limit :atOnce\
            """)
                .param("today", LondonTime.today(clock))
                .param("atOnce", AT_ONCE)
                .query((row, number) -> new FindingId(row.getLong("id")))
                .list()
                .forEach(this::escalate);
    }

    private void escalate(FindingId id) {
        var now = Moments.now(clock);
        verbs.byItself(id, now, finding -> {
            if (finding.state() == FindingState.ROUTED) overdue.escalate(finding, now);
        });
    }
}
