package org.wardmote.priority.priority;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Reference;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;

/// Records priorities of a file; one that comes again keeps its reference, and what was done with it here.
@Component
class KeepingPriorities {

    private static final int TRIES = 20;

    private final JdbcClient jdbc;
    private final History history;
    private final RandomGenerator random;

    KeepingPriorities(JdbcClient jdbc, History history, RandomGenerator random) {
        this.jdbc = jdbc;
        this.history = history;
        this.random = random;
    }

    private record Held(
            PriorityId id,
            Stage stage,
            @Nullable LocalDate closed,
            @Nullable LocalDate actionDate) {

        /// What lies between two stages is known here and not there.
        Stage then(PriorityRow row) {
            var keeps = !row.closed() && stage.isLive() && !(stage == Stage.AGREED && row.stage() == Stage.ACTING);
            return keeps ? stage : row.stage();
        }
    }

    void keep(PriorityRow row, LocalDate day) {
        var held = jdbc.sql("select * from priority.priority where source_key = :key")
                .param("key", row.key())
                .query((found, at) -> new Held(
                        new PriorityId(found.getLong("id")),
                        Stage.of(found.getString("stage")),
                        found.getObject("closed", LocalDate.class),
                        found.getObject("action_date", LocalDate.class)))
                .optional();
        if (held.isEmpty()) keepNew(row, closed(row, null, day));
        else keepAgain(held.get(), row, closed(row, held.get().closed(), day));
    }

    /// The day that is said, the one recorded before, that of the last action, or the day of the import.
    private static @Nullable LocalDate closed(PriorityRow row, @Nullable LocalDate before, LocalDate day) {
        if (!row.closed()) return null;
        var on = row.closedOn() != null ? row.closedOn() : before != null ? before : row.actionDate();
        var closed = on == null ? day : on;
        return closed.isBefore(row.issueDate()) ? row.issueDate() : closed;
    }

    private void keepNew(PriorityRow row, @Nullable LocalDate closed) {
        var id = insert(row, closed);
        moved(id, row, Stage.AGREED, row.issueDate());
        if (row.stage() == Stage.AGREED) return;
        if (row.action() != null || row.stage() != Stage.CLOSED) moved(id, row, Stage.ACTING, acted(row));
        if (row.stage() == Stage.RENEWED) moved(id, row, Stage.RENEWED, acted(row));
        if (closed != null) moved(id, row, Stage.CLOSED, closed);
    }

    private void keepAgain(Held held, PriorityRow row, @Nullable LocalDate closed) {
        var then = held.then(row);
        update(held.id(), row, then, closed);
        if (then != held.stage()) moved(held.id(), row, then, closed == null ? acted(row) : closed);
        else if (row.actionDate() != null && !Objects.equals(row.actionDate(), held.actionDate()))
            record(held.id(), row, "updated", then, row.actionDate());
    }

    private static LocalDate acted(PriorityRow row) {
        var on = row.actionDate();
        return on == null || on.isBefore(row.issueDate()) ? row.issueDate() : on;
    }

    private void moved(PriorityId id, PriorityRow row, Stage stage, LocalDate on) {
        record(id, row, "moved", stage, on);
    }

    private void record(PriorityId id, PriorityRow row, String kind, Stage stage, LocalDate on) {
        var step = new Step(kind, stage, LondonTime.startOf(on), null, null, false, null, Map.of());
        history.record(id, row.placed(), step);
    }

    private PriorityId insert(PriorityRow row, @Nullable LocalDate closed) {
        for (var left = TRIES; left > 0; left--) {
            var made = insert(row, closed, Reference.random(random));
            if (made.isPresent()) return made.get();
        }
        throw new IllegalStateException("Every one of " + TRIES + " references was taken.");
    }

    private Optional<PriorityId> insert(PriorityRow row, @Nullable LocalDate closed, Reference reference) {
        return given(jdbc.sql("""
            insert into priority.priority
                (reference, source_key, organisation, borough, area, stage, issue, issue_date, action, action_date,
                 closed)
            values (:reference, :key, :organisation, :borough, :area, :stage, :issue, :issueDate, :action, :actionDate,
                    :closed)
            on conflict (reference) do nothing returning id\
            """), row, row.stage(), closed)
                .param("reference", reference.letters())
                .param("key", row.key())
                .query((made, at) -> new PriorityId(made.getLong("id")))
                .optional();
    }

    private void update(PriorityId id, PriorityRow row, Stage stage, @Nullable LocalDate closed) {
        given(jdbc.sql("""
            update priority.priority
            set (organisation, borough, area, stage, issue, issue_date, action, action_date, closed) =
                (:organisation, :borough, :area, :stage, :issue, :issueDate, :action, :actionDate, :closed)
            where id = :id
              and (organisation, borough, area, stage, issue, issue_date, action, action_date, closed)
                  is distinct from
                  (:organisation, :borough, :area, :stage, :issue, :issueDate, cast(:action as text),
                   cast(:actionDate as date), cast(:closed as date))\
            """), row, stage, closed).param("id", id.number()).update();
    }

    private static JdbcClient.StatementSpec given(
            JdbcClient.StatementSpec sql, PriorityRow row, Stage stage, @Nullable LocalDate closed) {
        return sql.param("organisation", row.placed().organisation())
                .param("borough", row.area().borough().id().number())
                .param("area", row.area().id().number())
                .param("stage", stage.code())
                .param("issue", row.issue())
                .param("issueDate", row.issueDate())
                .param("action", row.action(), Types.VARCHAR)
                .param("actionDate", row.actionDate(), Types.DATE)
                .param("closed", closed, Types.DATE);
    }
}
