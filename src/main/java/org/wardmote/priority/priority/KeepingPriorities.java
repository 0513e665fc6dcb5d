package org.wardmote.priority.priority;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Reference;

/// Records priorities; one that comes again keeps its reference.
@Component
class KeepingPriorities {

    private static final int TRIES = 20;

    private final JdbcClient jdbc;
    private final RandomGenerator random;

    KeepingPriorities(JdbcClient jdbc, RandomGenerator random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    private record Held(long id, @Nullable LocalDate closed) {}

    void keep(PriorityRow row, LocalDate day) {
        var held = jdbc.sql("select id, closed from priority.priority where source_key = :key")
                .param("key", row.key())
                .query((found, at) -> new Held(found.getLong("id"), found.getObject("closed", LocalDate.class)))
                .optional();
        if (held.isEmpty()) insert(row, closed(row, null, day));
        else update(held.get().id(), row, closed(row, held.get().closed(), day));
    }

    /// The day that is said, the one recorded before, that of the last action, or the day of the import.
    private static @Nullable LocalDate closed(PriorityRow row, @Nullable LocalDate before, LocalDate day) {
        if (!row.closed()) return null;
        var on = row.closedOn() != null ? row.closedOn() : before != null ? before : row.actionDate();
        var closed = on == null ? day : on;
        return closed.isBefore(row.issueDate()) ? row.issueDate() : closed;
    }

    private void insert(PriorityRow row, @Nullable LocalDate closed) {
        for (var left = TRIES; left > 0; left--) if (insert(row, closed, Reference.random(random))) return;
        throw new IllegalStateException("Every one of " + TRIES + " references was taken.");
    }

    private boolean insert(PriorityRow row, @Nullable LocalDate closed, Reference reference) {
        return given(jdbc.sql("""
            insert into priority.priority
                (reference, source_key, area, issue, issue_date, action, action_date, closed)
            values (:reference, :key, :area, :issue, :issueDate, :action, :actionDate, :closed)
            on conflict (reference) do nothing\
            """), row, closed)
                        .param("reference", reference.letters())
                        .param("key", row.key())
                        .update()
                > 0;
    }

    private void update(long id, PriorityRow row, @Nullable LocalDate closed) {
        given(jdbc.sql("""
            update priority.priority
            set (area, issue, issue_date, action, action_date, closed) =
                (:area, :issue, :issueDate, :action, :actionDate, :closed)
            where id = :id
              and (area, issue, issue_date, action, action_date, closed) is distinct from
                  (:area, :issue, :issueDate, cast(:action as text), cast(:actionDate as date),
                   cast(:closed as date))\
            """), row, closed).param("id", id).update();
    }

    private static JdbcClient.StatementSpec given(
            JdbcClient.StatementSpec sql, PriorityRow row, @Nullable LocalDate closed) {
        return sql.param("area", row.area().number())
                .param("issue", row.issue())
                .param("issueDate", row.issueDate())
                .param("action", row.action(), java.sql.Types.VARCHAR)
                .param("actionDate", row.actionDate(), java.sql.Types.DATE)
                .param("closed", closed, java.sql.Types.DATE);
    }
}
