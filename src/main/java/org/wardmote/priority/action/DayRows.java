package org.wardmote.priority.action;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.people.PersonId;

/// The table of moved days: each stays to be read.
@Component
class DayRows implements Days {

    private final JdbcClient jdbc;
    private final Clock clock;

    DayRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<MovedDay> list(Collection<Long> actions) {
        return jdbc.sql("select * from priority.action_day where action = any (:actions) order by id")
                .param("actions", actions.toArray(Long[]::new))
                .query((row, number) -> new MovedDay(
                        row.getLong("action"),
                        row.getObject("was_due_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("why"),
                        Moments.get(row, "happened_at")))
                .list();
    }

    void move(MovedDay moved, @Nullable PersonId by) {
        jdbc.sql("""
            insert into priority.action_day (action, was_due_on, due_on, why, happened_at, recorded_at, by_person)
            values (:action, :from, :to, :why, :at, :now, :by)\
            """)
                .param("action", moved.action())
                .param("from", moved.from())
                .param("to", moved.to())
                .param("why", moved.why())
                .param("at", Moments.at(moved.at()))
                .param("now", Moments.at(Moments.now(clock)))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
        jdbc.sql("update priority.action set due_on = :to where id = :action")
                .param("to", moved.to())
                .param("action", moved.action())
                .update();
    }
}
